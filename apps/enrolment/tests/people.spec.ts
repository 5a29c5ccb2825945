import { randomUUID } from 'node:crypto';
import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { Region, smallRegister, urns } from './region.js';

describe('people and their posts', () => {
  let region: Region;
  let mary: string;
  const organisationId = schoolId(urns[0]);
  const mine = (key: string) => key === mary;

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    const post = { organisationId, role: 'middle-leader', from: '2020-09-01' } as const;
    const { partnershipId } = region;
    mary = await region.done('/people', { partnershipId, name: 'Mary Example', email: 'Mary@example.org', post });
  });
  afterAll(() => region.system.stop());

  it('are shown by name to whoever may see them', async () => {
    expect((await region.get(`/people/${mary}`)).body).toMatchObject({
      name: 'Mary Example',
      email: 'Mary@example.org',
      posts: [{ organisationId, role: 'middle-leader', main: true }],
    });
    const found = await region.get('/people?email=mary@EXAMPLE.org');
    expect(found.body.items).toMatchObject([{ id: mary }]);
    const staff = await region.get(`/people?organisationId=${organisationId}`);
    expect(staff.body.items).toMatchObject([{ id: mary, name: 'Mary Example' }]);
  });

  it('are not known when they are not there, and neither is what they did', async () => {
    const asked: [path: string, body: object, code: string][] = [
      ['/applications/acceptances', { applicationId: randomUUID() }, 'application.unknown'],
      ['/applications/withdrawals', { applicationId: randomUUID() }, 'application.unknown'],
      ['/enrolments/resumptions', { enrolmentId: randomUUID(), on: '2023-09-04' }, 'enrolment.unknown'],
      ['/people/corrections', { personId: randomUUID(), name: 'No One' }, 'person.unknown'],
      ['/register-imports/cancellations', { importId: randomUUID() }, 'register-import.unknown'],
    ];
    for (const [path, body, code] of asked) {
      const answer = await region.service.unchecked.post(path, body, { as: region.officer });
      expect([path, answer.status, answer.body['code']]).toEqual([path, 404, code]);
    }
  });

  it('have one address each, whatever its capitals', async () => {
    const post = { organisationId, role: 'teacher', from: '2020-09-01' } as const;
    const { partnershipId } = region;
    const another = { partnershipId, name: 'Another', email: 'mary@EXAMPLE.org', post };
    const refused = await region.post('/people', another);
    expect([refused.status, refused.body['code']]).toEqual([409, 'person.address-taken']);
    const anna = await region.done('/people', { ...another, email: 'anna@example.org' });
    const taken = await region.post('/people/corrections', { personId: anna, email: 'MARY@example.org' });
    expect([taken.status, taken.body['code']]).toEqual([409, 'person.address-taken']);
    await region.done('/people/corrections', { personId: mary, email: 'mary.new@example.org' });
    await region.done('/people/corrections', { personId: anna, email: 'mary@example.org' });
  });

  it('have their name on one topic only, as it is now', async () => {
    const details = await region.said('people', (names) => names.length >= 4);
    expect(details.findLast(({ key }) => mine(key))!.data).toEqual({
      personId: mary,
      version: 2,
      name: 'Mary Example',
      email: 'mary.new@example.org',
    });
    const directory = await region.said('directory', (names) => names.includes('post-changed'));
    expect(JSON.stringify(directory)).not.toMatch(/Mary|example\.org/);
  });

  it('progress from one post to the next', async () => {
    const { body } = await region.get(`/people/${mary}`);
    const step = {
      personId: mary,
      postId: body.posts[0]!.postId,
      organisationId,
      role: 'assistant-headteacher',
    } as const;
    await region.done('/people/post-changes', { ...step, on: '2024-01-08' });
    const governor = {
      personId: mary,
      organisationId: schoolId(urns[1]),
      role: 'governor',
      from: '2024-02-01',
    } as const;
    await region.done('/people/posts', governor);
    const after = await region.get(`/people/${mary}`);
    expect(after.body.posts).toMatchObject([
      { role: 'middle-leader', until: '2024-01-07' },
      { role: 'assistant-headteacher', main: true, from: '2024-01-08' },
      { role: 'governor', main: false },
    ]);
    const { postId } = after.body.posts[2]!;
    await region.done('/people/post-departures', { personId: mary, postId, until: '2024-06-30' });
    const said = await region.said('directory', (names) => names.filter((name) => name === 'post-changed').length >= 6);
    expect(said.filter(({ key }) => mine(key)).map(({ name, data }) => [name, data])).toMatchObject([
      ['post-changed', { role: 'middle-leader' }],
      ['post-changed', { role: 'middle-leader', until: '2024-01-07' }],
      ['post-changed', { role: 'assistant-headteacher', from: '2024-01-08' }],
      ['person-progressed', { fromRole: 'middle-leader', toRole: 'assistant-headteacher', kind: 'promotion' }],
      ['post-changed', { role: 'governor' }],
      ['person-progressed', { fromRole: 'assistant-headteacher', toRole: 'governor', kind: 'wider-system-role' }],
      ['post-changed', { role: 'governor', until: '2024-06-30' }],
    ]);
  });

  it('are seen by who leads the trust of their school, as long as it is of that trust', async () => {
    const register = (first: string, second: string) =>
      [
        'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),Trusts (code)',
        `${urns[0]},341,Liverpool,School ${urns[0]},Open,Primary,${first}`,
        `${urns[1]},341,Liverpool,School ${urns[1]},Open,Primary,${second}`,
      ].join('\r\n');
    const trust = await region.done('/organisations', { kind: 'trust', name: 'Elm Trust' });
    await region.done('/organisations/trust-codes', { organisationId: trust, trust: '16028' });
    const again = await region.post('/organisations', { kind: 'trust', name: 'Elm again', trust: '16028' });
    expect([again.status, again.body['code']]).toEqual([409, 'organisation.trust-taken']);
    const [here, there] = [await region.person(urns[0]), await region.person(urns[1])];
    const lead = await region.system.as('trust-lead', { organisationId: trust });
    const sees = async (personId: string) => (await region.get(`/people/${personId}`, lead)).status;
    expect([await sees(here), await sees(there)]).toEqual([404, 404]);
    await region.imported(register('16028', '16028'), '2023-09-02');
    await eventually(async () => expect([await sees(here), await sees(there)]).toEqual([200, 200]));
    const { body } = await region.get('/people', lead);
    expect(body.items.map(({ id }) => id)).toEqual(expect.arrayContaining([here, there]));
    await region.imported(register('16028', '17000'), '2023-09-03');
    await eventually(async () => expect([await sees(here), await sees(there)]).toEqual([200, 404]));
  });

  it('are seen by who works on a strand once they apply for it or take part in it, and by nobody of another', async () => {
    const officer = await region.system.as('operations-officer', { strand: 'fellows' });
    const seen = async () => (await region.get('/people', officer)).body.items.map(({ id }) => id);
    await region.strand('fellows');
    await region.strand('schools', { unit: 'school' });
    const [fellow, member, nobody] = [await region.person(), await region.person(), await region.person()];
    await region.apply(await region.cohort('fellows', 1), fellow);
    const cohortId = await region.cohort('schools', 1);
    const applicationId = await region.done('/applications', { cohortId, organisationId });
    await region.done('/applications/acceptances', { applicationId });
    const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
    const toList = { enrolmentId: body.items[0]!.id, members: [{ personId: member, part: 'lead' as const }] };
    const foreign = await region.post('/enrolments/staff-members', toList, {
      as: await region.system.as('operations-officer', { strand: 'schools' }),
    });
    expect([foreign.status, foreign.body['code']]).toEqual([422, 'person.unknown']);
    expect((await region.post('/enrolments/staff-members', toList)).status).toBe(200);

    await eventually(async () => expect(await seen()).toEqual([fellow]));
    expect((await region.get(`/people/${fellow}`, officer)).status).toBe(200);
    const schools = await region.system.as('operations-officer', { strand: 'schools' });
    await eventually(async () => expect((await region.get(`/people/${member}`, schools)).status).toBe(200));
    for (const personId of [member, nobody]) {
      expect((await region.get(`/people/${personId}`, officer)).status).toBe(404);
      const correction = { personId, name: 'Somebody Else' };
      const answer = await region.post('/people/corrections', correction, { as: officer });
      expect([answer.status, answer.body['code']]).toEqual([404, 'person.unknown']);
    }
    const correction = await region.post(
      '/people/corrections',
      { personId: fellow, name: 'A Fellow' },
      { as: officer },
    );
    expect(correction.status).toBe(200);
  });
});
