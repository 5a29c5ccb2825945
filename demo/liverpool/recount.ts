import type { School } from './cast.js';
import type { AnswerSent, AttendanceSent, EnrolmentSent, Ledger } from './ledger.js';
import { definitions } from './strands/index.js';

export type Counted = { numerator: number; denominator: number | null };
/** By `code` for the whole partnership and `code strand` for a strand. */
export type Recounted = Map<string, Counted>;

const favourable = (points: number): boolean => points >= 4;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const whole = (numerator: number): Counted => ({ numerator, denominator: null });

/** Counts the report's figures again from what was sent, without asking any service. */
export const recount = (ledger: Ledger, schools: readonly School[]): Recounted => {
  const all = figuresOf(new Part(ledger, () => true), schools);
  const strands = Object.keys(definitions).flatMap((strand) =>
    [...figuresOf(new Part(ledger, (one) => one === strand), schools)].map(
      ([code, counted]) => [`${code} ${strand}`, counted] as const,
    ),
  );
  const onTheList = new Part(ledger, () => true).schools();
  return new Map([...all, ...strands, ['reach.coverage', { numerator: onTheList.size, denominator: schools.length }]]);
};

/** What was sent of some strands. */
class Part {
  readonly enrolments: EnrolmentSent[];
  readonly attendance: AttendanceSent[];
  readonly answers: AnswerSent[];

  constructor(
    private readonly ledger: Ledger,
    private readonly has: (strand: string) => boolean,
  ) {
    this.attendance = ledger.attendance.filter(({ strand }) => has(strand));
    this.answers = ledger.answers.filter(({ strand }) => has(strand));
    const registered = new Set(this.attendance.map(({ strand, person }) => `${strand} ${person}`));
    this.enrolments = [...ledger.enrolments.values()].filter(({ strand, people: [person], joined }) => {
      const key = `${strand} ${person}`;
      return has(strand) && !joined && (!ledger.withdrawn.has(key) || registered.has(key));
    });
  }

  get staff() {
    return this.ledger.staff.filter(({ strand }) => this.has(strand));
  }

  get invited(): number {
    return sum([...this.ledger.invited].map(([strand, count]) => (this.has(strand) ? count : 0)));
  }

  get direct(): Set<string> {
    const leads = this.staff.filter(({ part }) => part === 'lead').map(({ person }) => person);
    return new Set([...this.enrolments.flatMap(({ people }) => people), ...leads]);
  }

  get educators(): Set<string> {
    return new Set([...this.direct, ...this.staff.map(({ person }) => person)]);
  }

  /** Those who took a step after they had joined a strand of this part. */
  get progressed(): Set<string> {
    return new Set([...this.ledger.progressed].filter((person) => this.direct.has(person)));
  }

  schools(unit?: 'school'): Set<string> {
    const own = this.enrolments.filter((one) => unit === undefined || one.unit === unit).map(({ urn }) => urn);
    const moved = this.ledger.transfers.filter(({ strand }) => this.has(strand)).map(({ urn }) => urn);
    return new Set((unit === undefined ? [...own, ...moved] : own).map((urn) => this.ledger.presentUrn(urn)));
  }

  /** Of each person in each strand the latest answer counts. */
  get latest(): AnswerSent[] {
    return [...new Map(this.answers.map((answer) => [`${answer.strand} ${answer.person}`, answer])).values()];
  }

  /** Enrolments by what they came to, by the strand's rule. */
  get outcomes(): { completed: number; ended: number } {
    const completed = this.enrolments.filter((one) => this.hasCompleted(one));
    return { completed: completed.length, ended: this.enrolments.length };
  }

  /** Whether both are the same school today. */
  private isSame(one: string, other: string): boolean {
    return this.ledger.presentUrn(one) === this.ledger.presentUrn(other);
  }

  private hasCompleted({ strand, unit, people, urn }: EnrolmentSent): boolean {
    const { plan, completion } = definitions[strand]!;
    const participants =
      unit === 'person'
        ? people
        : this.staff.filter((one) => one.strand === strand && this.isSame(one.urn, urn)).map(({ person }) => person);
    const [person] = people;
    if (person !== undefined && this.ledger.withdrawn.has(`${strand} ${person}`)) return false; // early in the plan
    const records = this.attendance.filter((one) => one.strand === strand && participants.includes(one.person));
    const best = [...Map.groupBy(records, ({ sessionId }) => sessionId).values()].map((ofSession) =>
      ofSession.reduce((longest, one) => (one.attended > longest.attended ? one : longest)),
    );
    const attended = sum(best.map((one) => one.attended));
    const recorded = sum(best.map(({ planned }) => planned));
    const needed = Math.min(recorded, sum(plan.map(({ minutes }) => minutes)));
    return needed > 0 && attended >= completion.minimumDose * needed;
  }
}

const figuresOf = (part: Part, schools: readonly School[]): Recounted => {
  const pupilsOf = new Map(schools.map(({ urn, pupils }) => [urn, pupils ?? 0]));
  const pupils = (urns: Iterable<string>): number => sum([...urns].map((urn) => pupilsOf.get(urn) ?? 0));
  const { latest, outcomes, direct } = part;
  const expected = part.attendance.filter(({ planned }) => planned > 0);
  return new Map<string, Counted>([
    ['reach.direct-participants', whole(direct.size)],
    ['reach.educators', whole(part.educators.size)],
    ['reach.schools', whole(part.schools().size)],
    ['reach.pupils', whole(pupils(part.schools()))],
    ['reach.pupils-whole-school', whole(pupils(part.schools('school')))],
    ['delivery.sessions', whole(new Set(part.attendance.map(({ sessionId }) => sessionId)).size)],
    [
      'delivery.dose',
      {
        numerator: sum(expected.map(({ attended }) => attended)),
        denominator: sum(expected.map(({ planned }) => planned)),
      },
    ],
    ['delivery.completion', { numerator: outcomes.completed, denominator: outcomes.ended }],
    ['progression.people', { numerator: part.progressed.size, denominator: direct.size }],
    [
      'answers.recommend',
      { numerator: latest.filter((one) => favourable(one.recommend)).length, denominator: latest.length },
    ],
    [
      'answers.practice-change',
      { numerator: latest.filter((one) => favourable(one.practiceChange)).length, denominator: latest.length },
    ],
    ['response rate', { numerator: part.answers.length, denominator: part.invited }],
  ]);
};
