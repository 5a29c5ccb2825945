import type { GrantEvent, Held } from './grant.js';

/** What has happened to a grant, for the specs. */
export const grantId = 'd2a4b6c8-0e1f-4a3b-8c5d-7e9f0a1b2c05';
export const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';

export const given = {
  type: 'GrantGiven',
  grantId,
  subject: 'olive',
  role: 'operations-officer',
  partnershipId,
  from: '2023-09-01',
} satisfies GrantEvent;
export const revoked = { type: 'GrantRevoked', at: '2023-09-04T09:00:00Z' } satisfies GrantEvent;

export const admin: Held = { grantId, subject: 'ada', role: 'platform-admin', from: '2023-09-01' };
export const lead: Held = { grantId, subject: 'lee', role: 'programme-lead', partnershipId, from: '2023-09-01' };
export const strandLead: Held = { ...lead, subject: 'sam', strand: 'instructional-coaching' };
