import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { startProcesses, type Processes } from '#platform';
import { eventually as soon, smallestStrand, System, Visitor, type Running } from '#testing';
import { schoolId } from '../../apps/enrolment/src/organisation/school-id.js';
import { everyRole, services } from '../every-route/services.js';
import { withAnotherMember } from './another-member.js';
import { foundIn, foundStored } from './on-disk.js';

const patienceMs = 90_000;
const strand = 'erasure';
const [school, other] = ['104001', '104002'] as const;

const eventually = <Result>(ask: () => Promise<Result>): Promise<Result> => soon(ask, patienceMs);

const letters = 'ghjkmpqtvwxyz';
/** Nothing else in the world is called like this, nor is any part of it in an id: compressed files have it in one piece. */
const unique = (): string => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
const texts = {
  name: unique(),
  formerName: unique(),
  address: unique(),
  formerAddress: unique(),
  contact: unique(),
  typedName: unique(),
  draftName: unique(),
  draft: unique(),
  uploaded: unique(),
  form: unique(),
  endorsement: unique(),
  comment: unique(),
  reason: unique(),
  answer: unique(),
};

describe('someone who is erased', () => {
  let platform: Processes;
  let system: System;
  let token: string;
  const given = { brokers: process.env['KAFKA_BROKERS'], uri: process.env['MONGODB_URI'] };
  const running: Record<string, Running> = {};

  const start = async (name: string): Promise<void> => {
    const [, module, env] = services.find(([one]) => one === name)!;
    const clock = { DEMONSTRATION: 'true', DEMONSTRATION_START: '2023-09-04T08:00:00Z' };
    running[name] = await system.start(module, { ...env, ...clock });
  };
  const get = async <Body = Record<string, unknown>>(service: string, path: string): Promise<Body> => {
    const { status, body } = await running[service]!.get<Body>(path, { as: token });
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const post = async (service: string, path: string, sent: object): Promise<Record<string, unknown>> => {
    const { status, body } = await running[service]!.post(path, sent, { as: token });
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const first = async (service: string, path: string): Promise<string> =>
    eventually(async () => {
      const { items } = await get<{ items: { id: string }[] }>(service, path);
      if (items[0] === undefined) throw new Error(`${path} is empty`);
      return items[0].id;
    });
  const send = async (path: string, type: string, body: string): Promise<string> => {
    const headers = { 'content-type': type, 'idempotency-key': randomUUID() };
    const answer = await running['enrolment']!.send('POST', path, body, { as: token, headers });
    expect(answer.status).toBe(201);
    return String(answer.body['id']);
  };

  beforeAll(async () => {
    platform = await startProcesses({ log: () => {} });
    process.env['KAFKA_BROKERS'] = platform.kafkaBrokers;
    process.env['MONGODB_URI'] = platform.mongodbUri;
    system = await System.create();
    for (const [name] of services) await start(name);
    token = await everyRole(system, 'programmes', running['programmes']!);
  }, 300_000);
  afterAll(async () => {
    await system?.stop();
    await platform?.stop();
    process.env['KAFKA_BROKERS'] = given.brokers;
    process.env['MONGODB_URI'] = given.uri;
  });

  it('is gone from every service, every topic and Kafka’s files, also where a service was off', async () => {
    const personId = await takingPart();
    // What is there is found, or else finding nothing would say nothing.
    const { formerName: _corrected, typedName: _sent, ...kept } = texts;
    const stored = await foundStored(platform.mongodbUri, texts);
    expect(Object.keys(stored).toSorted()).toEqual(Object.keys(kept).toSorted());
    expect(Object.keys(await onDisk()).toSorted()).toEqual(['contact', 'formerName', 'name']);

    await running['sessions']!.stop();
    const request = await post('enrolment', '/subject-requests', { personId, kind: 'erasure' });
    await post('enrolment', '/subject-requests/fulfilments', { requestId: request['id'] });
    // Nobody else comes: the tombstone that is sent again for the last time, a day later, closes what has to be cleaned.
    await repeated(personId);
    await eventually(async () => expect(await onDisk()).toEqual({}));

    // Off for so long that the tombstone, too, is gone from the topic.
    const said = () => foundIn(join(platform.folder, 'kafka'), { personId }, /people-\d+.*\.log$/);
    await eventually(async () => {
      await anotherComes();
      expect(await said()).toEqual({});
    });
    await start('sessions');
    await eventually(async () => expect(await foundStored(platform.mongodbUri, texts)).toEqual({}));
  }, 500_000);

  it('is in MongoDB’s own files until its members have copied anew what there is', async () => {
    const member = join(platform.folder, 'mongodb');
    expect(Object.keys(await foundIn(member, texts))).not.toEqual([]);
    await withAnotherMember(platform.mongodbUri, async (folder) => {
      expect(await foundIn(folder, { there: schoolId(school) })).toHaveProperty('there');
      expect(await foundIn(folder, texts)).toEqual({});
    });
  }, 200_000);

  const onDisk = () => foundIn(join(platform.folder, 'kafka'), texts);

  /** The time of each repeat comes: after a minute, an hour and a day. */
  const repeated = async (personId: string): Promise<void> => {
    const client = await MongoClient.connect(platform.mongodbUri);
    try {
      const due = client.db(`${system.prefix.slice(0, -1)}-enrolment`).collection<{ _id: string }>('erasures');
      const _id = `people/${personId}`;
      await eventually(async () => expect(await due.findOne({ _id })).toMatchObject({ repeats: 0 }));
      for (const left of [{ repeats: 1 }, { repeats: 2 }, null]) {
        await due.updateOne({ _id }, { $set: { at: new Date() } });
        await eventually(async () => {
          const found = await due.findOne({ _id });
          if (left) expect(found).toMatchObject(left);
          else expect(found).toBeNull();
        });
      }
    } finally {
      await client.close();
    }
  };

  /** Everything that says something about a person is said of one. */
  const takingPart = async (): Promise<string> => {
    const cohortId = await opened();
    const organisationId = schoolId(school);
    const { partnershipId } = await get<{ partnershipId: string }>('enrolment', `/places/${cohortId}`);
    const personId = String(
      (
        await post('enrolment', '/people', {
          partnershipId,
          name: texts.formerName,
          email: `${texts.formerAddress}@example.org`,
          contactEmail: `${texts.contact}@example.org`,
          post: { organisationId, role: 'teacher', from: '2020-09-01' },
        })
      )['id'],
    );
    await onPeople(1);
    await post('enrolment', '/people/corrections', {
      personId,
      name: texts.name,
      email: `${texts.address}@example.org`,
    });
    const applicationId = await appliedOnline(cohortId);
    await leftUnsent(cohortId);
    const statement = { applicationId, endorsed: true, saidBy: 'A head', statement: texts.endorsement };
    const head = { subject: 'someone-with-every-role', role: 'school-lead', organisationId };
    await post('programmes', '/grants', head);
    await eventually(() => post('enrolment', '/applications/endorsements', statement));
    const score = { applicationId, points: { motivation: 3 }, comment: texts.comment };
    await post('enrolment', '/applications/scores', score);
    await post('enrolment', '/applications/acceptances', { applicationId });
    const rows = `School URN,Email,Name\r\n${school},${texts.uploaded}@example.org,${texts.uploaded}\r\n`;
    await send(`/uploads?kind=applications&cohortId=${cohortId}`, 'text/csv', rows);
    await taught(cohortId, personId);
    const enrolmentId = await first('enrolment', `/enrolments?personId=${personId}`);
    const reopening = { enrolmentId, on: '2023-10-02', reason: 'work-outstanding', inOwnWords: texts.reason };
    await eventually(() => post('enrolment', '/enrolments/reopenings', reopening));
    return personId;
  };

  /** The first page of the public form, as they fill it in; answers with the id of the draft. */
  const begun = async (browser: Visitor, cohortId: string, name: string, address: string): Promise<string> => {
    const since = '2020-09-01';
    const applicant = { name, email: `${address.toUpperCase()}@example.org`, urn: school, role: 'teacher', since };
    const form = await browser.submit(`/apply/${cohortId}`, applicant);
    return /name="application" value="([\w-]+)"/.exec(form.body)![1]!;
  };
  const appliedOnline = async (cohortId: string): Promise<string> => {
    const browser = new Visitor(running['enrolment']!);
    const application = await begun(browser, cohortId, texts.typedName, texts.address);
    const { url } = await post('enrolment', '/applications/links', { applicationId: application, opens: 'address' });
    const mailbox = new Visitor(running['enrolment']!);
    await mailbox.open(new URL(String(url)).pathname);
    await mailbox.submit('/address', { application, do: 'confirm' });
    const sent = await browser.submit('/application', { application, do: 'send', 'answer.why': texts.form });
    expect(sent.body).toContain('Your application was sent on');
    return application;
  };
  const leftUnsent = async (cohortId: string): Promise<void> => {
    const browser = new Visitor(running['enrolment']!);
    const application = await begun(browser, cohortId, texts.draftName, texts.formerAddress);
    await browser.submit('/application', { application, do: 'save', 'answer.why': texts.draft });
  };

  /** A partnership, a strand that chooses and asks, and a cohort of it. */
  const opened = async (): Promise<string> => {
    const period = { from: '2023-09-01', until: '2026-08-31' };
    const place = { localAuthorities: ['341'], schools: [school, other] };
    const objectives = [{ code: 'lead', title: 'Leadership' }];
    const questions = [{ code: 'words', text: 'What has changed?', kind: 'text', required: false }];
    const choosing = {
      form: [{ code: 'why', text: 'Why?', kind: 'words', required: true }],
      criteria: [{ code: 'motivation', title: 'Motivation', upTo: 5 }],
      scoredBy: 1,
      shortlist: false,
      endorsement: true,
    };
    const definition = {
      ...smallestStrand,
      selection: 'criteria',
      choosing,
      places: { perCohort: 10, offerWorkingDays: 3 },
      templates: [{ code: 'after', title: 'Afterwards', introduction: 'One question.', questions }],
      surveys: [{ afterItem: 'meet', template: 'after', openDays: 30 }],
    };
    await post('programmes', '/programme-files', {
      partnership: { name: 'A place', provider: 'A provider', active: true, period, ...place, objectives },
      strands: [{ code: strand, published: true, definition }],
      cohorts: [
        {
          strand,
          name: 'Autumn',
          window: { from: '2023-06-01', until: '2024-06-30' },
          runs: { from: '2023-09-04', until: '2024-07-19' },
          open: true,
        },
      ],
    });
    const register = [
      'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name)',
      ...[school, other].map((urn) => `${urn},341,Liverpool,School ${urn},Open,Primary`),
    ].join('\r\n');
    const id = await send('/register-imports?extractDate=2023-09-01&content=schools', 'text/csv', register);
    await eventually(async () =>
      expect(await get('enrolment', `/register-imports/${id}`)).toMatchObject({ status: 'finished' }),
    );
    const cohortId = await first('programmes', '/cohorts');
    await eventually(() => get('enrolment', `/places/${cohortId}`));
    await eventually(() => get('sessions', `/rosters/${cohortId}`));
    await smallSegments();
    return cohortId;
  };

  const taught = async (cohortId: string, personId: string): Promise<void> => {
    await eventually(async () =>
      expect(JSON.stringify(await get('sessions', `/rosters/${cohortId}`))).toContain(personId),
    );
    const sessions = [{ item: 'meet', startsAt: '2023-09-11T15:45' }];
    await post('sessions', '/schedules', { cohortId, sessions });
    await post('programmes', '/clock', { at: '2023-10-02T18:00:00Z' });
    const sessionId = await first('sessions', `/sessions?cohortId=${cohortId}`);
    await eventually(async () =>
      expect(JSON.stringify(await get('sessions', `/registers/${sessionId}`))).toContain(texts.name),
    );
    await eventually(() => post('sessions', '/registers', { sessionId, entries: [{ personId, outcome: 'attended' }] }));
    const campaignId = await first('feedback', `/campaigns?sessionId=${sessionId}`);
    const [link] = (await post('feedback', '/campaigns/links', { campaignId })) as unknown as { url: string }[];
    const { pathname } = new URL(link!.url);
    const answered = await running['feedback']!.post(`${pathname}/responses`, { answers: { words: texts.answer } });
    expect(answered.status).toBeLessThan(300);
  };

  /** A topic is cleaned up to where it is written: in time others come, and in the end the tombstone comes again. */
  const anotherComes = async (): Promise<void> => {
    const { items } = await get<{ items: { partnershipId: string }[] }>('enrolment', '/places');
    const { partnershipId } = items[0]!;
    const held = { organisationId: schoolId(other), role: 'teacher', from: '2020-09-01' };
    await post('enrolment', '/people', {
      partnershipId,
      name: 'Some One',
      email: `${randomUUID()}@example.org`,
      post: held,
    });
  };

  const kafka = () => new Kafka({ brokers: [platform.kafkaBrokers], logLevel: logLevel.NOTHING });

  /** As in production, only sooner. */
  const smallSegments = async (): Promise<void> => {
    const admin = kafka().admin();
    await admin.connect();
    const entries = (values: Record<string, string>) =>
      Object.entries(values).map(([name, value]) => ({ name, value }));
    const people = {
      'cleanup.policy': 'compact',
      'segment.ms': '100',
      'max.compaction.lag.ms': '100',
      'min.cleanable.dirty.ratio': '0.01',
      'delete.retention.ms': '100',
      'file.delete.delay.ms': '100',
    };
    await admin.alterConfigs({
      validateOnly: false,
      resources: [
        { type: ConfigResourceTypes.TOPIC, name: `${system.prefix}people`, configEntries: entries(people) },
        { type: ConfigResourceTypes.BROKER, name: '1', configEntries: entries({ 'log.cleaner.backoff.ms': '200' }) },
      ],
    });
    await admin.disconnect();
  };

  const onPeople = (count: number) => system.said('people', (all) => all.length >= count);
});
