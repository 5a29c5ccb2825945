import { listOfStates, statePage } from './state-page.js';
import { allStates } from './tables.js';

/** `docs/states`: every aggregate with a table, by file. */
export const statePages = async (): Promise<Map<string, string>> => {
  const tables = await allStates('dist', 'js');
  const list = tables.map(({ service, states: { aggregate } }) => ({ service, aggregate }));
  return new Map([
    ['README.md', listOfStates(list)],
    ...tables.map(({ service, states }) => [`${states.aggregate}.md`, statePage(states, service)] as const),
  ]);
};
