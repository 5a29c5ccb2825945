import { randomUUID } from 'node:crypto';
import { Journal, Mongo } from '#mongo';
import { problemFrom, routesOf, toEach, type Described, type Ask } from '#testing';
import { Cohort } from './cohort.js';

describe('every route of sessions', () => {
  let cohort: Cohort;
  let commands: string[];
  let reads: string[];
  let before: number;

  const recorded = () => new Journal(cohort.service.app.get(Mongo, { strict: false })).entries.countDocuments();
  const sending =
    (body: string, { as = cohort.officer, headers = {} }: Ask = {}) =>
    (path: string) =>
      cohort.service.send('POST', path, body, { as, headers: { 'content-type': 'application/json', ...headers } });

  beforeAll(async () => {
    cohort = await Cohort.open();
    const { body } = await cohort.service.get<Described>('/openapi.json');
    commands = routesOf(body, 'post');
    reads = routesOf(body, 'get');
    before = await recorded();
  });
  afterAll(async () => {
    expect(await recorded()).toBe(before);
    await cohort.system.stop();
  });

  it('is known here', () => {
    expect(commands.toSorted()).toEqual([
      '/registers',
      '/registers/corrections',
      '/schedules',
      '/sessions/arrangements',
      '/sessions/cancellations',
      '/sessions/postponements',
      '/sessions/reschedulings',
    ]);
    expect(reads).toHaveLength(6);
  });
  it('refuses what is no JSON, no object, not known or not of its type', async () => {
    expect(await toEach(commands, sending('{'))).toEqual(problemFrom(commands, 400, 'request.malformed'));
    expect(await toEach(commands, sending('[]'))).toEqual(problemFrom(commands, 400, 'request.invalid'));
    expect(await toEach(commands, sending('{"sessionId":7,"cohortId":7,"note":"x"}'))).toEqual(
      problemFrom(commands, 400, 'request.invalid'),
    );
  });
  it('refuses what is too large', async () => {
    expect(await toEach(commands, sending(`{"note":"${'x'.repeat(1_100_000)}"}`))).toEqual(
      problemFrom(commands, 413, 'request.too-large'),
    );
  });
  it('asks who calls, by a token that is in force and for this system', async () => {
    const expired = await cohort.system.token('anyone', { expiresIn: -60 });
    const foreign = await cohort.system.token('anyone', { audience: 'elsewhere' });
    const anonymously = (path: string) => cohort.service.get(path);
    expect(await toEach(reads, anonymously)).toEqual(problemFrom(reads, 401, 'auth.token-missing'));
    expect(await toEach(commands, (path) => cohort.service.post(path, {}))).toEqual(
      problemFrom(commands, 401, 'auth.token-missing'),
    );
    expect(await toEach(commands, sending('{}', { as: expired }))).toEqual(
      problemFrom(commands, 401, 'auth.token-expired'),
    );
    expect(await toEach(commands, sending('{}', { as: foreign }))).toEqual(
      problemFrom(commands, 401, 'auth.token-foreign'),
    );
  });
  it('refuses whoever has no role for it', async () => {
    const participant = await cohort.system.as('participant');
    expect(await toEach(reads, (path) => cohort.get(path, participant))).toEqual(
      problemFrom(reads, 403, 'auth.role-missing'),
    );
    expect(await toEach(commands, sending('{}', { as: participant }))).toEqual(
      problemFrom(commands, 403, 'auth.role-missing'),
    );
  });
  it('knows nothing of a cohort of another partnership', async () => {
    const stranger = await cohort.system.as('operations-officer', { partnershipId: randomUUID() });
    const { cohortId } = cohort;
    const unknown = { status: 404, body: { code: 'roster.unknown' } };
    expect(await cohort.get(`/rosters/${cohortId}`, stranger)).toMatchObject(unknown);
    expect(await cohort.get(`/rosters/${cohortId}/timetable`, stranger)).toMatchObject(unknown);
    expect(await cohort.get(`/schedules/proposals?cohortId=${cohortId}`, stranger)).toMatchObject(unknown);
    const dates = { cohortId, sessions: [{ item: 'launch', startsAt: '2023-09-12T15:45' }] };
    expect(await cohort.post('/schedules', dates, { as: stranger })).toMatchObject(unknown);
  });
});
