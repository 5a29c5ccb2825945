import { outcomeOf } from '#domain';
import * as cohort from '../cohort/past.js';
import { evolve as evolveCohort, noCohort, type CohortEvent } from '../cohort/cohort.js';
import * as partnership from '../partnership/past.js';
import { evolve as evolvePartnership, noPartnership, type PartnershipEvent } from '../partnership/partnership.js';
import * as strand from '../strand/past.js';
import { evolve as evolveStrand, noStrand, type StrandEvent } from '../strand/strand.js';
import { cohortSteps } from './cohort-steps.js';
import { partnershipSteps } from './partnership-steps.js';
import type { CohortInFile, PartnershipInFile, StrandInFile } from './programme-file.js';
import { strandSteps } from './strand-steps.js';

const { terms, partnershipId } = partnership;
const does = (steps: () => { does: string }[]): string | string[] => outcomeOf(() => steps().map((step) => step.does));

const ofPartnership = (change: Partial<PartnershipInFile>, ...past: PartnershipEvent[]) =>
  does(() => partnershipSteps({ ...terms, active: true, ...change }, past.reduce(evolvePartnership, noPartnership)));
const { drafted, activated } = partnership;

describe('the steps to a partnership', () => {
  it('begin with a draft', () => {
    expect(ofPartnership({})).toEqual(['draft', 'activate']);
    expect(ofPartnership({ active: false })).toEqual(['draft']);
    expect(ofPartnership({ provider: 'Another' }, drafted)).toEqual(['revise', 'activate']);
    expect(ofPartnership({ active: false }, drafted)).toEqual([]);
  });
  it('change what can still be changed', () => {
    expect(ofPartnership({}, drafted, activated)).toEqual([]);
    const period = { ...terms.period, until: '2027-08-31' };
    expect(ofPartnership({ period, schools: ['104705'], targets: [] }, drafted, activated)).toEqual([
      'correct coverage',
      'amend',
      'extend',
    ]);
  });
  it('do not change what was agreed', () => {
    expect(ofPartnership({ provider: 'Another' }, drafted, activated)).toBe('programme-file.held-already');
    const shorter = { ...terms.period, until: '2025-08-31' };
    expect(ofPartnership({ period: shorter }, drafted, activated)).toBe('programme-file.held-already');
  });
});

const of = { partnershipId, partnership: [drafted, activated].reduce(evolvePartnership, noPartnership) };
const ofStrand = (change: Partial<StrandInFile>, ...past: StrandEvent[]) => {
  const wanted = { code: 'instructional-coaching', published: true, definition: strand.definition, ...change };
  return does(() => strandSteps(wanted, past.reduce(evolveStrand, noStrand), of));
};

describe('the steps to a strand', () => {
  it('begin with a draft', () => {
    expect(ofStrand({})).toEqual(['draft', 'publish version 1']);
    expect(ofStrand({ published: false })).toEqual(['draft']);
    expect(ofStrand({ definition: strand.better }, strand.drafted)).toEqual(['revise version 1', 'publish version 1']);
  });
  it('write the next version when it says something else', () => {
    expect(ofStrand({}, strand.drafted, strand.published)).toEqual([]);
    const better = { definition: strand.better };
    expect(ofStrand(better, strand.drafted, strand.published)).toEqual(['revise version 2', 'publish version 2']);
    expect(ofStrand(better, strand.drafted, strand.published, strand.revised)).toEqual(['publish version 2']);
  });
  it('take a draft back to what is in force', () => {
    expect(ofStrand({}, strand.drafted, strand.published, strand.revised)).toEqual(['revise version 2']);
  });
  it('are none for a code of another partnership', () => {
    const elsewhere = { ...strand.drafted, partnershipId: strand.strandId };
    expect(ofStrand({}, elsewhere)).toBe('strand.code-taken');
  });
});

const itsStrand = [strand.drafted, strand.published].reduce(evolveStrand, noStrand);
const ofCohort = (change: Partial<CohortInFile>, ...past: CohortEvent[]) => {
  const wanted = { ...cohort.plan, strand: 'instructional-coaching', open: true, ...change };
  return does(() => cohortSteps(wanted, past.reduce(evolveCohort, noCohort), itsStrand));
};

describe('the steps to a cohort', () => {
  const { planned, opened, plan } = cohort;
  it('begin with a plan', () => {
    expect(ofCohort({})).toEqual(['plan', 'open']);
    expect(ofCohort({ open: false })).toEqual(['plan']);
    expect(ofCohort({ capacity: 8 }, planned)).toEqual(['replan', 'open']);
  });
  it('change what can still be changed', () => {
    expect(ofCohort({}, planned, opened)).toEqual([]);
    expect(ofCohort({ capacity: 44 }, planned, opened)).toEqual(['change capacity']);
    const longer = { ...plan.window, until: '2025-04-30' };
    expect(ofCohort({ window: longer, lateJoining: 'places-left' }, planned, opened)).toEqual(['allow late joining']);
  });
  it('do not change the days of one that was opened, unless there is a reason for late joining', () => {
    const longer = { ...plan.window, until: '2025-04-30' };
    expect(ofCohort({ window: longer }, planned, opened)).toBe('programme-file.held-already');
    const shorter = { ...plan.window, until: '2025-03-07' };
    const reason = { lateJoining: 'places-left' as const };
    expect(ofCohort({ window: shorter, ...reason }, planned, opened)).toBe('programme-file.held-already');
    expect(ofCohort(reason, planned, opened)).toEqual([]);
    expect(ofCohort({ runs: { ...plan.runs, until: '2025-07-25' } }, planned, opened)).toBe(
      'programme-file.held-already',
    );
  });
});
