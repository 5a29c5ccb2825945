import {
  AdaptationDecided,
  AdaptationJudged,
  ApplicationEndorsed,
  ApplicationScored,
  ApplicationShortlisted,
  EnrolmentCompleted,
  EnrolmentDeferred,
  EnrolmentNotCompleted,
  EnrolmentWithdrawn,
  ObjectiveJudged,
  PartnershipAmended,
  type PostRole,
} from '#contracts';
import * as say from './say/index.js';
import { told, type Told } from './told.js';

type Cohort = { of: string; cohort: number; from: string; until: string; size: number; whole?: boolean };

/** The same numbers on every run, evenly spread over 0 to 1. */
const chances = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const cohorts: Cohort[] = [
  { of: 'future-heads', cohort: 1, from: '2023-09-18', until: '2024-07-12', size: 62 },
  { of: 'future-heads', cohort: 2, from: '2024-09-16', until: '2025-07-11', size: 64 },
  { of: 'future-heads', cohort: 3, from: '2025-09-15', until: '2026-07-10', size: 58 },
  { of: 'teacher-education-fellows', cohort: 4, from: '2023-10-02', until: '2025-07-11', size: 8 },
  { of: 'transforming-teaching', cohort: 5, from: '2023-09-25', until: '2024-07-12', size: 19, whole: true },
  { of: 'transforming-teaching', cohort: 6, from: '2024-09-23', until: '2025-07-11', size: 19, whole: true },
  { of: 'transforming-teaching-specialist', cohort: 7, from: '2024-01-15', until: '2024-12-13', size: 7, whole: true },
  { of: 'instructional-coaching', cohort: 8, from: '2025-01-13', until: '2026-03-27', size: 40 },
];

const strands: [code: string, title: string, whole: boolean, on: string][] = [
  ['future-heads', 'Future Heads', false, '2023-09-01'],
  ['teacher-education-fellows', 'Teacher Education Fellows', false, '2023-09-01'],
  ['transforming-teaching', 'Transforming Teaching', true, '2023-09-01'],
  ['transforming-teaching-specialist', 'Transforming Teaching for specialist settings', true, '2023-09-01'],
  ['instructional-coaching', 'Instructional Coaching', false, '2024-11-04'],
];

const objectives = [
  { code: 'leadership', title: 'Leadership expertise' },
  { code: 'curriculum', title: 'Curriculum and teaching knowledge' },
  { code: 'improvement', title: 'Sustainable improvement' },
];

const partnershipId = say.id('partnership', 1);
const judged = (objective: string, judgement: 'met' | 'partly-met', on: string): Told =>
  told(ObjectiveJudged, partnershipId, { partnershipId, objective, judgement, on });

const adapted = (number: number, heard: string, decided: string, on: string, more: Partial<AdaptationDecided> = {}) =>
  told(AdaptationDecided, say.id('other', number), {
    adaptationId: say.id('other', number),
    partnershipId,
    kind: 'other',
    heard,
    decided,
    on,
    ...more,
  });

const adaptations: Told[] = [
  adapted(
    501,
    'Staff in specialist settings said the examples came from mainstream classrooms.',
    'The materials were written again with two special schools, and the strand got its own sessions.',
    '2024-01-08',
    { kind: 'strand-changed', strand: 'transforming-teaching-specialist', objective: 'curriculum' },
  ),
  adapted(
    502,
    'With the curriculum objective met, schools asked for help with putting it into practice.',
    'A new strand opened: Instructional Coaching, with coaches working in their own schools.',
    '2024-11-04',
    { kind: 'strand-opened', strand: 'instructional-coaching', objective: 'improvement' },
  ),
  told(AdaptationJudged, say.id('other', 501), {
    adaptationId: say.id('other', 501),
    partnershipId,
    judgement: 'helped',
    on: '2025-01-20',
  }),
];

/** The fellows are chosen: a panel reads what they wrote, and their heads are asked. */
const fellows = { of: 'teacher-education-fellows', cohort: 4 };
const chosen: Told[] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => [
  say.applied(600 + number, fellows),
  say.applicationSays(ApplicationScored, 600 + number, { ...fellows, points: 9, outOf: 12, scoredBy: 2 }),
  say.applicationSays(ApplicationShortlisted, 600 + number, fellows),
  say.applicationSays(ApplicationEndorsed, 600 + number, { ...fellows, endorsed: true }),
  say.accepted(600 + number, fellows, '2023-09-25'),
]);

const weeksOn = (day: string, weeks: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

const roles: PostRole[] = [
  'middle-leader',
  'assistant-headteacher',
  'deputy-headteacher',
  'head-of-school',
  'headteacher',
];

type Taking = { enrolment: number; person: number; cohort: Cohort };

/** Registers and answers of those who attend in person. */
const attendanceAndAnswers = (taking: Taking[], chance: () => number): Told[] =>
  [...Map.groupBy(taking, ({ cohort }) => cohort)].flatMap(([cohort, members]) => [
    ...[0, 1, 2, 3, 4, 5].flatMap((item) =>
      members.map(({ enrolment, person }) =>
        say.attended(
          {
            session: cohort.cohort * 10 + item,
            enrolment,
            person,
            attended: chance() < 0.86 ? 180 : chance() < 0.4 ? 90 : 0,
            on: weeksOn(cohort.from, item * 5),
          },
          cohort,
        ),
      ),
    ),
    ...say.invited(cohort.cohort, members.length, cohort),
    ...members
      .filter(() => chance() < (cohort.size === 8 ? 0.5 : 0.72))
      .map(({ person }) =>
        say.answered(
          {
            response: person,
            campaign: cohort.cohort,
            person,
            recommend: chance() < 0.89 ? 9 : 7,
            ...(chance() < 0.97 && { practice: chance() < 0.83 ? 4 : 3 }),
            on: weeksOn(cohort.from, 26),
          },
          cohort,
        ),
      ),
  ]);

/** What the other services say of three years in a city like Liverpool: 84 schools, some 300 direct participants. */
export const threeYears = (): Told[] => {
  const chance = chances(20_230_901);
  const events: Told[] = [say.partnership(120, objectives)];
  const taking: Taking[] = [];
  let enrolment = 0;
  let person = 0;
  for (const [code, title, whole, on] of strands)
    events.push(say.strand({ code, title, on, unit: whole ? 'school' : 'person', target: 0.85 }));
  for (const cohort of cohorts) events.push(say.cohort(cohort));
  for (let school = 1; school <= 120; school++)
    events.push(
      say.school(school, {
        phase: school % 9 === 0 ? 'special' : school % 4 === 0 ? 'secondary' : 'primary',
        pupils: school % 9 === 0 ? 120 : school % 4 === 0 ? 980 : 320 + school,
      }),
    );
  for (const cohort of cohorts)
    for (let place = 0; place < cohort.size; place++) {
      enrolment++;
      const school = cohort.whole ? ((cohort.cohort * 19 + place) % 84) + 1 : 1 + Math.floor(chance() * 84);
      if (cohort.whole) {
        events.push(say.schoolEnrolled(enrolment, school, cohort));
        for (let member = 0; member < 7; member++) {
          person++;
          const part = member < 2 ? 'lead' : 'member';
          events.push(say.staffAdded({ enrolment, person, school, part }, cohort));
          if (part === 'lead') taking.push({ enrolment, person, cohort });
        }
      } else {
        person++;
        events.push(say.personEnrolled(enrolment, person, school, cohort));
        if (chance() > 0.02) taking.push({ enrolment, person, cohort });
      }
      const on = cohort.until;
      const outcome = chance();
      if (outcome < 0.05)
        events.push(say.enrolmentSays(EnrolmentWithdrawn, enrolment, { ...cohort, reason: 'workload', on }));
      else if (outcome < 0.07)
        events.push(say.enrolmentSays(EnrolmentDeferred, enrolment, { ...cohort, expectedReturn: '2026-09-01', on }));
      else if (outcome < 0.2) events.push(say.enrolmentSays(EnrolmentNotCompleted, enrolment, { ...cohort, on }));
      else if (outcome < 0.98)
        events.push(
          say.enrolmentSays(EnrolmentCompleted, enrolment, {
            ...cohort,
            attendedMinutes: 900,
            plannedMinutes: 1_080,
            on,
          }),
        );
      if (chance() < 0.22)
        events.push(
          say.progressed(person, {
            toRole: chance() < 0.04 ? 'ofsted-inspector' : roles[Math.floor(chance() * roles.length)]!,
            on: weeksOn(cohort.until, 8),
          }),
        );
    }
  return [
    ...events,
    ...attendanceAndAnswers(taking, chance),
    ...adaptations,
    ...chosen,
    told(PartnershipAmended, partnershipId, { partnershipId, organisations: [], targets: [], on: '2025-03-03' }),
    judged('curriculum', 'met', '2024-10-14'),
    judged('leadership', 'partly-met', '2025-07-21'),
  ];
};
