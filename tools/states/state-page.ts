import type { Cell, StateTable } from '#domain';

/** `withdrawEnrolment` reads `withdraw enrolment`. */
const words = (command: string): string =>
  command.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Mermaid takes no hyphen in the name of a state. */
const named = (status: string): string => (status === 'none' ? '[*]' : status.replaceAll('-', '_'));

const changes = ({ states, cells }: StateTable): string[] => {
  const moves = cells.filter(({ state, status }) => states[state] !== status);
  const arrows = Map.groupBy(moves, ({ state, status }) => `${named(states[state] ?? state)} --> ${named(status)}`);
  return [...arrows].map(
    ([arrow, by]) => `${arrow}: ${[...new Set(by.map(({ command }) => words(command)))].join(', ')}`,
  );
};

const diagram = (table: StateTable): string => {
  const hyphenated = [...new Set(Object.values(table.states))].filter((status) => status.includes('-'));
  const names = hyphenated.map((status) => `state "${status}" as ${named(status)}`);
  return ['```mermaid', 'stateDiagram-v2', ...[...names, ...changes(table)].map((line) => `  ${line}`), '```'].join(
    '\n',
  );
};

const told = ({ found, state, status }: Cell, states: StateTable['states']): string => {
  if (typeof found === 'string') return `\`${found}\``;
  const happened = found.length === 0 ? '–' : [...new Set(found)].join(', ');
  return states[state] === status ? happened : `${happened} → **${status}**`;
};

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

const table = ({ states, cells }: StateTable): string => {
  const names = Object.keys(states);
  const commands = [...Map.groupBy(cells, ({ command }) => command)];
  return [
    row(['', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...commands.map(([command, of]) => row([words(command), ...of.map((cell) => told(cell, states))])),
  ].join('\n');
};

const title = (aggregate: string): string =>
  `${aggregate.charAt(0).toUpperCase()}${aggregate.slice(1).replaceAll('-', ' ')}`;

const oneOf = (aggregate: string): string =>
  aggregate.endsWith('s') ? aggregate : `a${/^[aeiou]/.test(aggregate) ? 'n' : ''} ${aggregate.replaceAll('-', ' ')}`;

const drawing = (table: StateTable, service: string): string =>
  table.follows === undefined
    ? `How commands lead ${oneOf(table.aggregate)} of \`${service}\` from state to state:\n\n${diagram(table)}`
    : `What becomes of ${oneOf(table.aggregate)} is decided elsewhere; it hears of it: see [${table.follows}](${table.follows}.md).`;

/** The page of one aggregate: how commands lead from state to state, and what each comes to in every state. */
export const statePage = (states: StateTable, service: string): string => `# ${title(states.aggregate)}

${drawing(states, service)}

What every command comes to in every state: the events that happen (– when nothing has to) and the state after them, or the
code of the refusal.

${table(states)}
`;

/** The list of all pages. */
export const listOfStates = (pages: { service: string; aggregate: string }[]): string => `# States

Every state of every aggregate meets every command of it, in one table each. The tables are run as tests, and these pages
are made from what they find (\`npm run contracts:write\`).

${pages.map(({ service, aggregate }) => `- ${service}: [${aggregate.replaceAll('-', ' ')}](${aggregate}.md)`).join('\n')}
`;
