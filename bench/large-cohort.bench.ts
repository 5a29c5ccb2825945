import { randomUUID } from 'node:crypto';
import { EnrolmentModule } from '../apps/enrolment/src/enrolment.module.js';
import { enterApplication } from '../apps/enrolment/src/places/commands/enter-application.js';
import { PlacesByCohort } from '../apps/enrolment/src/places/places-by-cohort.mongo.js';
import { Mongo } from '#mongo';
import { System } from '#testing';
import type { Benchmark } from './framework/definition.js';
import { byCallers } from './framework/rounds.js';
import { fill, idOf, stored } from './world/stored.js';

const strand = 'future-heads';
const partnershipId = randomUUID();
const [applications, people, schools] = [1, 2, 3] as const;

const candidate = (index: number) => ({
  applicationId: idOf(applications, index),
  applicant: idOf(people, index),
  organisationId: idOf(schools, index % 1_000),
  authority: 'Knowsley',
});

/** All wait: the cohort has one place, which is taken. */
const placesOf = (cohortId: string, applicants: number) => {
  const days = { from: '2023-06-01', until: '2024-07-19' };
  const of = { cohortId, partnershipId, strand, strandVersion: 1, unit: 'person', selection: 'first-come' };
  const cohort = { ...of, window: days, runs: days, capacity: 1, offerWorkingDays: 3 };
  const entered = Array.from({ length: applicants }, (_, index) => {
    const entry = { ...candidate(index), on: '2023-09-01', step: 2, status: index === 0 ? 'accepted' : 'waitlisted' };
    return [entry.applicationId, entry] as const;
  });
  const queue = entered.slice(1).map(([applicationId]) => applicationId);
  const entries = Object.fromEntries(entered);
  return stored(cohortId, { status: 'open', cohort, entries, queue }, { partnerships: [partnershipId] });
};

export const benchmark: Benchmark = {
  measures: 'Entering the places of a cohort in which 10,000 wait, beside one in which 1,000 wait, and 40.',
  async run(bench) {
    const system = await System.create(`${bench.prefix}cohort.`);
    const { app } = await system.start(EnrolmentModule);
    const sizes = bench.quick ? [400, 40] : [10_000, 1_000, 40];
    const cohorts = sizes.map((waiting) => ({ waiting, cohortId: randomUUID() }));
    const mongo = app.get(Mongo, { strict: false });
    await fill(mongo, 'places', cohorts.length, (index) => {
      const { cohortId, waiting } = cohorts[index] ?? { cohortId: '', waiting: 0 };
      return placesOf(cohortId, waiting);
    });
    const places = app.get(PlacesByCohort, { strict: false });
    let next = 1_000_000;
    const enter = (cohortId: string) => (operations: number) =>
      byCallers(operations, 8, async () => {
        const id = randomUUID();
        const at = { now: '2023-09-04T08:00:00Z', today: '2023-09-04' };
        const cause = { id, who: 'bench', ...at, newId: id, correlationId: id };
        await places.handle(cohortId, candidate((next += 1)), enterApplication, cause);
      });
    await bench.compare({
      case: 'entering',
      operations: bench.quick ? 5 : 40,
      contenders: cohorts.map(({ waiting, cohortId }) => ({
        name: `${waiting.toLocaleString('en-GB')} wait`,
        run: enter(cohortId),
      })),
    });
    await system.stop();
  },
};
