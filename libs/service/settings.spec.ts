import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mongo } from '#mongo';
import { logTo } from '#observability';
import { mongodbUriIn, withSecrets } from './secrets.js';
import { readSettings } from './settings.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  file = join(folder, 'password');
  await writeFile(file, 'from "a" file\n');
  await writeFile(join(folder, 'empty'), '\n');
});
afterAll(() => rm(folder, { recursive: true }));

const enough = {
  KAFKA_BROKERS: 'kafka:9092',
  MONGODB_URI: 'mongodb://one,two/?replicaSet=strandline',
  AUTH_ISSUER: 'https://id.example.org',
  AUTH_JWKS_URL: 'https://id.example.org/keys',
};
const read = (more: Record<string, string>) => readSettings('enrolment', withSecrets({ ...enough, ...more }));

test('what is secret may be in a file', () => {
  const { mongodbUri, kafka } = read({
    MONGODB_USERNAME: 'enrolment',
    MONGODB_PASSWORD_FILE: file,
    KAFKA_SASL_USERNAME: 'enrolment',
    KAFKA_SASL_PASSWORD_FILE: file,
  });
  expect(mongodbUri).toBe('mongodb://enrolment:from%20%22a%22%20file@one,two/?replicaSet=strandline');
  expect(kafka.sasl?.password).toBe('from "a" file');
});

test.each<[Record<string, string>, string]>([
  [{ MONGODB_URI: '' }, 'MONGODB_URI is not set: the address of a MongoDB replica set'],
  [
    { MONGODB_URI: 'postgres://one' },
    'MONGODB_URI is no address of MongoDB: it begins with mongodb:// or mongodb+srv://',
  ],
  [{ MONGODB_PASSWORD: 'p' }, 'Of MONGODB_USERNAME and MONGODB_PASSWORD only one is set: set both, or neither'],
  [
    { MONGODB_URI: 'mongodb://a:b@one', MONGODB_USERNAME: 'c', MONGODB_PASSWORD: 'd' },
    'MONGODB_URI carries a user already: MONGODB_USERNAME is one too many',
  ],
  [{ SURVEY_KEY_FILE: '/no/such' }, 'SURVEY_KEY_FILE names /no/such, which cannot be read (ENOENT)'],
  [{ SURVEY_KEY: 'a', SURVEY_KEY_FILE: '/no/such' }, 'SURVEY_KEY and SURVEY_KEY_FILE are both set: set one of them'],
  [{ KAFKA_TLS: 'yes' }, 'KAFKA_TLS is "yes": it is true or false'],
  [{ PORT: 'http' }, 'PORT is "http": it is a whole number'],
  [{ AUTH_ISSUER: '' }, 'AUTH_ISSUER is not set: who signs the tokens (the `iss` claim)'],
  [
    { AUTH_JWKS_URL: 'id.example.org' },
    'AUTH_JWKS_URL is "id.example.org", which is no address: where the keys of the issuer are',
  ],
])('%j is refused in one sentence, before anything is connected', (env, sentence) => {
  expect(() => read(env)).toThrow(expect.objectContaining({ message: sentence }));
});

test('an empty file is no secret', () => {
  expect(() => read({ MONGODB_PASSWORD_FILE: join(folder, 'empty') })).toThrow('which is empty');
});

test.each<[string, string]>([
  ['mongodb://u:se%zzcret-1@one', 'is no address of a MongoDB replica set'],
  ['mongodb://u:secret-1/secret-2@one:1', 'is no address of a MongoDB replica set'],
  ['mongodb://u:secret-1@one/?tsl=true', 'has an option that does not exist, tsl'],
  ['mongodb://u:secret-1@one/?tls=true&tlsCAFile=/no/such', 'names /no/such, which cannot be read (ENOENT)'],
])('what is wrong with %s is said without its password', async (uri, sentence) => {
  const fault = await Mongo.connect(uri, 'spec').then(
    () => '',
    (error: Error) => `${error.message} ${error.stack}`,
  );
  expect(fault).toContain(`MONGODB_URI ${sentence}`);
  expect(fault).not.toContain('secret-');
});

test('no log line shows a secret, in whatever form', () => {
  const secret = 'a "quoted" & long one';
  const env = withSecrets({
    MONGODB_URI: 'mongodb://u:another%20long%20one@h',
    KAFKA_SASL_PASSWORD: secret,
  });
  const lines: string[] = [];
  const log = logTo({ write: (line) => void lines.push(line) });
  log.level = 'info';
  log.info({ env, err: new Error(mongodbUriIn(env)) }, `It was ${secret}, ${encodeURIComponent(secret)}`);
  expect(lines.join('')).toMatch(/It was \[redacted\], \[redacted\]/);
  expect(lines.join('')).not.toMatch(/quoted|another/);
});
