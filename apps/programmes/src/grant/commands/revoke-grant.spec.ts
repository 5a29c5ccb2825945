import { specFor } from '#domain';
import { evolve, noGrant } from '../grant.js';
import { admin, given, grantId, lead, revoked, strandLead } from '../past.js';
import { revokeGrant } from './revoke-grant.js';

const spec = specFor({
  decide: revokeGrant,
  evolve,
  initial: noGrant,
  given: { now: '2023-09-04T09:00:00Z', today: '2023-09-04' },
});

describe('revoking a grant', () => {
  it.each([
    ['a platform-admin', admin],
    ['the programme-lead who could have given it', lead],
  ])('ends it now, when %s asks', (_, giver) => {
    expect(spec(given).when({ grantId, givers: [giver] })).toEqual([revoked]);
  });
  it.each([
    ['the lead of one strand', strandLead],
    ['a programme-lead elsewhere', { ...lead, partnershipId: grantId }],
    ['its holder', { ...lead, role: 'operations-officer' as const }],
  ])('is refused to %s', (_, giver) => {
    expect(spec(given).when({ grantId, givers: [giver] })).toBe('grant.above-own');
  });
  it.each([
    ['an unknown one', [], 'grant.unknown'],
    ['a revoked one', [given, revoked], 'grant.already-revoked'],
  ])('refuses %s', (_, past, code) => {
    expect(spec(...past).when({ grantId, givers: [admin] })).toBe(code);
  });
});
