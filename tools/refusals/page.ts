import { refusalsIn, type Found } from './find.js';

const byCode = (one: string, other: string): number => (one < other ? -1 : 1);
const each = (values: string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

const line = ([code, found]: [string, Found[]]): string => {
  const statuses = each(found.map(({ status }) => String(status ?? 'report')).toSorted(byCode));
  const sentences = each(found.map(({ sentence }) => sentence)).map((sentence) => sentence.replaceAll('|', '\\|'));
  const owners = each(found.map(({ by }) => by).toSorted(byCode));
  return `| \`${code}\` | ${statuses.join(', ')} | ${sentences.join('<br>')} | ${owners.join(', ')} |`;
};

const section = ([about, found]: [string, Found[]]): string => {
  const codes = [...Map.groupBy(found, ({ code }) => code)].toSorted(([one], [other]) => byCode(one, other));
  return [`## ${about}`, '', '| code | status | says | by |', '| --- | --- | --- | --- |', ...codes.map(line)].join(
    '\n',
  );
};

/** `docs/refusals.md`: every code with which anything is refused. */
export const refusalsPage = async (): Promise<string> => {
  const found = await refusalsIn('.');
  const groups = [...Map.groupBy(found, ({ code }) => code.split('.')[0] ?? '')];
  return `# Refusals

Whatever is refused is answered with a problem document (RFC 9457, \`application/problem+json\`): \`type\` is \`/problems/<code>\`,
\`code\` is permanent, \`detail\` is a sentence for a person, \`errors\` name the fields. A code with the status _report_ stands in the
report of a job. This page is made from the sources (\`npm run contracts:write\`).

${groups
  .toSorted(([one], [other]) => byCode(one, other))
  .map(section)
  .join('\n\n')}
`;
};
