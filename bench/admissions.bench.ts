import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnrolmentModule } from '../apps/enrolment/src/enrolment.module.js';
import { publish, StrandPublished } from '#contracts';
import { idFrom } from '#domain';
import { Journal, Mongo } from '#mongo';
import { eventually, smallestStrand, System, type Running } from '#testing';
import type { Bench, Benchmark } from './framework/definition.js';
import { byCallers } from './framework/rounds.js';
import { fill, idOf, stored } from './world/stored.js';

const strand = 'future-heads';
const partnershipId = randomUUID();
const perCohort = 40;
const callers = 8;
const [enrolments, people, schools, cohorts, applications] = [1, 2, 3, 4, 5] as const;
const personal = { partnerships: [partnershipId], strands: [strand] };

const applied = (index: number) => ({
  applicationId: idOf(applications, index),
  cohortId: idOf(cohorts, Math.floor(index / perCohort)),
  partnershipId,
  strand,
  strandVersion: 1,
  unit: 'person',
  personId: idOf(people, index),
  organisationId: idOf(schools, index % 1_000),
});
const scopeOf = (index: number) => {
  const { personId, organisationId } = applied(index);
  return { ...personal, people: [personId], organisations: [organisationId] };
};

const enrolmentOf = (index: number) => {
  const place = { from: '2023-09-01', seenOn: '2023-09-01', staff: [], participation: {}, step: 3, former: [] };
  const state = { status: 'active', ...applied(index), ...place };
  return stored(idOf(enrolments, index), state, scopeOf(index));
};
const applicationOf = (index: number) => {
  const state = { status: 'accepted', ...applied(index), submittedOn: '2023-09-01', on: '2023-09-01', step: 3 };
  return stored(idOf(applications, index), state, scopeOf(index));
};
const claimOf = (index: number) => ({
  _id: `place:${strand}:${idOf(people, index)}`,
  holder: { collection: 'places', id: applied(index).cohortId },
  nonce: randomUUID(),
  at: new Date(),
});
const personOf = (index: number) => {
  const { personId, organisationId } = applied(index);
  const post = { postId: idOf(6, index), organisationId, role: 'teacher', main: true, from: '2020-09-01' };
  const state = { status: 'known', personId, partnerships: [partnershipId], posts: [post], restrictions: [] };
  return stored(personId, { ...state, detailsVersion: 1 }, scopeOf(index), { name: `Person ${index}` });
};
const schoolOf = (index: number) =>
  stored(
    idOf(schools, index),
    { status: 'open', organisationId: idOf(schools, index), kind: 'college', name: `College ${index}` },
    { everyone: true },
  );

/** Full ones first, then ones in which nobody is. */
const placesOf = (full: number) => (index: number) => {
  const cohort = {
    cohortId: idOf(cohorts, index),
    partnershipId,
    strand,
    strandVersion: 1,
    unit: 'person',
    selection: 'first-come',
    window: { from: '2023-06-01', until: '2024-06-30' },
    runs: { from: '2023-06-01', until: '2024-07-19' },
    capacity: perCohort,
    offerWorkingDays: 3,
  };
  const taken = Array.from({ length: index < full ? perCohort : 0 }, (_, at) => {
    const { applicationId, personId: applicant, organisationId } = applied(index * perCohort + at);
    const entry = { applicationId, applicant, organisationId, on: '2023-09-01', step: 3, status: 'accepted' };
    return [applicationId, entry];
  });
  return stored(
    cohort.cohortId,
    { status: 'open', cohort, entries: Object.fromEntries(taken) as object, queue: [] },
    personal,
  );
};

/** A service among so many enrolments, and a person for each command that will be given. */
const filled = async (bench: Bench, count: number, newcomers: number) => {
  bench.note(`${count.toLocaleString('en-GB')} enrolments are made`);
  const system = await System.create(`${bench.prefix}${count}.`);
  const clock = { DEMONSTRATION: 'true', DEMONSTRATION_START: '2023-09-04T08:00:00Z' };
  const service = await system.start(EnrolmentModule, clock);
  const mongo = service.app.get(Mongo, { strict: false });
  const full = Math.ceil(count / perCohort);
  await fill(mongo, 'enrolments', full * perCohort, enrolmentOf);
  await fill(mongo, 'applications', full * perCohort, applicationOf);
  await fill(mongo, 'claims', full * perCohort, claimOf);
  await fill(mongo, 'people', full * perCohort + newcomers, personOf);
  await fill(mongo, 'organisations', 1_000, schoolOf);
  await fill(mongo, 'places', full + Math.ceil(newcomers / perCohort), placesOf(full));
  const published = { strand, partnershipId, version: 1, partitions: 3, definition: smallestStrand };
  await system.tell(publish(StrandPublished, { ...published, on: '2023-06-01' }), strand);
  const as = await system.as('operations-officer', { partnershipId });
  const town = new Town(service, as, full * perCohort);
  await eventually(() => town.knowsTheStrand());
  // What was filled in travels through the change stream, too; numbering has passed it once it has the first application.
  const applicationId = await town.apply();
  const journal = new Journal(mongo);
  while ((await journal.historyOf(applicationId)).length === 0) await sleep(200);
  return { system, town, name: `${count.toLocaleString('en-GB')} enrolments` };
};

/** Gives commands to one service, each to the next who has not had that command. */
class Town {
  private readonly ids: string[] = [];
  private readonly next = { apply: 0, accept: 0, defer: 0, withdraw: 0 };

  constructor(
    private readonly service: Running,
    private readonly as: string,
    private readonly first: number,
  ) {}

  async knowsTheStrand(): Promise<void> {
    const { cohortId, personId, organisationId } = applied(this.first);
    const query = `cohortId=${cohortId}&personId=${personId}&organisationId=${organisationId}`;
    const { body } = await this.service.get(`/applications/eligibility?${query}`, { as: this.as });
    if (body['eligible'] !== true) throw new Error(`Nobody may apply: ${JSON.stringify(body)}`);
  }

  run = (what: keyof Town['next']) => (operations: number) => byCallers(operations, callers, () => this[what]());

  async apply(): Promise<string> {
    const at = this.next.apply++;
    const { cohortId, personId, organisationId } = applied(this.first + at);
    return (this.ids[at] = await this.post('/applications', { cohortId, personId, organisationId }));
  }

  private async accept(): Promise<void> {
    await this.post('/applications/acceptances', { applicationId: this.ids[this.next.accept++] });
  }

  private async defer(): Promise<void> {
    const enrolmentId = idFrom(this.ids[this.next.defer++] ?? '', 'enrolment');
    const deferral = { enrolmentId, on: '2023-10-02', reason: 'illness', expectedReturn: '2024-01-08' };
    await this.post('/enrolments/deferrals', deferral);
  }

  private async withdraw(): Promise<void> {
    const enrolmentId = idFrom(this.ids[this.next.withdraw++] ?? '', 'enrolment');
    await this.post('/enrolments/withdrawals', { enrolmentId, on: '2023-09-04', reason: 'workload' });
  }

  private async post(path: string, body: object): Promise<string> {
    const answer = await this.service.post(path, body, { as: this.as });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return String(answer.body['id']);
  }
}

export const benchmark: Benchmark = {
  measures: 'Applying, accepting, deferring and withdrawing over HTTP among 100,000 enrolments beside 1,000.',
  onlyByName: true,
  async run(bench) {
    const operations = bench.quick ? 20 : 200;
    const newcomers = (bench.rounds + 1) * operations + perCohort;
    const [many, few] = bench.quick ? [2_000, 1_000] : [100_000, 1_000];
    const [large, small] = [await filled(bench, many, newcomers), await filled(bench, few, newcomers)];
    for (const what of ['apply', 'accept', 'defer', 'withdraw'] as const)
      await bench.compare({
        case: what,
        operations,
        contenders: [large, small].map(({ name, town }) => ({ name, run: town.run(what) })),
        goals: [{ peer: small.name, atLeast: 0.8 }],
      });
    for (const { system } of [large, small]) await system.stop();
  },
};
