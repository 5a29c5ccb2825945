import { randomUUID } from 'node:crypto';
import { clientOf, type ServiceClient } from '#client';
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
    const { items } = (await region.get('/topics', account)).body;
    expect(items.map(({ stream }) => stream)).toEqual(expect.arrayContaining(['directory', 'people']));
    const directory = items.find(({ stream }) => stream === 'directory');
    expect(directory?.['events']).toContain('strandline.directory.organisation-registered.v1');
    expect(directory).toMatchObject({ topic: `${region.system.prefix}directory`, generation: 1 });
  });

  it('a topic is replayed for one alone, page by page, each position once', async () => {
    const { position } = (await region.get('/topics/directory', account)).body;
    const seen: unknown[] = [];
    for (let next: number | undefined = 1; next !== undefined;) {
      const page: Listed = (await region.get(`/topics/directory/events?from=${next}&limit=2`, account)).body;
      seen.push(...page.items.map(({ sequence }) => sequence));
      next = page.next;
    }
    expect(seen.slice(0, position)).toEqual(Array.from({ length: position }, (_, index) => index + 1));
    const details = await region.get('/topics/people/events', account);
    expect([details.status, details.body['code']]).toEqual([422, 'topic.compacted']);
  });

  it('a topic of all partnerships is not there for an account that is limited to one', async () => {
    const limited = await region.system.as('service-account', { partnershipId: randomUUID() });
    expect((await region.get('/topics', limited)).body.items).toEqual([]);
    expect((await region.get('/topics/directory/events', limited)).status).toBe(404);
  });

  it('who changed and who read a record about a person is told, without what was in it', async () => {
    const officer = await region.system.as('data-protection-officer');
    const personId = await region.person();
    await region.get(`/people/${personId}`);
    const reads = (await region.get(`/audit/reads?about=${personId}`, officer)).body.items;
    expect(reads).toMatchObject([{ route: 'GET /people/:personId', about: [personId], who: expect.any(String) }]);
    await eventually(async () => {
      const changes = (await region.get(`/audit/changes?about=${personId}`, officer)).body.items;
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
    ] as const;
    for (const path of shown) expect((await region.get(path)).status).toBe(200);
    const { items } = (await region.get(`/audit/reads?about=${personId}`, officer)).body;
    expect(items.map(({ route }) => route)).toEqual(shown.map((path) => `GET ${path.split('?')[0]}`));
  });

  it('whatever was changed that concerns a person is told, in all that they take part in and under their former ids', async () => {
    const officer = await region.system.as('data-protection-officer');
    const [personId, intoPersonId] = [await region.person(), await region.person()];
    const cohortId = await region.cohort('listed', 3);
    const applicationId = await region.apply(cohortId, personId);
    await region.apply(cohortId, await region.person());
    await region.done('/applications/acceptances', { applicationId });
    await region.done('/people/merges', { personId, intoPersonId });
    await eventually(async () => {
      const { items } = (await region.get(`/audit/changes?about=${intoPersonId}&limit=200`, officer)).body;
      expect(items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ of: 'people', record: personId, happened: 'PersonRegistered' }),
          expect.objectContaining({ of: 'people', record: intoPersonId, happened: 'PersonAbsorbed' }),
          expect.objectContaining({ of: 'applications', record: applicationId, happened: 'ApplicationSubmitted' }),
          expect.objectContaining({ of: 'places', record: cohortId, happened: 'PlaceTaken' }),
          expect.objectContaining({ of: 'enrolments', happened: 'Enrolled' }),
        ]),
      );
      expect(items.filter(({ happened }) => happened === 'ApplicantEntered')).toHaveLength(1);
    });
  });

  it('the words of commands and events are told', async () => {
    const { lists } = (await region.get('/reference-data', account)).body;
    expect(lists['deferralReasons']).toContain('parental-leave');
    expect(lists['roles']).toContain('service-account');
  });

  describe('another system knows records by ids of its own', () => {
    let office: ServiceClient<'enrolment'>;
    let systems: ServiceClient<'enrolment'>;
    const externalId = 'staff-records:T-4711';
    const known = { system: 'staff-records', externalId: 'T-4711' } as const;
    beforeAll(() => {
      const { url: baseUrl } = region.service;
      office = clientOf('enrolment', { baseUrl, token: region.officer });
      systems = clientOf('enrolment', { baseUrl, token: account });
    });
    const identify = (kind: 'person' | 'organisation' | 'application' | 'strand', id: string, more: object = {}) =>
      systems.POST('/external-ids', { body: { kind, id, ...known, ...more } });
    const found = async () => (await office.GET('/people', { params: { query: { externalId } } })).data?.items ?? [];

    it('a person is found by it, nobody else can have it, and it is told where it can be erased', async () => {
      const [personId, another] = [await region.person(), await region.person()];
      expect((await identify('person', personId)).data?.happened).toEqual(['PersonDetailsChanged']);
      expect(await found()).toMatchObject([{ id: personId, externalIds: [{ system: 'staff-records', id: 'T-4711' }] }]);
      const { error } = await identify('person', another);
      expect(error).toMatchObject({ status: 409, code: 'external-id.taken' });

      await identify('person', another, { externalId: 'T-4712' });
      await identify('person', another, { system: 'payroll', externalId: '9' });
      await office.POST('/people/merges', { body: { personId: another, intoPersonId: personId } });
      const [person] = await found();
      expect(person?.externalIds).toEqual([
        { system: 'staff-records', id: 'T-4711' },
        { system: 'payroll', id: '9' },
      ]);
      const isTold = ({ key, data }: { key: string; data: object }) =>
        key === personId && JSON.stringify(data).includes('payroll');
      await region.system.said('people', (all) => all.some(isTold));
      const directory = await region.said('directory', (names) => names.includes('person-merged'));
      expect(JSON.stringify(directory)).not.toMatch(/T-471/);

      await identify('person', personId, { externalId: undefined });
      expect(await found()).toEqual([]);
      expect((await identify('person', await region.person())).response.status).toBe(200);
    });

    it('a school may have the same one: it is another kind of thing', async () => {
      const organisationId = schoolId(urns[1]);
      await identify('organisation', organisationId);
      const { data } = await office.GET('/organisations', { params: { query: { externalId } } });
      expect(data?.items).toMatchObject([{ id: organisationId, urn: urns[1] }]);
      const said = await region.said('directory', (names) => names.includes('organisation-external-id-changed'));
      expect(said.at(-1)?.data).toEqual({ organisationId, ...known });
    });

    it('an application is found by it, and its event says for which cohort it is', async () => {
      await region.strand('applied-elsewhere', { selection: 'criteria' });
      const cohortId = await region.cohort('applied-elsewhere', 3);
      const applicationId = await region.apply(cohortId, await region.person());
      await identify('application', applicationId);
      const { data } = await office.GET('/applications', { params: { query: { externalId } } });
      expect(data?.items).toMatchObject([{ id: applicationId }]);
      const said = await region.said('enrolment.applied-elsewhere', (names) =>
        names.includes('application-external-id-changed'),
      );
      expect(said.at(-1)?.data).toEqual({ applicationId, cohortId, ...known });
    });

    it('what is not there, or kept by another service, is refused', async () => {
      const unknown = await identify('organisation', randomUUID());
      expect(unknown.error).toMatchObject({ status: 404, code: 'organisation.unknown' });
      const elsewhere = await identify('strand', randomUUID());
      expect(elsewhere.error).toMatchObject({ status: 422, code: 'external-id.kept-elsewhere' });
      const address = await identify('organisation', schoolId(urns[0]), { externalId: 'mary@elm.example' });
      expect(address.error).toMatchObject({ status: 400, code: 'request.invalid' });
    });
  });
});
