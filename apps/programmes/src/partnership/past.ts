import type { PartnershipEvent, Terms } from './partnership.js';

/** What has happened to a partnership, for the specs. */
export const partnershipId = '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01';

export const terms: Terms = {
  name: 'Liverpool City Region',
  provider: 'A provider',
  period: { from: '2023-09-01', until: '2026-08-31' },
  localAuthorities: ['341', '340'],
  schools: ['104705', '152034'],
  objectives: [
    { code: 'leadership', title: 'Leadership expertise' },
    { code: 'curriculum', title: 'Curriculum and teaching knowledge' },
  ],
  organisations: [{ name: 'School Improvement Liverpool', roles: ['school-improvement'] }],
  targets: [{ of: 'schools', atLeast: 80 }],
  funding: [{ source: 'Department for Education', pence: 1_200_000_00 }],
  budget: [],
};

export const drafted = { type: 'PartnershipDrafted', partnershipId, ...terms } satisfies PartnershipEvent;
export const activated = { type: 'PartnershipActivated', on: '2023-09-01' } satisfies PartnershipEvent;
export const extended = {
  type: 'PartnershipExtended',
  until: '2027-08-31',
  on: '2026-03-02',
} satisfies PartnershipEvent;
export const closed = { type: 'PartnershipClosed', on: '2026-08-31' } satisfies PartnershipEvent;
export const amended = {
  type: 'PartnershipAmended',
  organisations: [{ name: 'Liverpool City Council', roles: ['local-authority', 'funder'] }],
  targets: terms.targets,
  funding: terms.funding,
  budget: [],
  on: '2024-04-08',
} satisfies PartnershipEvent;
export const coverageCorrected = {
  type: 'CoverageCorrected',
  localAuthorities: ['341', '340'],
  added: ['104700'],
  removed: ['152034'],
  on: '2024-01-08',
} satisfies PartnershipEvent;
export const checkIn = {
  code: 'spring-2024',
  title: 'How the first term went',
  ownerId: '2b1c7c7e-6a52-4a5d-9d2c-1f3e5a7b9c0d',
  due: '2024-01-15',
};
export const checkInAgreed = { type: 'CheckInAgreed', ...checkIn, on: '2023-10-02' } satisfies PartnershipEvent;
export const checkInHeld = { type: 'CheckInHeld', code: checkIn.code, on: '2024-01-15' } satisfies PartnershipEvent;
