import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { CapacityChanged } from '#contracts';
import { addDays, idFrom } from '#domain';
import type { Client } from '#testing';
import type { Region } from '../../apps/enrolment/tests/region.js';

/** Who does something is called by a number. */
export type Deed = { what: (typeof often)[number]; who: number; school: number; yes: boolean; places: number };

const often = [
  ...Array.from({ length: 6 }, () => 'apply' as const),
  ...Array.from({ length: 4 }, () => 'accept' as const),
  ...Array.from({ length: 5 }, () => 'answer' as const),
  ...Array.from({ length: 2 }, () => 'withdraw' as const),
  ...Array.from({ length: 2 }, () => 'leave' as const),
  ...Array.from({ length: 2 }, () => 'transfer' as const),
  ...Array.from({ length: 2 }, () => 'defer' as const),
  ...Array.from({ length: 3 }, () => 'resume' as const),
  ...Array.from({ length: 2 }, () => 'group' as const),
  'reject',
  'prioritise',
  'rejoin',
  'reopen',
  'resize',
] as const;

/** So many deeds in any order, the same for the same seed; now and then the clock moves, so that offers expire. */
export const deedsOf = (seed: number, count: number, people: number): Deed[] =>
  fc.sample(
    fc.noBias(
      fc.record({
        what: fc.constantFrom(...often),
        who: fc.nat(people - 1),
        school: fc.nat(2),
        yes: fc.boolean(),
        places: fc.integer({ min: 5, max: 14 }),
      }),
    ),
    { seed, numRuns: count },
  );

/** The days that pass while it is played, for everyone; offers wait for one working day. */
export class Days {
  private day = '2023-09-04';
  private passing = Promise.resolve();

  constructor(private readonly region: Region) {}

  /** One after another. */
  pass(): Promise<void> {
    this.passing = this.passing.then(() => {
      this.day = addDays(this.day, 4);
      return this.region.moveClock(`${this.day}T08:00:00Z`);
    });
    return this.passing;
  }
}

/** What was asked, and what was answered. */
export type Outcome = { key: string; status: number; code?: string; happened: string[]; decides: boolean };

type Race = {
  region: Region;
  days: Days;
  strand: string;
  cohortId: string;
  people: string[];
  schools: string[];
  offices: Client[];
};

/** One cohort, and everyone who wants something of it through one of several processes. */
export class Play {
  /** By person: the application they made last. */
  private readonly applications = new Map<number, string>();
  readonly outcomes: Outcome[] = [];
  private asked = 0;

  constructor(private readonly race: Race) {}

  async do({ what, who, school, yes, places }: Deed): Promise<void> {
    const { cohortId, people, schools, strand, region, days } = this.race;
    const applicationId = this.applications.get(who) ?? randomUUID();
    const enrolmentId = idFrom(applicationId, 'enrolment');
    const on = '2023-09-04';
    switch (what) {
      case 'apply': {
        const application = { cohortId, personId: people[who], organisationId: schools[who % schools.length] };
        const { status, id } = await this.ask('/applications', application);
        if (status === 201) this.applications.set(who, id);
        return;
      }
      case 'group':
        await this.applyTogether([who, (who + 1 + school) % people.length]);
        return;
      case 'accept':
        await this.ask('/applications/acceptances', { applicationId }, true);
        return;
      case 'answer':
        await this.ask('/applications/offer-answers', { applicationId, accept: yes, saidBy: 'the head' }, true);
        return;
      case 'withdraw':
        await this.ask('/applications/withdrawals', { applicationId }, true);
        return;
      case 'reject':
        await this.ask('/applications/rejections', { applicationId, reason: 'other' }, true);
        return;
      case 'prioritise':
        await this.ask('/applications/priorities', { applicationId, priority: yes, reason: 'waited-before' }, true);
        return;
      case 'rejoin':
        await this.ask('/applications/waiting-list-returns', { applicationId, reason: 'answered-late' }, true);
        return;
      case 'reopen':
        await this.ask('/applications/reopenings', { applicationId, reason: 'decided-in-error' }, true);
        return;
      case 'defer': {
        // The one is short enough for the place to be kept.
        const expectedReturn = yes ? '2023-10-12' : '2024-01-08';
        await this.ask('/enrolments/deferrals', { enrolmentId, on: '2023-10-09', reason: 'illness', expectedReturn });
        return;
      }
      case 'resume':
        await this.ask('/enrolments/resumptions', { enrolmentId, on: '2023-10-16' });
        return;
      case 'leave':
        await this.ask('/enrolments/withdrawals', { enrolmentId, on, reason: 'workload' });
        return;
      case 'transfer':
        await this.ask('/enrolments/transfers', { enrolmentId, on, toOrganisationId: schools[school] });
        return;
      case 'resize':
        await region.tell(CapacityChanged, { cohortId, strand, capacity: places, perSchool: 4 }, cohortId);
        if (yes) await days.pass();
    }
  }

  private async applyTogether(group: number[]): Promise<void> {
    const { cohortId, people, schools } = this.race;
    const members = group.map((who) => ({ personId: people[who], organisationId: schools[who % schools.length] }));
    const { status, id } = await this.ask('/applications/groups', { cohortId, members });
    if (status < 300) for (const who of group) this.applications.set(who, idFrom(id, people[who]!));
  }

  private async ask(path: string, body: object, decides = false): Promise<{ status: number; id: string }> {
    const { offices, region } = this.race;
    const office = offices[(this.asked += 1) % offices.length]!;
    const key = randomUUID();
    const answer = await office.post<{ id: string; code?: string; happened?: string[] }>(path, body, {
      as: region.officer,
      key,
    });
    const { code, happened = [], id } = answer.body;
    this.outcomes.push({ key, status: answer.status, happened, decides, ...(code !== undefined && { code }) });
    return { status: answer.status, id };
  }
}
