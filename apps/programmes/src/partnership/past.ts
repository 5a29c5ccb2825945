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
};

export const drafted = { type: 'PartnershipDrafted', partnershipId, ...terms } satisfies PartnershipEvent;
export const activated = { type: 'PartnershipActivated', on: '2023-09-01' } satisfies PartnershipEvent;
export const extended = {
  type: 'PartnershipExtended',
  until: '2027-08-31',
  on: '2026-03-02',
} satisfies PartnershipEvent;
export const closed = { type: 'PartnershipClosed', on: '2026-08-31' } satisfies PartnershipEvent;
