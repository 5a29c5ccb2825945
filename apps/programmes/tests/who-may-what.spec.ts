import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PersonErased, PersonMerged, publish, SchoolSucceeded } from '#contracts';
import type { Askable, Sent } from '#client';
import { eventually } from '#testing';
import { FollowingGrants } from '../src/grant/following-grants.mongo.js';
import { definition } from '../src/strand/past.js';
import { Office, terms } from './office.js';

type Named = { status: string; organisationId?: string; personId?: string };

describe('who may do what', () => {
  let office: Office;
  let here: string;
  let elsewhere: string;
  let lead: string;
  let strandLead: string;
  let stranger: string;
  let strandId: string;

  const refused = (status: number, code: string) => ({ status, body: { status, code, type: `/problems/${code}` } });
  const get = <const Asked extends string>(path: Asked & Askable<'programmes', Asked, 'get'>, as: string) =>
    office.service.get<Asked>(path, { as });
  const post = <const Asked extends string>(
    path: Asked & Askable<'programmes', Asked, 'post'>,
    body: Sent<'programmes', Asked>,
    as: string,
  ) => office.service.post<Asked>(path, body, { as });
  const items = async (path: string, as: string) =>
    (await office.service.unchecked.get<{ items: { id: string }[] }>(path, { as })).body.items.map(({ id }) => id);

  beforeAll(async () => {
    office = await Office.open();
    here = await office.partnership();
    elsewhere = await office.partnership();
    lead = await office.someone('programme-lead', { partnershipId: here });
    stranger = await office.someone('programme-lead', { partnershipId: elsewhere });
    strandId = await office.strand(here, 'future-heads', lead);
    await office.strand(here, 'fellows', lead);
    strandLead = await office.someone('programme-lead', { strand: 'future-heads' });
  });
  afterAll(() => office.system.stop());

  it('a record outside one’s scope is not there, for reading and for writing', async () => {
    const unknown = refused(404, 'partnership.unknown');
    expect(await get(`/partnerships/${here}`, stranger)).toMatchObject(unknown);
    expect(await get(`/partnerships/${here}/evidence`, stranger)).toMatchObject(unknown);
    expect(await post('/partnerships/closures', { partnershipId: here }, stranger)).toMatchObject(unknown);
    expect(await get(`/strands/${strandId}`, stranger)).toMatchObject(refused(404, 'strand.unknown'));
    const plan = { name: 'One', window: terms.period, runs: terms.period };
    expect(await post('/cohorts', { ...plan, strand: 'future-heads' }, stranger)).toMatchObject(
      refused(404, 'strand.unknown'),
    );
    expect(await get(`/partnerships/${here}`, lead)).toMatchObject({ status: 200, body: { status: 'active' } });
  });

  it('lists show what is within reach', async () => {
    expect(await items('/partnerships', stranger)).toEqual([elsewhere]);
    expect(await items('/strands', stranger)).toEqual([]);
    expect(await items('/strands', strandLead)).toEqual([strandId]);
    expect(await items(`/strands?partnershipId=${here}`, lead)).toHaveLength(2);
    const first = await office.service.get('/strands?limit=1', { as: lead });
    expect(await items(`/strands?limit=1&cursor=${first.body.next}`, lead)).toHaveLength(1);
  });

  it('a code is taken for all partnerships, also where one cannot see by whom', async () => {
    const draft = { partnershipId: elsewhere, code: 'future-heads', definition };
    expect(await post('/strands', draft, stranger)).toMatchObject(refused(409, 'strand.code-taken'));
  });

  it('of many who draft a code at once, one has it', async () => {
    const draft = { partnershipId: here, code: 'race', definition };
    const answers = await Promise.all(Array.from({ length: 12 }, () => post('/strands', draft, lead)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'strand.code-taken')).toHaveLength(11);
  });

  it('nobody gives more than they have', async () => {
    const officer = { subject: 'olive', role: 'operations-officer', partnershipId: here } as const;
    expect(await post('/grants', officer, stranger)).toMatchObject(refused(403, 'grant.above-own'));
    expect(await post('/grants', { ...officer, role: 'platform-admin' }, lead)).toMatchObject(
      refused(403, 'grant.above-own'),
    );
    expect(await post('/grants', officer, strandLead)).toMatchObject(refused(403, 'grant.above-own'));
    expect(await post('/grants', officer, lead)).toMatchObject({ status: 201 });
    expect(await items('/grants?subject=olive', lead)).toHaveLength(1);
    expect(await items('/grants?subject=olive', stranger)).toEqual([]);
  });

  it('a role does what its routes say', async () => {
    const officer = await office.someone('operations-officer', { partnershipId: here });
    expect(await post('/strands/closures', { strandId }, officer)).toMatchObject(refused(403, 'auth.role-missing'));
    const onCall = await office.system.token('demo:on-call');
    expect(await get('/partnerships', onCall)).toMatchObject(refused(403, 'auth.role-missing'));
    expect(await post('/clock', { at: '2030-01-01T00:00:00Z' }, lead)).toMatchObject(refused(403, 'auth.role-missing'));
    expect((await get('/ops/progress', onCall)).status).toBe(200);
  });

  it('a revoked grant ends within seconds', async () => {
    const subject = `test:${randomUUID()}`;
    const { id } = await office.post('/grants', { subject, role: 'programme-lead', partnershipId: here }, office.admin);
    const token = await office.system.token(subject);
    expect((await get(`/partnerships/${here}`, token)).status).toBe(200);
    await office.post('/grants/revocations', { grantId: id }, office.admin);
    await eventually(async () =>
      expect(await get(`/partnerships/${here}`, token)).toMatchObject(refused(403, 'auth.role-missing')),
    );
    expect(await get(`/grants/${id}`, office.admin)).toMatchObject({ body: { status: 'revoked', subject } });
  });

  /** On which schools or records someone may act today. */
  const standsOn = async (subject: string, field: 'organisationId' | 'personId') => {
    const { items: all } = (await get(`/grants?subject=${subject}`, office.admin)).body as { items: Named[] };
    return all.filter(({ status }) => status === 'given').map((grant) => grant[field]);
  };
  const carriesOn = (organisationId: string, successorId: string) =>
    office.system.tell(
      publish(SchoolSucceeded, {
        organisationId,
        urn: '104420',
        successorId,
        successorUrn: '150000',
        on: '2024-08-31',
      }),
      organisationId,
    );

  it('a grant on a school follows the one that carries on for it', async () => {
    const [organisationId, successorId] = [randomUUID(), randomUUID()];
    const head = { subject: 'hera', role: 'school-lead', organisationId } as const;
    expect(await post('/grants', head, office.admin)).toMatchObject({ status: 201 });
    await carriesOn(organisationId, successorId);
    await eventually(async () => expect(await standsOn('hera', 'organisationId')).toEqual([successorId]));
    expect(await items('/grants?subject=hera', office.admin)).toHaveLength(2);
  });

  it('… through a chain of them that is heard in any order, with others at once and service accounts too', async () => {
    const schools = Array.from({ length: 5 }, () => randomUUID());
    const last = schools.at(-1)!;
    for (const [index, organisationId] of schools.slice(0, 4).entries())
      await office.post('/grants', { subject: `head-${index}`, role: 'school-lead', organisationId }, office.admin);
    const account = { name: 'Registers', routes: ['GET /grants'], topics: [], organisationId: schools[0]! };
    const { id } = await office.post('/service-accounts', account, office.admin);
    const links = schools.slice(0, 4).map((school, index) => [school, schools[index + 1]!] as const);
    for (const [from, to] of links.toReversed()) await carriesOn(from, to);
    await eventually(async () => {
      for (const index of links.keys()) expect(await standsOn(`head-${index}`, 'organisationId')).toEqual([last]);
      expect((await get(`/service-accounts/${id}`, office.admin)).body).toMatchObject({ organisationId: last });
    });
    const late = { subject: 'late', role: 'school-lead', organisationId: schools[1]! } as const;
    expect(await post('/grants', late, office.admin)).toMatchObject({ status: 201 });
    expect(await standsOn('late', 'organisationId')).toEqual([last]);
    const lateAccount = await office.post('/service-accounts', { ...account, name: 'Late' }, office.admin);
    expect((await get(`/service-accounts/${lateAccount.id}`, office.admin)).body).toMatchObject({
      organisationId: last,
    });
  });

  it('… unless it is revoked at that moment', async () => {
    const following = office.service.app.get(FollowingGrants, { strict: false });
    const pairs = Array.from({ length: 24 }, (_, index) => ({ subject: `leaving-${index}`, after: index }));
    const answers = await Promise.all(
      pairs.map(async ({ subject, after }) => {
        const [organisationId, successorId] = [randomUUID(), randomUUID()];
        const { id: grantId } = await office.post(
          '/grants',
          { subject, role: 'school-lead', organisationId },
          office.admin,
        );
        const cause = { id: randomUUID(), newId: randomUUID(), correlationId: randomUUID(), who: 'a policy' };
        const going = following.carryOn(organisationId, successorId, {
          ...cause,
          now: '2023-09-04T09:00:00Z',
          today: '2023-09-04',
        });
        await sleep(after);
        const [revoked] = await Promise.all([post('/grants/revocations', { grantId }, office.admin), going]);
        return { subject, isRevoked: revoked.status < 300 };
      }),
    );
    for (const { subject, isRevoked } of answers)
      expect([subject, await standsOn(subject, 'organisationId')]).toEqual([
        subject,
        isRevoked ? [] : [expect.any(String)],
      ]);
  });

  it('… and goes round in no circle', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await office.post('/grants', { subject: 'cora', role: 'school-lead', organisationId: one }, office.admin);
    await carriesOn(one, other);
    await carriesOn(other, one);
    await office.atRest();
    expect(await standsOn('cora', 'organisationId')).toHaveLength(1);
  });

  it('a grant on one’s own record follows two mergers, whichever is heard first, and ends with the last record', async () => {
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    await office.post('/grants', { subject: 'pat', role: 'participant', personId: first }, office.admin);
    await office.system.tell(publish(PersonMerged, { personId: second, intoPersonId: third }), second);
    await office.system.tell(publish(PersonMerged, { personId: first, intoPersonId: second }), first);
    await eventually(async () => expect(await standsOn('pat', 'personId')).toEqual([third]));
    await office.system.tell(publish(PersonErased, { personId: third }), third);
    await eventually(async () => expect(await standsOn('pat', 'personId')).toEqual([]));
  });

  it('the same request again is answered as before, and another under its key refused', async () => {
    const officer = { subject: 'otto', role: 'operations-officer', partnershipId: here } as const;
    const ask = { as: lead, key: 'the-one' };
    const first = await office.service.post('/grants', officer, ask);
    expect(first.headers.get('location')).toBe(`/grants/${first.body['id']}`);
    expect((await office.service.post('/grants', officer, ask)).body).toEqual(first.body);
    expect(await office.service.post('/grants', { ...officer, subject: 'eve' }, ask)).toMatchObject(
      refused(422, 'idempotency.key-reused'),
    );
  });

  it('a change on top of one not seen is refused', async () => {
    const change = { strandId, version: 2, definition: { ...definition, title: 'Future Heads' } };
    const onVersion = (version: number) => ({ as: lead, headers: { 'if-match': `"${version}"` } });
    expect(await office.service.post('/strands/revisions', change, onVersion(1))).toMatchObject(
      refused(412, 'precondition.version-changed'),
    );
    expect((await office.service.post('/strands/revisions', change, onVersion(2))).status).toBe(200);
  });

  it('everything wrong with a strand is said at once, and where', async () => {
    const faulty = { ...definition, surveys: [{ afterItem: 'visit', template: 'termly', openDays: 7 }], measures: [] };
    const { status, body } = await post('/strands', { partnershipId: here, code: 'faulty', definition: faulty }, lead);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'strand.definition-invalid',
      errors: [
        { pointer: '#/definition/surveys/0/afterItem', detail: 'visit is not in the plan' },
        { pointer: '#/definition/surveys/0/template', detail: 'termly is no template' },
      ],
    });
  });
});
