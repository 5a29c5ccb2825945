import { specFor } from '#domain';
import { cohort } from '../../places/examples.js';
import { absent, completed, definition, enrolled, noted, place } from '../examples.js';
import { evolve, noEnrolment, type EnrolmentEvent } from '../enrolment.js';
import { moveToCohort, type Move } from './move-to-cohort.js';

const given = specFor({ decide: moveToCohort, evolve, initial: noEnrolment });
const command: Move = {
  enrolmentId: 'enrolment',
  toCohortId: 'later',
  on: '2023-11-06',
  cohort: { ...cohort, cohortId: 'later', strandVersion: 2 },
  plan: definition.plan,
  step: 1,
};
const moved: EnrolmentEvent = {
  type: 'EnrolmentMovedToCohort',
  on: '2023-11-06',
  fromCohortId: 'cohort',
  to: { cohortId: 'later', strandVersion: 2 },
  from: '2023-09-01',
  step: 1,
};

describe('changing the cohort', () => {
  it('goes on in the other with all that is on the registers', () => {
    expect(given(enrolled, noted('day')).when(command)).toEqual([moved]);
    expect([enrolled, noted('day'), moved].reduce(evolve, noEnrolment)).toMatchObject({
      status: 'active',
      cohortId: 'later',
      strandVersion: 2,
      former: ['cohort'],
      participation: { 'day mary': { item: 'day' } },
    });
  });
  it('begins with the other cohort for one who has not begun', () => {
    expect(given(enrolled).when({ ...command, on: '2023-08-01' })).toEqual([
      { ...moved, on: '2023-08-01', from: '2023-11-01' },
    ]);
    const late: EnrolmentEvent = { type: 'Enrolled', enrolled: { ...place, from: '2023-11-20' }, step: 3 };
    expect(given(late).when(command)).toEqual([{ ...moved, from: '2023-11-06' }]);
    expect(given(enrolled).when({ ...command, on: '2023-09-01' })).toMatchObject([{ from: '2023-11-01' }]);
  });
  it('answers what was asked about the cohort before', () => {
    const asked: EnrolmentEvent = { type: 'DecisionAsked', on: '2023-11-01', question: 'cohort-cancelled' };
    expect([enrolled, asked, moved].reduce(evolve, noEnrolment)).not.toHaveProperty('question');
  });
  it('is refused where something on the registers would count for nothing', () => {
    const other = { ...command, plan: definition.plan.filter(({ code }) => code !== 'day') };
    expect(given(enrolled, noted('day')).when(other)).toBe('enrolment.records-invalidated');
    expect(given(enrolled, noted('day', absent)).when(other)).toHaveLength(1);
  });
  it.each<[string, EnrolmentEvent[], Partial<Move>, string]>([
    ['to the same cohort', [enrolled], { toCohortId: 'cohort' }, 'enrolment.already-in-cohort'],
    ['to one that is not known', [enrolled], { cohort: undefined }, 'cohort.unknown'],
    ['to one of which the plan is not known', [enrolled], { plan: undefined }, 'cohort.unknown'],
    ['to another strand', [enrolled], { cohort: { ...cohort, strand: 'coaching' } }, 'enrolment.other-strand'],
    ['of one that has ended', [enrolled, completed], {}, 'enrolment.already-completed'],
    ['of none', [], {}, 'enrolment.unknown'],
  ])('is refused %s', (_, past, change, code) => {
    expect(given(...past).when({ ...command, ...change })).toBe(code);
  });
});
