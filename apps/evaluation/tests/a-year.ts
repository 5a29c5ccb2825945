import { AdaptationDecided, ApplicationScored, EnrolmentCompleted, ObjectiveJudged } from '#contracts';
import * as say from './say/index.js';
import { told, type Told } from './told.js';

const { id } = say;
const heads = { of: 'future-heads' };
const coaching = { of: 'coaching', cohort: 2, from: '2024-01-08' };
const numbers = (from: number, until: number): number[] => Array.from({ length: until - from + 1 }, (_, i) => from + i);

/** Seven people of five schools in one strand, six of whom answer. */
export const firstStrand: Told[] = [
  say.partnership(6),
  say.strand({ code: 'future-heads', title: 'Future Heads', target: 0.5 }),
  say.cohort({ cohort: 1, of: 'future-heads' }),
  ...numbers(1, 5).map((number) => say.school(number)),
  ...numbers(1, 7).map((number) => say.applied(number, heads)),
  say.applicationSays(ApplicationScored, 1, { ...heads, points: 9, outOf: 12, scoredBy: 2 }),
  ...numbers(1, 7).map((number) => say.accepted(number, heads)),
  ...numbers(1, 7).map((number) => say.personEnrolled(number, number, Math.min(number, 5), heads)),
  ...numbers(1, 7).map((number) =>
    say.attended({ session: 1, enrolment: number, person: number, attended: number < 6 ? 180 : 0 }, heads),
  ),
  say.corrected({ session: 1, enrolment: 6, person: 6, attended: 90 }, heads),
  ...say.invited(1, 7, heads),
  ...numbers(1, 6).map((number) =>
    say.answered({ response: number, person: number, recommend: number < 6 ? 10 : 4, practice: 4 }, heads),
  ),
  say.enrolmentSays(EnrolmentCompleted, 1, { ...heads, attendedMinutes: 180, plannedMinutes: 180 }),
  say.progressed(1),
  told(ObjectiveJudged, id('partnership', 1), {
    partnershipId: id('partnership', 1),
    objective: 'leadership',
    judgement: 'met',
    on: '2024-07-01',
  }),
];

/** A strand that comes later, with three people: too few for their answers to be shown. */
export const secondStrand: Told[] = [
  told(AdaptationDecided, id('other', 9), {
    adaptationId: id('other', 9),
    partnershipId: id('partnership', 1),
    kind: 'strand-opened',
    strand: 'coaching',
    heard: 'Schools want coaching',
    decided: 'A coaching strand opens',
    on: '2023-12-01',
  }),
  say.strand({ code: 'coaching', title: 'Coaching', on: '2023-12-01' }),
  say.cohort({ cohort: 2, of: 'coaching', from: '2024-01-08' }),
  ...numbers(11, 13).map((number) => say.personEnrolled(number, number, 1, coaching)),
  ...numbers(11, 13).map((number) =>
    say.attended({ session: 2, enrolment: number, person: number, attended: 180 }, coaching),
  ),
  ...say.invited(2, 3, coaching),
  ...numbers(11, 13).map((number) =>
    say.answered({ response: number, campaign: 2, person: number, recommend: 9, practice: 2 }, coaching),
  ),
];
