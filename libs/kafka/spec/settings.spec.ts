import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaSettings } from '../settings.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  for (const name of ['ca', 'cert', 'key']) await writeFile(join(folder, name), `the ${name}`);
});
afterAll(() => rm(folder, { recursive: true }));

const broker = { KAFKA_BROKERS: 'kafka:9092' };
const read = (more: Record<string, string>) => kafkaSettings('spec', { ...broker, ...more });

test('a broker of this machine needs nothing else', () => {
  expect(read({})).toEqual({ brokers: ['kafka:9092'], clientId: 'spec', prefix: '', replication: 1, minInSync: 1 });
});

test('a cluster: replicas, a certificate authority, a certificate of its own, a user', () => {
  const tls = {
    KAFKA_TLS_CA_FILE: join(folder, 'ca'),
    KAFKA_TLS_CERT_FILE: join(folder, 'cert'),
    KAFKA_TLS_KEY_FILE: join(folder, 'key'),
  };
  const user = { KAFKA_SASL_USERNAME: 'enrolment', KAFKA_SASL_PASSWORD: 'a-password' };
  expect(
    read({ KAFKA_BROKERS: 'one:9092,[::1]:9092', KAFKA_REPLICATION: '3', TOPIC_PREFIX: 'p.', ...tls, ...user }),
  ).toEqual({
    brokers: ['one:9092', '[::1]:9092'],
    clientId: 'spec',
    prefix: 'p.',
    replication: 3,
    minInSync: 2,
    tls: { ca: 'the ca', cert: 'the cert', key: 'the key' },
    sasl: { mechanism: 'scram-sha-512', username: 'enrolment', password: 'a-password' },
  });
  expect(read({ ...user, KAFKA_TLS: 'true', KAFKA_SASL_MECHANISM: 'scram-sha-256' })).toMatchObject({
    tls: {},
    sasl: { mechanism: 'scram-sha-256' },
  });
});

test.each([
  [{ KAFKA_BROKERS: '' }, 'KAFKA_BROKERS is not set: name at least one broker as host:port'],
  [{ KAFKA_BROKERS: 'kafka:9092,kafka' }, 'KAFKA_BROKERS names "kafka", which is not host:port'],
  [{ KAFKA_BROKERS: 'kafka://kafka:9092' }, 'KAFKA_BROKERS names "kafka://kafka:9092", which is not host:port'],
  [{ KAFKA_REPLICATION: 'three' }, 'KAFKA_REPLICATION is "three": it is a whole number from 1'],
  [
    { KAFKA_REPLICATION: '2', KAFKA_MIN_INSYNC_REPLICAS: '3' },
    'KAFKA_MIN_INSYNC_REPLICAS is 3, more than there are replicas (KAFKA_REPLICATION is 2)',
  ],
  [{ KAFKA_TLS: 'yes' }, 'KAFKA_TLS is "yes": it is true or false'],
  [{ KAFKA_TLS_CA_FILE: '/no/such' }, 'KAFKA_TLS_CA_FILE names /no/such, which cannot be read (ENOENT)'],
  [
    { KAFKA_TLS: 'false', KAFKA_TLS_CA_FILE: '/no/such' },
    'KAFKA_TLS is false but KAFKA_TLS_CA_FILE is set: say which is meant',
  ],
  [{ KAFKA_TLS_KEY_FILE: '/k' }, 'KAFKA_TLS_KEY_FILE is set but KAFKA_TLS_CERT_FILE is not: set both, or neither'],
  [
    { KAFKA_SASL_USERNAME: 'enrolment' },
    'KAFKA_SASL_USERNAME is set but KAFKA_SASL_PASSWORD is not: set both, or neither',
  ],
  [{ KAFKA_SASL_MECHANISM: 'plain' }, 'KAFKA_SASL_MECHANISM is "plain": it is scram-sha-512 or scram-sha-256'],
])('%j is refused in one sentence', (env, sentence) => {
  expect(() => read(env)).toThrow(expect.objectContaining({ message: sentence }));
});
