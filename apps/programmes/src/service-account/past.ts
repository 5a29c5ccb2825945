import type { ServiceAccountEvent } from './service-account.js';

/** What has happened to a service account, for the specs. */
export const accountId = '1d3e5f70-8192-4a3b-9c4d-5e6f70819203';
export const keyId = '2e4f6071-9203-4b4c-8d5e-6f7081920314';
export const otherKeyId = '3f507182-a314-4c5d-9e6f-708192031425';
export const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';

export const permission = {
  name: 'School information system',
  routes: ['GET /enrolments', 'GET /enrolments/{enrolmentId}'],
  topics: [],
  partnershipId,
};
export const opened = { type: 'ServiceAccountOpened', ...permission } satisfies ServiceAccountEvent;
export const issued = {
  type: 'ServiceKeyIssued',
  keyId,
  hash: '0'.repeat(64),
  from: '2023-09-04',
  until: '2023-12-03',
} satisfies ServiceAccountEvent;
export const issuedToo = { ...issued, keyId: otherKeyId, hash: '1'.repeat(64) } satisfies ServiceAccountEvent;
export const revoked = {
  type: 'ServiceKeyRevoked',
  keyId,
  at: '2023-09-04T09:00:00Z',
} satisfies ServiceAccountEvent;
export const closed = { type: 'ServiceAccountClosed', at: '2023-09-04T09:00:00Z' } satisfies ServiceAccountEvent;
