import { specFor } from '#domain';
import { admin } from '../../grant/past.js';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import { drafted } from '../../partnership/past.js';
import { accountId, closed, issued, opened, partnershipId, permission } from '../past.js';
import { evolve, noServiceAccount } from '../service-account.js';
import { reviseServiceAccount } from './revise-service-account.js';

const given = specFor({ decide: reviseServiceAccount, evolve, initial: noServiceAccount, given: { id: accountId } });
const itsPartnership = evolvePartnership(noPartnership, drafted);
const command = { ...permission, accountId, givers: [admin], itsPartnership, itsStrand: undefined, strandsThere: [] };
const less = { ...command, routes: ['GET /enrolments'] };

describe('revising a service account', () => {
  it('says anew what it may do; its keys stay', () => {
    expect(given(opened, issued).when(less)).toEqual([
      { ...opened, type: 'ServiceAccountRevised', routes: ['GET /enrolments'] },
    ]);
    const revised = { ...opened, type: 'ServiceAccountRevised' as const };
    expect([opened, issued, revised].reduce(evolve, noServiceAccount)).toMatchObject({
      keys: [{ keyId: issued.keyId }],
    });
  });
  it('is for whoever may decide about it as it was and as it is to be', () => {
    const own = { ...admin, partnershipId };
    const { partnershipId: _, ...everywhere } = less;
    expect(given(opened).when({ ...less, givers: [own] })).toHaveLength(1);
    expect(given(opened).when({ ...everywhere, givers: [own] })).toBe('grant.above-own');
    expect(
      given({ type: 'ServiceAccountOpened', name: 'All', routes: [], topics: [] }).when({ ...less, givers: [own] }),
    ).toBe('grant.above-own');
  });
  it.each([
    ['an unknown one', [], less, 'service-account.unknown'],
    ['a closed one', [opened, closed], less, 'service-account.closed'],
    ['what it may do already', [opened], command, 'service-account.nothing-changed'],
  ])('refuses %s', (_, past, asked, code) => {
    expect(given(...past).when(asked)).toBe(code);
  });
});
