/** Every role a grant can give; what each may do stands on the routes. */
export const roles = [
  'platform-admin',
  'on-call',
  'programme-lead',
  'operations-officer',
  'finance-officer',
  'facilitator',
  'coach',
  'teacher',
  'adviser',
  'fellow',
  'participant',
  'school-lead',
  'trust-lead',
  'partner-admin',
  'commissioner',
  'evaluator',
  'data-protection-officer',
  'safeguarding-lead',
  'service-account',
  'demonstrator',
] as const;
export type Role = (typeof roles)[number];
