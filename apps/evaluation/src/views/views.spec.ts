import {
  AdaptationDecided,
  AdaptationJudged,
  ApplicationScored,
  ApplicationShortlisted,
  CapacityChanged,
  CohortFinished,
  CohortStarted,
  EnrolmentCompleted,
  EnrolmentDeferred,
  EnrolmentMovedToCohort,
  EnrolmentReopened,
  EnrolmentResumed,
  EnrolmentSuperseded,
  EnrolmentTransferred,
  EnrolmentWithdrawn,
  ObjectiveJudged,
  PartnershipExtended,
  StaffMemberLeft,
  StrandClosed,
} from '#contracts';
import fc from 'fast-check';
import * as say from '../../tests/say/index.js';
import { evidenceFrom, told, type Told } from '../../tests/told.js';

const { id } = say;
const heads = { of: 'future-heads' };
const whole = { of: 'transforming-teaching', cohort: 2 };

const story: Told[] = [
  say.partnership(3, [{ code: 'leadership', title: 'Leadership' }]),
  told(ObjectiveJudged, id('partnership', 1), {
    partnershipId: id('partnership', 1),
    objective: 'leadership',
    judgement: 'partly-met',
    on: '2024-07-01',
  }),
  told(ObjectiveJudged, id('partnership', 1), {
    partnershipId: id('partnership', 1),
    objective: 'leadership',
    judgement: 'met',
    on: '2025-07-01',
  }),
  told(PartnershipExtended, id('partnership', 1), { partnershipId: id('partnership', 1), until: '2027-08-31' }),
  say.strand({ code: 'future-heads', title: 'Future Heads' }),
  say.strand({ code: 'future-heads', title: 'Future Heads and Deputies', version: 2, on: '2024-09-01' }),
  say.applied(1, heads, { groupId: id('other', 7) }),
  say.applicationSays(ApplicationScored, 1, { ...heads, points: 9, outOf: 12, scoredBy: 2 }),
  say.applicationSays(ApplicationShortlisted, 1, { ...heads, on: '2023-09-06' }),
  say.accepted(1, heads, '2023-09-08'),
  say.accepted(1, { ...heads, cohort: 3 }, '2024-02-01'),
  told(StrandClosed, id('other', 1), { strand: 'future-heads', on: '2026-06-01' }),
  say.cohort({ cohort: 1, of: 'future-heads' }),
  told(CohortStarted, id('cohort', 1), { cohortId: id('cohort', 1), strand: 'future-heads', on: '2023-09-11' }),
  told(CohortFinished, id('cohort', 1), { cohortId: id('cohort', 1), strand: 'future-heads', on: '2024-07-19' }),
  told(CapacityChanged, id('cohort', 1), { cohortId: id('cohort', 1), strand: 'future-heads', capacity: 120 }),
  say.school(1),
  say.school(2, { kind: 'trust' }),
  say.personEnrolled(1, 1, 1, heads),
  say.enrolmentSays(EnrolmentDeferred, 1, { ...heads, on: '2023-11-01', expectedReturn: '2024-01-08' }),
  say.enrolmentSays(EnrolmentResumed, 1, { ...heads, on: '2024-01-08' }),
  say.enrolmentSays(EnrolmentTransferred, 1, { ...heads, toOrganisationId: id('school', 2), outOfPlace: true }),
  say.enrolmentSays(EnrolmentMovedToCohort, 1, { ...heads, toCohortId: id('cohort', 3) }),
  say.enrolmentSays(EnrolmentReopened, 1, { ...heads, reason: 'recorded-in-error', on: '2024-08-01' }),
  say.enrolmentSays(EnrolmentCompleted, 1, { ...heads, attendedMinutes: 180, plannedMinutes: 180 }),
  say.personEnrolled(2, 2, 1, heads),
  say.enrolmentSays(EnrolmentSuperseded, 2, { ...heads, byEnrolmentId: id('enrolment', 1), on: '2024-09-01' }),
  say.enrolmentSays(EnrolmentWithdrawn, 2, { ...heads, reason: 'workload', on: '2023-12-01' }),
  say.schoolEnrolled(3, 3, whole),
  say.staffAdded({ enrolment: 3, person: 3, school: 3, part: 'lead' }, whole),
  say.staffAdded({ enrolment: 3, person: 4, school: 3, part: 'member' }, whole),
  say.staffAdded({ enrolment: 3, person: 4, school: 3, part: 'lead' }, whole),
  told(
    StaffMemberLeft,
    id('enrolment', 3),
    { enrolmentId: id('enrolment', 3), cohortId: id('cohort', 2), personId: id('person', 3), on: '2024-02-01' },
    { strand: whole.of },
  ),
  say.attended({ session: 1, enrolment: 1, person: 1, attended: 0 }, heads),
  say.corrected({ session: 1, enrolment: 1, person: 1, attended: 90 }, heads),
  say.attended({ session: 2, enrolment: 1, person: 1, attended: 180 }, heads),
  say.attended({ session: 2, enrolment: 2, person: 2, attended: 180 }, heads),
  ...say.invited(1, 2, heads),
  say.invited(1, 1, heads)[1]!,
  say.answered({ response: 1, person: 1, recommend: 10, practice: 4 }, heads),
  say.answered({ response: 2, person: 2, recommend: 6 }, heads),
  say.progressed(1),
  say.progressed(1, { fromRole: 'middle-leader', toRole: 'headteacher', on: '2025-09-01' }),
  told(AdaptationDecided, id('other', 9), {
    adaptationId: id('other', 9),
    partnershipId: id('partnership', 1),
    kind: 'strand-opened',
    strand: 'coaching',
    heard: 'We want coaching',
    decided: 'A coaching strand opens',
    on: '2024-10-01',
  }),
  told(AdaptationJudged, id('other', 9), {
    adaptationId: id('other', 9),
    partnershipId: id('partnership', 1),
    judgement: 'helped',
    on: '2025-07-01',
  }),
];

/** The same events in another order in which Kafka could bring them: that of each key on each topic is kept. */
const deliveries = fc.array(fc.nat(), { minLength: story.length, maxLength: story.length }).map((choices) => {
  const queues = [...Map.groupBy(story, ({ event }) => `${event.stream}/${event.key}`).values()].map((queue) => [
    ...queue,
  ]);
  return choices.map((choice) => {
    const waiting = queues.filter((queue) => queue.length > 0);
    return waiting[choice % waiting.length]!.shift()!;
  });
});

const byContent = (evidence: object): object =>
  Object.fromEntries(
    Object.entries(evidence).map(([view, lines]) => [
      view,
      Array.isArray(lines) ? lines.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : lines,
    ]),
  );

const sortedFields = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const known = (events: Told[]): unknown => byContent(sortedFields(evidenceFrom(events)) as object);

describe('the views', () => {
  it('know the same whatever the order in which the keys arrive', () => {
    const inOrder = known(story);
    fc.assert(fc.property(deliveries, (events) => expect(known(events)).toEqual(inOrder)));
  });

  const { partnership, strands, cohorts, applications, participations, attendance, campaigns, adaptations } =
    evidenceFrom(story);

  it('know what is judged of an objective now, and how long the partnership runs', () => {
    expect(partnership.objectives).toEqual([
      { code: 'leadership', title: 'Leadership', judged: { judgement: 'met', on: '2025-07-01' } },
    ]);
    expect(partnership.period.until).toBe('2027-08-31');
  });

  it('keep every version of a strand with its own way of measuring', () => {
    expect(strands).toHaveLength(1);
    expect(strands[0]).toMatchObject({ title: 'Future Heads and Deputies', closedOn: '2026-06-01' });
    expect(strands[0]!.versions.map(({ version, on }) => [version, on])).toEqual([
      [1, '2023-09-01'],
      [2, '2024-09-01'],
    ]);
    expect(strands[0]!.versions[0]!.measures[0]).toEqual({
      code: 'recommend',
      favourable: [9, 10],
      templates: ['after'],
    });
  });

  it('follow a cohort to its end', () => {
    expect(cohorts).toEqual([
      expect.objectContaining({ status: 'finished', strandVersion: 1, capacity: 120, changes: [expect.anything()] }),
    ]);
  });

  it('know of an application how it was made, what it went through, and its first place', () => {
    expect(applications).toEqual([
      {
        applicationId: id('other', 1),
        strand: 'future-heads',
        submitted: { cohortId: id('cohort', 1), on: '2023-09-02', groupId: id('other', 7) },
        scoredOn: '2023-09-05',
        shortlistedOn: '2023-09-06',
        acceptedOn: '2023-09-08',
      },
    ]);
  });

  it('follow a person through deferral, transfer and another cohort to completion', () => {
    expect(participations.find(({ enrolmentId }) => enrolmentId === id('enrolment', 1))).toMatchObject({
      unit: 'person',
      personId: id('person', 1),
      organisations: [id('school', 1), id('school', 2)],
      cohortId: id('cohort', 3),
      formerCohorts: [id('cohort', 1)],
      status: 'completed',
    });
  });

  it('keep the staff list of a school, with the latest part of each', () => {
    expect(participations.find(({ unit }) => unit === 'school')).toMatchObject({
      staff: [
        { personId: id('person', 3), part: 'lead', leftOn: '2024-02-01' },
        { personId: id('person', 4), part: 'lead' },
      ],
    });
  });

  it('count the minutes of a session once, as last recorded', () => {
    expect(attendance.find(({ personId }) => personId === id('person', 1))!.sessions).toEqual({
      [id('session', 1)]: { on: '2023-10-05', attendedMinutes: 90, plannedMinutes: 180 },
      [id('session', 2)]: { on: '2023-10-05', attendedMinutes: 180, plannedMinutes: 180 },
    });
  });

  it('know what a survey asked and how many it invited, also later', () => {
    expect(campaigns).toEqual([expect.objectContaining({ template: 'after', invited: 3, strand: 'future-heads' })]);
  });

  it('know what became of an adaptation', () => {
    expect(adaptations).toEqual([
      expect.objectContaining({ strand: 'coaching', judged: { judgement: 'helped', on: '2025-07-01' } }),
    ]);
  });
});
