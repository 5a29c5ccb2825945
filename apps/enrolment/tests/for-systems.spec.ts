import { randomUUID } from 'node:crypto';
import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { Region, smallRegister, urns } from './region.js';

type Listed = { items: Record<string, unknown>[]; next?: number };

describe('for systems that follow ours', () => {
  let region: Region;
  let account: string;
  beforeAll(async () => {
    region = await Region.open();
    account = await region.system.as('service-account');
    await region.imported(smallRegister);
  });
  afterAll(() => region.system.stop());

  it('topics are found, with the position of the last event', async () => {
    const { items } = (await region.get<Listed>('/topics', account)).body;
    expect(items.map(({ stream }) => stream)).toEqual(expect.arrayContaining(['directory', 'people']));
    const directory = items.find(({ stream }) => stream === 'directory');
    expect(directory?.['events']).toContain('strandline.directory.organisation-registered.v1');
    expect(directory).toMatchObject({ topic: `${region.system.prefix}directory`, generation: 1 });
  });

  it('a topic is replayed for one alone, page by page, each position once', async () => {
    const { position } = (await region.get<{ position: number }>('/topics/directory', account)).body;
    const seen: unknown[] = [];
    for (let next: number | undefined = 1; next !== undefined;) {
      const page: Listed = (await region.get<Listed>(`/topics/directory/events?from=${next}&limit=2`, account)).body;
      seen.push(...page.items.map(({ sequence }) => sequence));
      next = page.next;
    }
    expect(seen.slice(0, position)).toEqual(Array.from({ length: position }, (_, index) => index + 1));
    const details = await region.get('/topics/people/events', account);
    expect([details.status, details.body['code']]).toEqual([422, 'topic.compacted']);
  });

  it('a topic of all partnerships is not there for an account that is limited to one', async () => {
    const limited = await region.system.as('service-account', { partnershipId: randomUUID() });
    expect((await region.get<Listed>('/topics', limited)).body.items).toEqual([]);
    expect((await region.get('/topics/directory/events', limited)).status).toBe(404);
  });

  it('who changed and who read a record about a person is told, without what was in it', async () => {
    const officer = await region.system.as('data-protection-officer');
    const personId = await region.person();
    await region.get(`/people/${personId}`);
    const reads = (await region.get<Listed>(`/audit/reads?about=${personId}`, officer)).body.items;
    expect(reads).toMatchObject([{ route: 'GET /people/:personId', about: [personId], who: expect.any(String) }]);
    await eventually(async () => {
      const changes = (await region.get<Listed>(`/audit/changes?about=${personId}`, officer)).body.items;
      expect(changes[0]).toMatchObject({ of: 'people', version: 1, happened: 'PersonRegistered' });
      expect(JSON.stringify([changes, reads])).not.toContain('Some One');
    });
    expect((await region.get(`/audit/reads?about=${personId}`, account)).status).toBe(403);
  });

  it('whoever was shown a person on a list, or in a file, is told, too', async () => {
    const officer = await region.system.as('data-protection-officer');
    const personId = await region.person();
    await region.strand('listed', { selection: 'criteria' });
    const cohortId = await region.cohort('listed', 3);
    const applicationId = await region.apply(cohortId, personId);
    await region.done('/applications/acceptances', { applicationId });
    const shown = [
      '/applications',
      '/enrolments',
      `/lists/roster?cohortId=${cohortId}`,
      `/lists/roster/file?cohortId=${cohortId}`,
      `/lists/school-view?organisationId=${schoolId(urns[0])}`,
      `/people?organisationId=${schoolId(urns[0])}`,
    ];
    for (const path of shown) expect((await region.get(path)).status).toBe(200);
    const { items } = (await region.get<{ items: { route: string }[] }>(`/audit/reads?about=${personId}`, officer))
      .body;
    expect(items.map(({ route }) => route)).toEqual(shown.map((path) => `GET ${path.split('?')[0]}`));
  });

  it('the words of commands and events are told', async () => {
    const { lists } = (await region.get<{ lists: Record<string, string[]> }>('/reference-data', account)).body;
    expect(lists['deferralReasons']).toContain('parental-leave');
    expect(lists['roles']).toContain('service-account');
  });
});
