import { specFor } from '#domain';
import { admin, lead } from '../../grant/past.js';
import { accountId, closed, issued, opened } from '../past.js';
import { evolve, noServiceAccount, shown } from '../service-account.js';
import { closeServiceAccount } from './close-service-account.js';

const given = specFor({ decide: closeServiceAccount, evolve, initial: noServiceAccount, given: { id: accountId } });
const command = { accountId, givers: [admin] };

describe('closing a service account', () => {
  it('ends it with its keys; what it was for is still shown', () => {
    expect(given(opened, issued).when(command)).toEqual([closed]);
    const state = [opened, issued, closed].reduce(evolve, noServiceAccount);
    expect(state).not.toHaveProperty('keys');
    expect(shown({ id: accountId, version: 3, state })).toMatchObject({ status: 'closed', name: opened.name });
  });
  it('never shows what a key is told by', () => {
    const state = [opened, issued].reduce(evolve, noServiceAccount);
    const { hash, type: _, ...told } = issued;
    expect(shown({ id: accountId, version: 2, state })).toMatchObject({ keys: [told] });
    expect(JSON.stringify(shown({ id: accountId, version: 2, state }))).not.toContain(hash);
  });
  it.each([
    ['an unknown one', [], admin, 'service-account.unknown'],
    ['a closed one', [opened, closed], admin, 'service-account.closed'],
    ['one that whoever asks may not open', [opened], lead, 'grant.above-own'],
  ])('refuses %s', (_, past, giver, code) => {
    expect(given(...past).when({ ...command, givers: [giver] })).toBe(code);
  });
});
