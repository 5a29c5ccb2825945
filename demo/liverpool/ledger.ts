/** What the demonstration itself sent, kept apart from the services: the report is checked against it. */

export type AttendanceSent = {
  strand: string;
  sessionId: string;
  person: string;
  outcome: 'attended' | 'late' | 'partial' | 'absent' | 'excused';
  attended: number;
  planned: number;
  on: string;
};

export type AnswerSent = {
  strand: string;
  person: string;
  recommend: number;
  practiceChange: number;
  on: string;
  order: number;
};

/** `until`: the last day of its cohort; `joined`: it went on as part of another when two schools became one. */
export type EnrolmentSent = {
  strand: string;
  unit: 'person' | 'school';
  people: string[];
  urn: string;
  until: string;
  joined?: true;
};

export class Ledger {
  /** By application. */
  readonly enrolments = new Map<string, EnrolmentSent>();
  /** Part of each staff-list member, by strand and person. */
  readonly staff: { strand: string; person: string; part: 'lead' | 'member'; urn: string }[] = [];
  readonly attendance: AttendanceSent[] = [];
  readonly answers: AnswerSent[] = [];
  /** How many were asked, by strand. */
  readonly invited = new Map<string, number>();
  readonly progressed = new Set<string>();
  /** By strand and person. */
  readonly withdrawn = new Map<string, string>();
  readonly transfers: { strand: string; person: string; urn: string }[] = [];
  /** Which school carries on for which, by URN. */
  readonly succeeded = new Map<string, string>();
  rejected = 0;

  /** The school that carries on in the end. */
  presentUrn(urn: string): string {
    const next = this.succeeded.get(urn);
    return next === undefined ? urn : this.presentUrn(next);
  }

  /** Two whole schools that take part in a strand at the same time and are one today take part once. */
  joinSchools(day: string): void {
    const ongoing = [...this.enrolments.values()].filter(
      ({ unit, until, joined }) => unit === 'school' && day <= until && !joined,
    );
    const same = Map.groupBy(ongoing, ({ strand, urn }) => `${strand} ${this.presentUrn(urn)}`);
    for (const [, ...others] of same.values()) for (const one of others) one.joined = true;
  }

  countInvited(strand: string, count: number): void {
    this.invited.set(strand, (this.invited.get(strand) ?? 0) + count);
  }
}
