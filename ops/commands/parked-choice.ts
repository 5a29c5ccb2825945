export type Choice = { handler?: string; reason?: string; code?: string; key?: string; stream?: string };
/** What the commands on parked events take. */
export type Options = Choice & { service?: string; all?: boolean; dryRun?: boolean; yes?: boolean; why?: string };
/** The filter that was given. */
export const choiceOf = ({ handler, reason, code, key, stream }: Choice): Choice =>
  Object.fromEntries(Object.entries({ handler, reason, code, key, stream }).filter(([, value]) => value !== undefined));
