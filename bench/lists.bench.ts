import { randomUUID } from 'node:crypto';
import { EnrolmentModule } from '../apps/enrolment/src/enrolment.module.js';
import { Mongo } from '#mongo';
import { System, type Running } from '#testing';
import type { Bench, Benchmark } from './framework/definition.js';
import { fill, idOf, stored } from './world/stored.js';

const perCohort = 50;
const perSchool = 20;
const partnership = randomUUID();

const [enrolments, people, schools, cohorts] = [1, 2, 3, 4] as const;

const enrolmentOf = (index: number) => {
  const organisationId = idOf(schools, Math.floor(index / perSchool));
  const personId = idOf(people, index);
  const state = {
    status: 'active',
    applicationId: idOf(5, index),
    cohortId: idOf(cohorts, Math.floor(index / perCohort)),
    partnershipId: partnership,
    strand: 'future-heads',
    strandVersion: 1,
    unit: 'person',
    personId,
    organisationId,
    from: '2023-09-01',
    seenOn: `2023-06-${String((index % 28) + 1).padStart(2, '0')}`,
    staff: [],
    participation: {},
    step: 1,
    former: [],
    ...(index % 10 === 0 && { question: 'cohort-finished' }),
  };
  const scope = {
    partnerships: [partnership],
    strands: ['future-heads'],
    organisations: [organisationId],
    people: [personId],
  };
  return stored(idOf(enrolments, index), state, scope);
};

const personOf = (index: number) => {
  const name = `${'AEIOUMNRST'[index % 10]}${index % 997} Example`;
  const details = { name, email: `p${index}@example.org` };
  return stored(idOf(people, index), { status: 'known', personId: idOf(people, index), posts: [] }, {}, details);
};

const schoolOf = (index: number) =>
  stored(idOf(schools, index), { status: 'open', kind: 'school', name: `School ${index}` }, { everyone: true });

const filled = async (bench: Bench, count: number) => {
  const system = await System.create(`${bench.prefix}${count}.`);
  const service = await system.start(EnrolmentModule, {
    DEMONSTRATION: 'true',
    DEMONSTRATION_START: '2023-09-04T08:00:00Z',
  });
  const mongo = service.app.get(Mongo, { strict: false });
  await fill(mongo, 'enrolments', count, enrolmentOf);
  await fill(mongo, 'people', count, personOf);
  await fill(mongo, 'organisations', Math.ceil(count / perSchool), schoolOf);
  return { system, service, as: await system.as('operations-officer', { partnershipId: partnership }), count };
};

const lists: Record<string, (index: number) => string> = {
  'a roster by name': (index) => `/lists/roster?cohortId=${idOf(cohorts, index % 20)}`,
  'a roster searched': (index) => `/lists/roster?cohortId=${idOf(cohorts, index % 20)}&search=example`,
  'the view of a school': (index) => `/lists/school-view?organisationId=${idOf(schools, index % 50)}`,
  'the work queue': () => '/lists/work-queue?limit=50',
  'all enrolments, page by page': () => '/enrolments?strand=future-heads&limit=50',
  'what has changed since': () => '/enrolments?updatedSince=2023-09-01T00:00:00Z&limit=50',
};

/** The same lists far behind their beginning. */
const halfWay: Record<string, string> = {
  'the work queue, half-way': '/lists/work-queue?kind=attendance-missing',
  'all enrolments, half-way': '/enrolments?strand=future-heads',
  'what has changed since, half-way': '/enrolments?updatedSince=2023-09-01T00:00:00Z',
};

type Filled = Awaited<ReturnType<typeof filled>>;

const halfWayThrough = async ({ service, as, count }: Filled, path: string): Promise<string> => {
  let cursor = '';
  for (let seen = 0; seen < count / 2;) {
    const { body } = await service.get<{ items: object[]; next: string }>(`${path}&limit=200${cursor}`, { as });
    seen += body.items.length;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
  return `${path}&limit=50${cursor}`;
};

const pages =
  ({ service, as }: { service: Running; as: string }, path: (index: number) => string) =>
  async (n: number): Promise<void> => {
    for (let page = 0; page < n; page += 1) {
      const { status, body } = await service.get<{ items: object[] }>(path(page), { as });
      if (status !== 200 || body.items.length === 0) throw new Error(`${path(page)} answered ${status}`);
    }
  };

export const benchmark: Benchmark = {
  measures: 'A page of each list that people work from, among 100,000 enrolments beside 1,000.',
  onlyByName: true,
  async run(bench) {
    const [many, few] = bench.quick ? [2_000, 1_000] : [100_000, 1_000];
    const [large, small] = [await filled(bench, many), await filled(bench, few)];
    const nameOf = ({ count }: Filled): string => `${count.toLocaleString('en-GB')} enrolments`;
    const compare = async (list: string, paths: ((index: number) => string)[]): Promise<void> => {
      const contender = (one: Filled, path: (index: number) => string) => ({
        name: nameOf(one),
        run: pages(one, path),
      });
      await bench.compare({
        case: list,
        operations: bench.quick ? 5 : 100,
        contenders: [large, small].map((one, at) => contender(one, paths[at] ?? (() => ''))),
        goals: [{ peer: nameOf(small), atLeast: 0.8 }],
      });
    };
    for (const [list, path] of Object.entries(lists)) await compare(list, [path, path]);
    for (const [list, path] of Object.entries(halfWay)) {
      const there = await Promise.all([large, small].map((one) => halfWayThrough(one, path)));
      await compare(
        list,
        there.map((it) => () => it),
      );
    }
    for (const { system } of [large, small]) await system.stop();
  },
};
