import { registered } from './examples.js';
import { named } from './named.js';
import { evolve, noPerson } from './person.js';

const state = registered.reduce(evolve, noPerson);
const details = { name: 'Mary Example', email: 'Mary@example.org', signIn: 'mary@example.org' };

describe('a person shown by name', () => {
  it('has what is not in the state, and nothing that is only for comparing', () => {
    expect(named({ id: 'mary', version: 2, state, details })).toEqual({
      id: 'mary',
      version: 2,
      state: { ...state, name: 'Mary Example', email: 'Mary@example.org' },
      details,
    });
    expect(named({ state, details: { ...details, trn: '1234567' } }).state).toHaveProperty('trn', '1234567');
  });
});
