import { randomUUID } from 'node:crypto';
import { Journal, Mongo } from '#mongo';
import { problemFrom, routesOf, toEach, type Described, type Ask } from '#testing';
import { Region } from './region.js';

const upload = '/register-imports';
/** Bodies that are files. */
const ofFiles = [upload, '/uploads'];
/** Each command of a batch is let in or refused by its own route. */
const batches = '/batches';
/** Pages for people without a token, who are told in a page what is wrong. */
const isPage = (path: string): boolean => /^\/(a|apply|application|e|endorsement|o|offer)(\/|$)/.test(path);
/** For heads, panels and data protection officers, not for operations officers. */
const ofOthers = [
  '/applications/endorsements',
  '/applications/scores',
  '/people/hold-releases',
  '/people/holds',
  '/people/restriction-ends',
  '/subject-requests/extensions',
  '/subject-requests/fulfilments',
  '/subject-requests/refusals',
];

describe('every route of enrolment', () => {
  let region: Region;
  let commands: string[];
  let ofOfficers: string[];
  let reads: string[];
  let before: number;

  const recorded = () => new Journal(region.service.app.get(Mongo, { strict: false })).entries.countDocuments();
  const sending =
    (body: string, { as = region.officer, headers = {} }: Ask = {}) =>
    (path: string) =>
      region.service.send('POST', path, body, { as, headers: { 'content-type': 'application/json', ...headers } });

  beforeAll(async () => {
    region = await Region.open();
    const { body } = await region.service.get<Described>('/openapi.json');
    commands = routesOf(body, 'post').filter((path) => ![...ofFiles, batches].includes(path) && !isPage(path));
    ofOfficers = commands.filter((path) => !ofOthers.includes(path));
    reads = routesOf(body, 'get').filter((path) => !isPage(path));
    before = await recorded();
  });
  afterAll(async () => {
    expect(await recorded()).toBe(before);
    await region.system.stop();
  });

  it('is known here', () => {
    expect(commands.toSorted()).toEqual([
      '/applications',
      '/applications/acceptances',
      '/applications/endorsements',
      '/applications/groups',
      '/applications/links',
      '/applications/offer-answers',
      '/applications/priorities',
      '/applications/rejections',
      '/applications/reopenings',
      '/applications/scores',
      '/applications/shortlistings',
      '/applications/waiting-list-returns',
      '/applications/withdrawals',
      '/enrolments/cohort-changes',
      '/enrolments/completion-decisions',
      '/enrolments/deferrals',
      '/enrolments/reopenings',
      '/enrolments/resumptions',
      '/enrolments/staff-departures',
      '/enrolments/staff-members',
      '/enrolments/transfers',
      '/enrolments/withdrawal-cancellations',
      '/enrolments/withdrawals',
      '/organisations',
      '/people',
      '/people/corrections',
      '/people/hold-releases',
      '/people/holds',
      '/people/merges',
      '/people/post-changes',
      '/people/post-confirmations',
      '/people/post-departures',
      '/people/posts',
      '/people/restriction-ends',
      '/people/role-departures',
      '/people/roles',
      '/people/teacher-numbers',
      '/possible-duplicates/dismissals',
      '/register-imports/cancellations',
      '/subject-requests',
      '/subject-requests/extensions',
      '/subject-requests/fulfilments',
      '/subject-requests/refusals',
      '/successions/decisions',
      '/successions/dismissals',
      '/uploads/applications',
      '/uploads/cancellations',
      '/uploads/mappings',
      '/uploads/settlements',
      '/uploads/undoings',
    ]);
    expect(reads).toEqual(expect.arrayContaining(['/enrolments', '/organisations', '/people']));
  });
  it('refuses what is no JSON, no object, not known or not of its type', async () => {
    expect(await toEach(ofOfficers, sending('{'))).toEqual(problemFrom(ofOfficers, 400, 'request.malformed'));
    expect(await toEach(ofOfficers, sending('[]'))).toEqual(problemFrom(ofOfficers, 400, 'request.invalid'));
    const wrong = '{"applicationId":7,"enrolmentId":7,"personId":7,"name":7,"importId":7,"cohortId":7,"note":"x"}';
    expect(await toEach(ofOfficers, sending(wrong))).toEqual(problemFrom(ofOfficers, 400, 'request.invalid'));
  });
  it('refuses what is too large', async () => {
    expect(await toEach(ofOfficers, sending(`{"note":"${'x'.repeat(1_100_000)}"}`))).toEqual(
      problemFrom(ofOfficers, 413, 'request.too-large'),
    );
  });
  it('refuses a register that is none, or without its date', async () => {
    const asJson = await sending('{}')(`${upload}?extractDate=2023-09-01`);
    expect([asJson.status, asJson.body['code']]).toEqual([415, 'request.unsupported-media-type']);
    const dated = await region.upload('URN', 'yesterday');
    expect([dated.status, dated.body['code']]).toEqual([400, 'request.invalid']);
  });
  it('asks who calls, by a token that is in force and for this system', async () => {
    const expired = await region.system.token('anyone', { expiresIn: -60 });
    const foreign = await region.system.token('anyone', { audience: 'elsewhere' });
    expect(await toEach(reads, (path) => region.service.get(path))).toEqual(
      problemFrom(reads, 401, 'auth.token-missing'),
    );
    expect(await toEach(commands, (path) => region.service.post(path, {}))).toEqual(
      problemFrom(commands, 401, 'auth.token-missing'),
    );
    const asCsv = { headers: { 'content-type': 'text/csv' } };
    const nobodys = await region.service.send('POST', `${upload}?extractDate=2023-09-01`, 'URN', asCsv);
    expect([nobodys.status, nobodys.body['code']]).toEqual([401, 'auth.token-missing']);
    expect(await toEach(commands, sending('{}', { as: expired }))).toEqual(
      problemFrom(commands, 401, 'auth.token-expired'),
    );
    expect(await toEach(commands, sending('{}', { as: foreign }))).toEqual(
      problemFrom(commands, 401, 'auth.token-foreign'),
    );
  });
  it('refuses whoever has no grant for it', async () => {
    const evaluator = await region.system.as('evaluator');
    expect(await toEach(commands, sending('{}', { as: evaluator }))).toEqual(
      problemFrom(commands, 403, 'auth.role-missing'),
    );
    const restricted = reads.filter((path) => !path.startsWith('/organisations'));
    expect(await toEach(restricted, (path) => region.get(path, evaluator))).toEqual(
      problemFrom(restricted, 403, 'auth.role-missing'),
    );
  });
  it('does not know what is not there, whatever is asked of it', async () => {
    const asked: [path: string, body: object, code: string][] = [
      ['/applications/acceptances', { applicationId: randomUUID() }, 'application.unknown'],
      ['/applications/withdrawals', { applicationId: randomUUID() }, 'application.unknown'],
      ['/enrolments/resumptions', { enrolmentId: randomUUID(), on: '2023-09-04' }, 'enrolment.unknown'],
      ['/people/corrections', { personId: randomUUID(), name: 'No One' }, 'person.unknown'],
      ['/register-imports/cancellations', { importId: randomUUID() }, 'register-import.unknown'],
    ];
    for (const [path, body, code] of asked) {
      const answer = await region.post(path, body);
      expect([path, answer.status, answer.body['code']]).toEqual([path, 404, code]);
    }
  });
});
