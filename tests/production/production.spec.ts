import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { issueToken } from '#auth';
import { eventually, smallestStrand, type Client } from '#testing';
import { topicIn, tryToRead, tryToWrite } from './clients.js';
import { Installation } from './installation.js';
import { agreement } from './agreement.js';

type Publishing = { stream: string; journaled: number; sent: number };

describe('an installation with the settings of production', () => {
  let installation: Installation;
  let programmes: Client;
  let enrolment: Client;
  let as: string;

  beforeAll(async () => {
    installation = await Installation.start();
    await installation.firstAdministrator('someone');
    as = await issueToken(installation.issuerUrl, { subject: 'someone' });
    [programmes, enrolment] = await Promise.all([installation.serve('programmes'), installation.serve('enrolment')]);
  }, 180_000);
  afterAll(() => installation?.stop());

  const post = async (service: Client, path: string, body: object): Promise<string> => {
    const answer = await service.post(path, body, { as });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return String(answer.body['id']);
  };
  const register = (name: string): Promise<string> => post(enrolment, '/organisations', { name, kind: 'trust' });

  const publishing = async (stream: string): Promise<Publishing | undefined> => {
    const { body } = await enrolment.get<{ publishing: Publishing[] }>('/ops/positions', { as });
    return body.publishing.find((one) => one.stream === stream);
  };
  const published = (stream: string, count: number): Promise<void> =>
    eventually(async () => expect(await publishing(stream)).toMatchObject({ journaled: count, sent: count }), 40_000);

  it('carries what happens in one service to the next, and makes the topics of a new strand', async () => {
    await post(programmes, '/grants', { subject: 'someone', role: 'programme-lead', from: '2020-01-01' });
    await eventually(async () => expect((await enrolment.get('/places', { as })).status).toBe(200));
    await register('One');
    await published('directory', 1);

    const partnershipId = await post(programmes, '/partnerships', agreement);
    await post(programmes, '/partnerships/activations', { partnershipId });
    const strandId = await post(programmes, '/strands', { partnershipId, code: 'lamps', definition: smallestStrand });
    await post(programmes, '/strands/publications', { strandId, version: 1, partitions: 2 });
    await published('enrolment.lamps', 0);
  }, 120_000);

  it('lets a service write and read what is its own or what it follows, and nothing else', async () => {
    const [evaluation, feedback] = ['evaluation', 'feedback'].map((service) => installation.kafkaAs(service));
    const one = (seen: object[]): boolean => seen.length === 1;
    expect(
      await Promise.all([
        tryToRead(evaluation!, 'directory', 'evaluation.look', one),
        tryToRead(feedback!, 'people', 'feedback.look', one),
        tryToRead(evaluation!, 'directory', 'enrolment', one),
        tryToWrite(evaluation!, 'directory'),
        tryToWrite(feedback!, 'enrolment.lamps'),
        tryToWrite(feedback!, 'people'),
      ]),
    ).toEqual([
      [{ sequence: 1, type: 'strandline.directory.organisation-registered.v1' }],
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
    ]);

    const client = new MongoClient(installation.databaseUri, { auth: installation.loginsOf('enrolment').mongodb });
    try {
      const journalOf = (service: string) => client.db(service).collection('journal');
      expect(await journalOf('enrolment').countDocuments()).toBeGreaterThan(0);
      await expect(journalOf('programmes').findOne()).rejects.toMatchObject({ codeName: 'Unauthorized' });
      await expect(journalOf('programmes').insertOne({})).rejects.toMatchObject({ codeName: 'Unauthorized' });
    } finally {
      await client.close();
    }
  }, 120_000);

  it('makes topics with the replicas and settings it was told', async () => {
    const asked = ['min.insync.replicas', 'unclean.leader.election.enable', 'retention.ms', 'cleanup.policy'];
    const settings = [
      'cleanup.policy=delete',
      'min.insync.replicas=2',
      'retention.ms=-1',
      'unclean.leader.election.enable=false',
    ];
    const admin = installation.kafkaAsAdministrator;
    expect(await topicIn(admin, 'enrolment.lamps', asked)).toEqual({ replicas: [3, 3], settings });
    expect(await topicIn(admin, 'people', asked)).toMatchObject({
      settings: expect.arrayContaining(['cleanup.policy=compact', 'min.insync.replicas=2']),
    });
  }, 60_000);

  it('goes on without one broker; without two it accepts and waits, and delivers when they are back', async () => {
    const [first, second] = installation.brokers;
    await first!.kill();
    await register('Two');
    await published('directory', 2);

    await second!.kill();
    await register('Three');
    await sleep(2_000);
    expect(await publishing('directory')).toMatchObject({ journaled: 3, sent: 2 });

    await Promise.all([first!.start(), second!.start()]);
    await published('directory', 3);
    const all = await tryToRead(
      installation.kafkaAs('evaluation'),
      'directory',
      'evaluation.look-again',
      (seen) => new Set(seen.map(({ sequence }) => sequence)).size === 3,
    );
    expect([...new Set((all as { sequence: number }[]).map(({ sequence }) => sequence))]).toEqual([1, 2, 3]);
  }, 180_000);

  it('says none of its passwords', () => {
    expect(installation.said).toContain('enrolment is there');
    for (const secret of installation.secrets) expect(installation.said).not.toContain(secret);
  });
});
