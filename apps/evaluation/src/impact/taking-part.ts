import type { AttendanceLine } from '../views/attendance.js';
import type { ParticipationLine } from '../views/participations.js';
import type { Evidence } from './evidence.js';
import { count, ratio, shareOf, type Figure } from './figure.js';
import { several } from './words.js';

/** Enrolments that came to something; one withdrawn before any register named it left no trace to measure. */
export const begunOf = ({ participations, attendance }: Evidence): ParticipationLine[] => {
  const registered = new Set(attendance.map((line) => line.enrolmentId));
  return participations.filter((line) => line.status !== 'withdrawn' || registered.has(line.enrolmentId));
};

/** Everyone on an enrolment or a staff list, each once. */
export const everyone = (participations: ParticipationLine[]): string[] => [
  ...new Set(
    participations.flatMap((line) =>
      line.unit === 'person' ? [line.personId] : line.staff.map(({ personId }) => personId),
    ),
  ),
];

export const everyOrganisation = (participations: ParticipationLine[]): string[] => [
  ...new Set(participations.flatMap(({ organisations }) => organisations)),
];

export const neverBegun = (evidence: Evidence): string[] =>
  several(
    evidence.participations.length - begunOf(evidence).length,
    'enrolment withdrawn before the first session',
    'enrolments withdrawn before their first session',
  );

const minutesOf = (line: AttendanceLine): { attended: number; planned: number } =>
  Object.values(line.sessions).reduce(
    (sum, session) => ({
      attended: sum.attended + session.attendedMinutes,
      planned: sum.planned + session.plannedMinutes,
    }),
    { attended: 0, planned: 0 },
  );

const expected = (evidence: Evidence): { attended: number; planned: number }[] =>
  evidence.attendance.map(minutesOf).filter(({ planned }) => planned > 0);

export const sessionsDelivered = (evidence: Evidence): Figure =>
  count('delivery.sessions', new Set(evidence.attendance.flatMap((line) => Object.keys(line.sessions))).size, [
    'sessions whose register has not been handed in',
  ]);

export const dose = (evidence: Evidence): Figure => {
  const participants = expected(evidence);
  const attended = participants.reduce((sum, minutes) => sum + minutes.attended, 0);
  const planned = participants.reduce((sum, minutes) => sum + minutes.planned, 0);
  return ratio('delivery.dose', attended, planned, participants.length, [
    'sessions whose register has not been handed in',
  ]);
};

export const completion = (evidence: Evidence): Figure => {
  const begun = begunOf(evidence);
  const how = (status: ParticipationLine['status']) => begun.filter((line) => line.status === status).length;
  const completed = how('completed');
  return shareOf('delivery.completion', completed, completed + how('not-completed') + how('withdrawn'), [
    ...several(how('active'), 'enrolment still taking part', 'enrolments still taking part'),
    ...several(how('deferred'), 'deferred enrolment', 'deferred enrolments'),
    ...neverBegun(evidence),
  ]);
};

export type DoseBand = { from: number; until: number; participants: number };

const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** How the dose is spread over participants; a band holds its lower bound, the last one also 100 %. */
export const doseDistribution = (evidence: Evidence): DoseBand[] => {
  const doses = expected(evidence).map(({ attended, planned }) => attended / planned);
  return bands.map((from, index) => {
    const until = bands[index + 1] ?? 1;
    const participants = doses.filter((one) => one >= from && (one < until || until === 1)).length;
    return { from, until, participants };
  });
};
