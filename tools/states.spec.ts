import { allStates } from './states/tables.js';

const tables = await allStates(import.meta.dirname.replace(/tools$/, ''), 'ts');

describe.each(tables.map(({ states }) => [states.aggregate, states] as const))('every state of %s', (_, { cells }) => {
  it.each(cells.map((cell) => [cell.state, cell.command, cell] as const))('%s: %s', (_state, _command, cell) => {
    expect(cell.found).toEqual(cell.expected);
  });
});

describe('the names of states', () => {
  it.each(tables.map(({ states }) => [states.aggregate, states] as const))(
    'of %s are their status',
    (_, { states }) => {
      for (const [name, status] of Object.entries(states)) expect(name.split(' (')[0]).toBe(status);
    },
  );
});
