import { specFor } from '#domain';
import { evolve, noGrant } from '../grant.js';
import { admin, given, grantId, partnershipId, revoked } from '../past.js';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import { drafted } from '../../partnership/past.js';
import { endGrant, giveWay, takeOver } from './hand-on-grant.js';

const unit = { evolve, initial: noGrant, given: { id: grantId, now: revoked.at, today: '2023-09-01' } };
const facts = { givers: [admin], itsPartnership: evolvePartnership(noPartnership, drafted), itsStrand: undefined };
const command = { ...facts, subject: given.subject, role: given.role, partnershipId };

describe('a grant goes on where something else carries on', () => {
  it('is given there once, and not again when it was taken away since', () => {
    const spec = specFor({ decide: takeOver, ...unit });
    expect(spec().when(command)).toEqual([given]);
    expect(spec(given).when(command)).toEqual([]);
    expect(spec(given, revoked).when(command)).toEqual([]);
  });
  it('ends where it was, once', () => {
    const spec = specFor({ decide: giveWay, ...unit });
    const handedOn = { ...revoked, handedOn: true as const };
    expect(spec(given).when({})).toEqual([handedOn]);
    expect([given, handedOn].reduce(evolve, noGrant)).toMatchObject({ status: 'revoked', handedOn: true });
    expect(spec(given, revoked).when({})).toEqual([]);
    expect(spec().when({})).toEqual([]);
  });
  it('ends for good with what it was on', () => {
    const spec = specFor({ decide: endGrant, ...unit });
    expect(spec(given).when(facts)).toEqual([revoked]);
    expect(spec(given, revoked).when(facts)).toEqual([]);
    expect(spec().when(facts)).toEqual([]);
  });
});
