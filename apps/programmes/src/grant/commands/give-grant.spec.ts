import { specFor } from '#domain';
import { evolve as evolvePartnership, noPartnership } from '../../partnership/partnership.js';
import * as partnership from '../../partnership/past.js';
import * as strand from '../../strand/past.js';
import { evolve as evolveStrand, noStrand } from '../../strand/strand.js';
import { theInstallation } from '../authority.js';
import { evolve, noGrant, type Held } from '../grant.js';
import { admin, given, grantId, lead, partnershipId, strandLead } from '../past.js';
import { giveGrant, type GiveGrant, type GiveGrantFacts } from './give-grant.js';

const spec = specFor({
  decide: giveGrant,
  evolve,
  initial: noGrant,
  given: { id: grantId, today: '2023-09-01' },
});
const facts: GiveGrantFacts = {
  givers: [admin],
  itsPartnership: evolvePartnership(noPartnership, partnership.drafted),
  itsStrand: evolveStrand(noStrand, strand.drafted),
};
const officer = { ...facts, subject: 'olive', role: 'operations-officer' as const, partnershipId };
const onStrand = { ...officer, strand: 'instructional-coaching' };
const everywhere = { ...facts, subject: 'olive', role: 'operations-officer' as const };

describe('giving a grant', () => {
  it('is from today and for good unless it says otherwise', () => {
    expect(spec().when(officer)).toEqual([given]);
    expect(spec().when({ ...officer, from: '2024-01-01', until: '2024-12-31' })).toEqual([
      { ...given, from: '2024-01-01', until: '2024-12-31' },
    ]);
  });
  it('may be for one day', () => {
    expect(spec().when({ ...officer, until: '2023-09-01' })).toEqual([{ ...given, until: '2023-09-01' }]);
  });
  it('on a strand names its partnership too', () => {
    const { partnershipId: _, ...onlyStrand } = onStrand;
    expect(spec().when(onlyStrand)).toEqual([{ ...given, strand: 'instructional-coaching' }]);
  });
  it('on everything, or on one organisation or person', () => {
    const { partnershipId: _, ...unlimited } = given;
    expect(spec().when(everywhere)).toEqual([unlimited]);
    expect(spec().when({ ...everywhere, organisationId: grantId, personId: partnershipId })).toEqual([
      { ...unlimited, organisationId: grantId, personId: partnershipId },
    ]);
  });

  it.each<[string, Held[], GiveGrant & GiveGrantFacts]>([
    ['a platform-admin gives any role on everything', [admin], { ...everywhere, role: 'platform-admin' }],
    ['a programme-lead gives a lower role on the own partnership', [lead], officer],
    ['a programme-lead gives a lower role on a strand of it', [lead], onStrand],
    ['the lead of a strand gives a lower role on it', [strandLead], onStrand],
    ['the own grant ends today', [{ ...admin, until: '2023-09-01' }], officer],
    ['a facilitator is named, a head has a school', [admin], { ...everywhere, role: 'facilitator', personId: grantId }],
    ['an evaluator has a partnership and an end', [admin], { ...officer, role: 'evaluator', until: '2024-08-31' }],
    ['the installation gives the first grant', [theInstallation], { ...everywhere, role: 'platform-admin' }],
  ])('works when %s', (_, givers, command) => {
    expect(spec().when({ ...command, givers })).toHaveLength(1);
  });
  it.each<[string, Held[], GiveGrant & GiveGrantFacts]>([
    ['someone without a grant', [], officer],
    ['an operations-officer', [{ ...lead, role: 'operations-officer' }], officer],
    ['a programme-lead, the own role', [lead], { ...officer, role: 'programme-lead' }],
    ['a programme-lead, a role above', [lead], { ...officer, role: 'platform-admin' }],
    ['a programme-lead, the role of whoever sees disclosures', [lead], { ...officer, role: 'safeguarding-lead' }],
    ['a programme-lead, on everything', [lead], everywhere],
    ['a programme-lead of another partnership', [{ ...lead, partnershipId: grantId }], officer],
    ['the lead of a strand, on the whole partnership', [strandLead], officer],
    ['the lead of another strand', [{ ...strandLead, strand: 'future-heads' }], onStrand],
    ['someone whose grant has ended', [{ ...admin, until: '2023-08-31' }], officer],
    ['someone whose grant has not begun', [{ ...admin, from: '2023-09-02' }], officer],
  ])('is refused to %s', (_, givers, command) => {
    expect(spec().when({ ...command, givers })).toBe('grant.above-own');
  });

  it.each<[string, Partial<GiveGrant & GiveGrantFacts>, string]>([
    ['an unknown partnership', { itsPartnership: undefined }, 'partnership.unknown'],
    ['an unknown strand', { strand: 'coachign', itsStrand: undefined }, 'strand.unknown'],
    ['a strand that was never drafted', { strand: 'coachign', itsStrand: noStrand }, 'strand.unknown'],
    [
      'a strand of another partnership',
      { partnershipId: grantId, strand: 'instructional-coaching' },
      'grant.strand-elsewhere',
    ],
    ['a period that ends first', { until: '2023-08-31' }, 'grant.period-reversed'],
    ['a system, which has an account instead', { role: 'service-account' }, 'grant.for-systems'],
    ['a facilitator without a person', { role: 'facilitator' }, 'grant.reaches-too-far'],
    ['a head without a school', { role: 'school-lead' }, 'grant.reaches-too-far'],
    ['an evaluator without an end', { role: 'evaluator' }, 'grant.reaches-too-far'],
  ])('is refused for %s', (_, change, code) => {
    expect(spec().when({ ...officer, ...change })).toBe(code);
  });
  it('is refused to a commissioner of everything', () => {
    expect(spec().when({ ...everywhere, role: 'commissioner' })).toBe('grant.reaches-too-far');
  });
  it('is refused when the id is taken', () => {
    expect(spec(given).when(officer)).toBe('grant.already-given');
  });
});
