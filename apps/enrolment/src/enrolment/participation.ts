import type { AttendanceOutcome, CompletionRule, PlanItem, StrandDefinition } from '#contracts';

/** What the register of one session says of one person. */
export type AttendanceRecord = {
  sessionId: string;
  personId: string;
  item: string;
  outcome: AttendanceOutcome;
  attendedMinutes: number;
  plannedMinutes: number;
  on: string;
  /** Attendance while deferred is accepted and marked. */
  whileDeferred: boolean;
};

/** What completion is measured by. */
export type Plan = Pick<StrandDefinition, 'plan' | 'completion'>;

/** By session and person: a corrected register takes the place of the first one. */
export type Participation = Record<string, AttendanceRecord>;

export const withRecord = (participation: Participation, record: AttendanceRecord): Participation => ({
  ...participation,
  [keyOf(record)]: record,
});

const keyOf = ({ sessionId, personId }: AttendanceRecord): string => `${sessionId} ${personId}`;

/** The items that are on the registers of those who were there. */
export const itemsRecorded = (participation: Participation): string[] => [
  ...new Set(Object.values(participation).flatMap(({ item, outcome }) => (wasThere.includes(outcome) ? [item] : []))),
];

type Recorded = { personId?: string; participation: Participation };

/** What another enrolment of the same participant adds: of a session on both, the record with more minutes stays. */
export const joinedRecords = (kept: Recorded, other: Recorded): AttendanceRecord[] =>
  Object.values(other.participation)
    .map((record) => ({ ...record, personId: kept.personId ?? record.personId }))
    .filter((record) => {
      const known = kept.participation[keyOf(record)];
      return known === undefined || known.attendedMinutes < record.attendedMinutes;
    });

/** Σ attended over Σ planned minutes. */
export type Dose = { attendedMinutes: number; plannedMinutes: number };

/** One record for each session: a school took part in it as long as the one of its people who stayed longest. */
const ofEachSession = (participation: Participation): AttendanceRecord[] => {
  const bySession = Map.groupBy(Object.values(participation), ({ sessionId }) => sessionId);
  return [...bySession.values()].map((all) =>
    all.reduce((longest, record) => (record.attendedMinutes > longest.attendedMinutes ? record : longest)),
  );
};

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

export const doseOf = (participation: Participation): Dose => {
  const records = ofEachSession(participation);
  return {
    attendedMinutes: sum(records.map(({ attendedMinutes }) => attendedMinutes)),
    plannedMinutes: sum(records.map(({ plannedMinutes }) => plannedMinutes)),
  };
};

export const wasThere: AttendanceOutcome[] = ['attended', 'partial', 'late'];

/** Whether the strand’s rule is met for certain, whatever is still to come: the whole plan is the measure. */
export const meetsRule = (participation: Participation, { plan, completion }: Plan): boolean =>
  reaches(participation, completion, sum(plan.map(({ minutes }) => minutes)), requiredOf(plan));

/** Whether it is met when nothing more is to come: what was on the registers is the measure. */
export const metRuleInTheEnd = (participation: Participation, { plan, completion }: Plan): boolean => {
  const recorded = new Set(Object.values(participation).map(({ item }) => item));
  const required = requiredOf(plan).filter((item) => recorded.has(item));
  return reaches(participation, completion, doseOf(participation).plannedMinutes, required);
};

const requiredOf = (plan: PlanItem[]): string[] => plan.filter(({ required }) => required).map(({ code }) => code);

const reaches = (participation: Participation, rule: CompletionRule, measure: number, required: string[]): boolean => {
  const attended = new Set(itemsRecorded(participation));
  const { attendedMinutes } = doseOf(participation);
  // Divided, not multiplied: 55 of 100 minutes are exactly 0.55, while 0.55 × 100 is a little more than 55.
  const enough = measure > 0 && attendedMinutes / measure >= rule.minimumDose;
  return enough && (!rule.allRequiredItems || required.every((item) => attended.has(item)));
};
