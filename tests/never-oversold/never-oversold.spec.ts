import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Journal, Mongo } from '#mongo';
import { Client, eventually, type Answer } from '#testing';
import { schoolId } from '../../apps/enrolment/src/organisation/school-id.js';
import { entered, opened } from '../../apps/enrolment/src/places/examples.js';
import { evolve, noPlaces } from '../../apps/enrolment/src/places/places.js';
import { Region, smallRegister, urns } from '../../apps/enrolment/tests/region.js';
import { Instance } from '../faults/rig/instance.js';
import { freePorts } from '../faults/rig/ports.js';
import { Clerk } from './clerk.js';
import { Days, deedsOf, Play, type Deed } from './deeds.js';
import { Unguarded } from './unguarded.js';

const people = 60;
const atOnce = 32;

describe('the places of a cohort, asked for through several processes at once', () => {
  let region: Region;
  let folder: string;
  let mongo: Mongo;
  let ids: string[];
  let days: Days;
  const others: Instance[] = [];

  beforeAll(async () => {
    region = await Region.open();
    days = new Days(region);
    folder = await mkdtemp(join(tmpdir(), 'strandline-'));
    const own = { DEMONSTRATION: 'true', DEMONSTRATION_START: '2023-09-04T08:00:00Z', LOG_LEVEL: 'error' };
    const env = region.system.environment('enrolment', own) as Record<string, string>;
    for (const port of await freePorts(2)) {
      const log = join(folder, `${port}.log`);
      others.push(
        new Instance(`enrolment ${port}`, process.cwd(), ['dist/apps/enrolment/src/main.js'], port, env, log),
      );
    }
    mongo = await Mongo.connect(String(env['MONGODB_URI']), String(env['MONGODB_DATABASE']));
    await Promise.all([region.imported(smallRegister), ...others.map((other) => other.start())]);
    ids = await Promise.all(Array.from({ length: people }, (_, at) => region.person(urns[at % urns.length])));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(others.map((other) => other.stop('SIGTERM')));
    await mongo.close();
    await region.system.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const offices = (): Client[] => [region.service.unchecked, ...others.map(({ url }) => new Client(url))];

  const everyOfficeKnows = (cohortId: string) =>
    eventually(async () => {
      for (const office of offices())
        expect((await office.get(`/places/${cohortId}`, { as: region.officer })).status).toBe(200);
    });

  const played = async (strand: string, all: Deed[]): Promise<{ play: Play; cohortId: string }> => {
    const cohortId = await region.cohort(strand, 8, { perSchool: 4 });
    await everyOfficeKnows(cohortId);
    const schools = urns.map(schoolId);
    const play = new Play({ region, days, strand, cohortId, people: ids, schools, offices: offices() });
    const left = all.values();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const deed of left) await play.do(deed);
      }),
    );
    return { play, cohortId };
  };

  /** Everything that was decided about the places, once it is all in the journal. */
  const historyOf = (cohortId: string) =>
    eventually(async () => {
      const { body } = await region.get(`/places/${cohortId}`);
      const history = await new Journal(mongo).historyOf(cohortId);
      expect(history).toHaveLength(body.version);
      return history;
    });

  const count = async (list: Promise<Answer<{ items: object[] }>>) => (await list).body.items.length;

  /** Who takes part, or pauses for so short a time that the place is kept. */
  const takingPlaces = async (cohortId: string): Promise<number> => {
    const { items } = (await region.get(`/enrolments?cohortId=${cohortId}&status=deferred&limit=200`)).body;
    const paused = items.filter((one) => 'keepsPlace' in one && one.keepsPlace).length;
    return (await count(region.get(`/enrolments?cohortId=${cohortId}&status=active&limit=200`))) + paused;
  };

  it.each([
    ['first-come', 500],
    ['criteria', 125],
  ] as const)(
    'are never oversold, and none stays free while one waits who fits: %s, %i commands',
    async (selection, deeds) => {
      const strand = `race-${selection}`;
      const places = { perCohort: 8, offerWorkingDays: 1, keptWhileDeferredDays: 7 };
      await region.strand(strand, { selection, places });
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const { play, cohortId } = await played(strand, deedsOf(seed, deeds, people));
          const faults = play.outcomes.filter(({ status }) => status >= 500 || status === 400);
          expect(faults).toEqual([]);
          // All agree in the end: the places, every application, every enrolment.
          await eventually(async () => {
            const clerk = new Clerk(await historyOf(cohortId));
            expect(clerk.objections).toEqual([]);
            expect(await count(region.get(`/applications?cohortId=${cohortId}&status=offered&limit=200`))).toBe(
              clerk.count('offered'),
            );
            expect(await count(region.get(`/applications?cohortId=${cohortId}&status=waitlisted&limit=200`))).toBe(
              clerk.count('waiting'),
            );
            expect(await takingPlaces(cohortId)).toBe(clerk.count('taken'));
          }, 30_000);
          // Each was answered with what was decided, and it was decided once.
          const history = await historyOf(cohortId);
          for (const { key, happened } of play.outcomes.filter(({ decides, status }) => decides && status === 200))
            expect(history.filter(({ cause }) => cause.endsWith(`:${key}`)).map(({ type }) => type)).toEqual(happened);
        }),
        { numRuns: 1, endOnFailure: true },
      );
    },
    120_000,
  );

  it('are oversold without the guard', async () => {
    const applicants = Array.from({ length: 40 }, (_, at) => `applicant ${at}`);
    const past = [opened({ selection: 'criteria', capacity: 8 }), ...applicants.map((one) => entered(one))];
    const control = new Unguarded(mongo, 'control');
    await control.begin(past.reduce(evolve, noPlaces));
    const told = await Promise.all(applicants.map((one) => control.accept(one)));
    expect(told.filter((what) => what === 'PlaceTaken').length).toBeGreaterThan(8);
  });
});
