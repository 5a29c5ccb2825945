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

export type EnrolmentSent = { strand: string; unit: 'person' | 'school'; people: string[]; urn: string };

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

  countInvited(strand: string, count: number): void {
    this.invited.set(strand, (this.invited.get(strand) ?? 0) + count);
  }
}
