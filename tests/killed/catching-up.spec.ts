import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { CohortOpened, ParticipantEnrolled, publish, StrandPublished } from '#contracts';
import { Client, eventually, System } from '#testing';
import { futureHeads } from '../../demo/liverpool/strands/future-heads.js';

const strand = 'future-heads';
const members = 120;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe('a service that is killed', () => {
  let system: System;
  let running: ChildProcess | undefined;
  let sessions: Client;
  let port: number;

  const begin = async (): Promise<void> => {
    const env = system.environment('sessions', { PORT: String(port), LOG_LEVEL: 'silent' });
    running = fork('dist/apps/sessions/src/main.js', { env, stdio: 'ignore' });
    await eventually(async () => expect((await sessions.get('/health/ready')).status).toBe(200), 40_000);
  };
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    running?.kill('SIGKILL');
    await ended;
  };

  beforeAll(async () => {
    system = await System.create();
    port = await freePort();
    sessions = new Client(`http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    await kill();
    await system.stop();
  });

  it('catches up: everyone is booked once, and its events have no gap and no double', async () => {
    const [partnershipId, cohortId] = [randomUUID(), randomUUID()];
    const published = { strand, partnershipId, version: 1, partitions: 3, definition: futureHeads, on: '2023-06-01' };
    await system.tell(publish(StrandPublished, published), strand);
    const window = { from: '2023-06-12', until: '2023-09-30' };
    const runs = { from: '2023-09-11', until: '2024-07-12' };
    const cohort = {
      cohortId,
      partnershipId,
      strand,
      strandVersion: 1,
      name: '2023–24',
      window,
      runs,
      capacity: members,
    };
    await system.tell(publish(CohortOpened, cohort), cohortId);
    await begin();
    const officer = await system.as('operations-officer');
    const sessionsOfCohort = { cohortId, sessions: [{ item: 'launch', startsAt: '2023-09-26T09:00' }] };
    await eventually(async () =>
      expect((await sessions.post('/schedules', sessionsOfCohort, { as: officer })).status).toBe(200),
    );

    const telling = (async () => {
      for (let member = 0; member < members; member += 1) {
        const enrolmentId = randomUUID();
        const ids = {
          enrolmentId,
          applicationId: randomUUID(),
          cohortId,
          personId: randomUUID(),
          organisationId: randomUUID(),
        };
        await system.tell(publish(ParticipantEnrolled, { ...ids, from: '2023-09-11' }, strand), enrolmentId);
      }
    })();
    for (let times = 0; times < 2; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await kill();
      await begin();
    }
    await telling;

    const said = await system.said(`sessions.${strand}`, (events) => bookingsIn(events).size === members);
    const positions = [...new Set(said.map(({ position }) => position))];
    expect(positions).toEqual(Array.from({ length: positions.length }, (_, index) => index + 1));
    const bookings = new Set(said.filter(({ type }) => type.includes('booking-confirmed')).map(({ id }) => id));
    expect(bookings.size).toBe(members);
  }, 180_000);
});

const bookingsIn = (events: { type: string; data: object }[]): Set<string> =>
  new Set(
    events
      .filter(({ type }) => type.includes('booking-confirmed'))
      .map(({ data }) => (data as { personId: string }).personId),
  );
