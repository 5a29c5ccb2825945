import type { SubjectRequestKind } from '#contracts';
import { schoolId } from '../src/organisation/school-id.js';
import { eventually, type Answer } from '#testing';
import { Region, smallRegister, urns } from './region.js';

describe('records of people', () => {
  let region: Region;
  let officer: string;
  let longGone: string;
  let stillHere: string;
  const organisationId = schoolId(urns[0]);
  const post = { organisationId, role: 'middle-leader', from: '2020-09-01' } as const;

  const register = (name: string, more: object = {}) =>
    region.done('/people', {
      partnershipId: region.partnershipId,
      name,
      email: `${name.replaceAll(' ', '.')}@example.org`,
      post,
      ...more,
    });
  /** Waits until nothing is left of someone on the topic that has names. */
  const isTombstoned = (personId: string) =>
    region.system.said('people', (all) => {
      const last = all.findLast(({ key }) => key === personId);
      return last !== undefined && Object.keys(last.data).length === 0;
    });
  const accessTo = async (personId: string) => (await region.get(`/subject-access/${personId}`, officer)).body['kept'];
  const due = async () => (await region.get('/retention/due', officer)).body.items;
  const protection = () => region.service.as(officer);
  const codeOf = async (answer: Promise<Answer<{ code?: string }>>) => {
    const { status, body } = await answer;
    return [status, body['code']];
  };

  beforeAll(async () => {
    region = await Region.open();
    officer = await region.system.as('data-protection-officer');
    await region.imported(smallRegister);
  });
  afterAll(() => region.system.stop());

  it('of one person become one: the first names the second, which answers for both', async () => {
    const [first, second] = [await register('Mary Example'), await register('M Example', { trn: '1234567' })];
    await region.done('/people/teacher-numbers', { personId: first, trn: '7654321' });
    await region.done('/people/roles', { personId: first, role: 'coach', from: '2023-09-01' });
    await region.done('/people/merges', { personId: first, intoPersonId: second });
    const gone = await region.get(`/people/${first}`);
    expect([gone.status, gone.body]).toMatchObject([410, { code: 'person.merged', intoPersonId: second }]);
    expect((await region.get(`/people/${second}`)).body).toMatchObject({
      name: 'M Example',
      trn: '7654321',
      trnVerified: true,
      formerly: [first],
      roles: [{ role: 'coach' }],
    });
    const found = await region.get('/people?email=MARY.example@example.org');
    expect(found.body.items).toMatchObject([{ id: second }]);
    expect(await codeOf(region.post('/people/posts', { personId: first, ...post }))).toEqual([410, 'person.merged']);
    expect(await codeOf(region.post('/people/merges', { personId: second, intoPersonId: first }))).toEqual([
      410,
      'person.merged',
    ]);
    await isTombstoned(first);
    const third = await register('Third Example');
    await region.done('/people/merges', { personId: second, intoPersonId: third });
    expect((await region.get(`/people/${first}`)).body).toMatchObject({ intoPersonId: third });
  });

  it('merge one way or the other, and never both at once', async () => {
    for (const pair of ['first', 'second', 'third', 'fourth', 'fifth']) {
      const [one, other] = [await register(`One ${pair}`), await register(`Other ${pair}`)];
      const answers = await Promise.all([
        codeOf(region.post('/people/merges', { personId: one, intoPersonId: other })),
        codeOf(region.post('/people/merges', { personId: other, intoPersonId: one })),
      ]);
      expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
      expect(answers.filter(([, code]) => code === 'person.merged')).toHaveLength(1);
      const shown = await Promise.all([one, other].map(async (id) => (await region.get(`/people/${id}`)).status));
      expect(shown.map(String).toSorted()).toEqual(['200', '410']);
    }
  });

  it('bring what they took part in: of two enrolments in a strand the earlier stays, places and lists hold one', async () => {
    const [first, second] = [await register('Twice Enrolled'), await register('Twice Again')];
    await region.strand('future-heads');
    const early = await region.cohort('future-heads', 5);
    const runs = { from: '2023-11-06', until: '2024-07-19' };
    const late = await region.cohort('future-heads', 5, { runs });
    const enrolled = async (cohortId: string, personId: string) => {
      const applicationId = await region.apply(cohortId, personId);
      await region.done('/applications/acceptances', { applicationId });
      const { body } = await region.get(`/enrolments?applicationId=${applicationId}`);
      return body.items[0]!.id;
    };
    const other = await region.cohort('future-heads', 5);
    const [stays, goes] = [await enrolled(early, second), await enrolled(late, first)];
    await region.done('/people/merges', { personId: first, intoPersonId: second });

    const { body } = await region.get(`/enrolments?personId=${second}`);
    expect(Object.fromEntries(body.items.map(({ id, status }) => [id, status]))).toEqual({
      [stays]: 'active',
      [goes]: 'superseded',
    });
    const applications = await region.get(`/applications?cohortId=${late}`);
    expect(applications.body.items).toMatchObject([{ personId: second }]);
    const again = region.post('/applications', { cohortId: other, personId: second, organisationId });
    expect(await codeOf(again)).toEqual([409, 'application.already-enrolled']);
    const said = await region.said('enrolment.future-heads', (names) => names.includes('participant-merged'));
    expect(said.find(({ name }) => name === 'participant-merged')!.data).toMatchObject({
      personId: first,
      intoPersonId: second,
    });
  });

  it('bring what they applied for: where both wait for one cohort, one application stays', async () => {
    const [first, second] = [await register('Applied Twice'), await register('Applied Again')];
    await region.strand('fellows');
    const [both, one] = [await region.cohort('fellows', 5), await region.cohort('fellows', 5)];
    const goes = await region.apply(both, first);
    const [stays, alone] = [await region.apply(both, second), await region.apply(one, first)];
    await region.done('/people/merges', { personId: first, intoPersonId: second });
    const { items } = (await region.get('/applications?strand=fellows')).body;
    expect(Object.fromEntries(items.map(({ id, ...application }) => [id, application]))).toMatchObject({
      [goes]: { status: 'withdrawn', personId: second },
      [stays]: { status: 'submitted', personId: second },
      [alone]: { status: 'submitted', personId: second },
    });
  });

  it('have a verified number each', async () => {
    const [one, other] = [await register('Has Number'), await register('Wants Number')];
    await region.done('/people/teacher-numbers', { personId: one, trn: '1111111' });
    const taken = region.post('/people/teacher-numbers', { personId: other, trn: '1111111' });
    expect(await codeOf(taken)).toEqual([409, 'person.trn-taken']);
    await region.done('/people/corrections', { personId: other, trn: '1111111' });
    const pair = await eventually(async () => {
      const { body } = await region.get('/possible-duplicates?status=open');
      const found = body.items.find(({ people }) => people.includes(one) && people.includes(other));
      expect(found).toMatchObject({ because: ['teacher-number'] });
      return found!;
    });
    const work = await region.get('/lists/work-queue?kind=possible-duplicate');
    expect(work.body.items).toContainEqual(expect.objectContaining({ id: pair.id, people: pair.people }));
    await region.done('/possible-duplicates/dismissals', { duplicateId: pair.id });
    const again = region.post('/possible-duplicates/dismissals', { duplicateId: pair.id });
    expect(await codeOf(again)).toEqual([409, 'possible-duplicate.already-decided']);
  });

  it('are restricted, kept and in the end erased, as their people ask', async () => {
    const personId = await register('Zora Forgetmenot', { contactEmail: 'office@example.org', trn: '2222222' });
    const ask = async (kind: SubjectRequestKind) =>
      (await protection().post('/subject-requests', { personId, kind })).body['id'];
    const fulfil = (requestId: string) => protection().post('/subject-requests/fulfilments', { requestId });

    const keptOf = () => accessTo(personId);
    expect(await keptOf()).toMatchObject({
      person: [{ name: 'Zora Forgetmenot', contactEmail: 'office@example.org' }],
    });
    expect((await region.get(`/subject-access/${personId}`)).status).toBe(403);

    await fulfil(await ask('restriction'));
    expect(await codeOf(region.post('/people/posts', { personId, ...post }))).toEqual([409, 'person.restricted']);
    await protection().post('/people/restriction-ends', { personId, kind: 'restriction' });

    const erasure = await ask('erasure');
    expect(await codeOf(protection().post('/subject-requests', { personId, kind: 'erasure' }))).toEqual([
      409,
      'subject-request.already-open',
    ]);
    await protection().post('/people/holds', { personId, reason: 'legal-claim' });
    expect(await codeOf(fulfil(erasure))).toEqual([409, 'person.on-hold']);
    const { body } = await region.get(`/people/${personId}`);
    await protection().post('/people/hold-releases', { personId, holdId: body.holds[0]!.holdId });
    expect((await fulfil(erasure)).status).toBe(200);

    expect(await codeOf(region.get(`/people/${personId}`))).toEqual([410, 'person.erased']);
    const said = await region.said('directory', (names) => names.includes('person-erased'));
    expect(said.at(-1)).toMatchObject({ name: 'person-erased', key: personId });
    expect(await codeOf(fulfil(erasure))).toEqual([409, 'subject-request.already-answered']);
    expect(JSON.stringify(await keptOf())).not.toMatch(/Zora|office@|2222222/);
    await isTombstoned(personId);
  });

  it('are kept as long as their strands say, on the basis they name', async () => {
    [longGone, stillHere] = [await register('Long Gone'), await register('Still Here')];
    await region.strand('kept', { privacy: { lawfulBasis: 'public-task', keepYears: 1 } });
    const cohortId = await region.cohort('kept', 5);
    for (const personId of [longGone, stillHere]) {
      const applicationId = await region.apply(cohortId, personId);
      await region.done('/applications/acceptances', { applicationId });
    }
    const { body } = await region.get(`/enrolments?personId=${longGone}`);
    const withdrawal = { enrolmentId: body.items[0]!.id, on: '2023-09-04', reason: 'other' } as const;
    await region.done('/enrolments/withdrawals', { ...withdrawal, inOwnWords: 'She has had enough of it' });
    expect(await accessTo(longGone)).toMatchObject({
      keeping: [{ strand: 'kept', lawfulBasis: 'public-task', endedOn: '2023-09-04', keepUntil: '2024-09-04' }],
      words: [{ of: 'EnrolmentWithdrawn', text: 'She has had enough of it' }],
    });
    expect(await due()).toEqual([]);
    expect(await codeOf(protection().post('/retention/ends', { personId: longGone }))).toEqual([
      409,
      'person.still-kept',
    ]);
  });

  it('say when a request was not answered in time, and which posts nobody has confirmed', async () => {
    const personId = await register('Patient Person');
    const { body } = await protection().post('/subject-requests', { personId, kind: 'access' });
    await region.moveClock('2024-09-05T08:00:00Z');
    const requested = await region.get(`/subject-requests/${body['id']}`, officer);
    expect(requested.body).toMatchObject({ dueOn: '2023-10-04', overdueSince: expect.any(String) });
    const work = async (kind: string, as?: string) =>
      (await region.get(`/lists/work-queue?kind=${kind}`, as)).body.items;
    const due = { about: 'subject-request', id: body['id'], personId, name: 'Patient Person', said: '2023-10-04' };
    expect(await work('subject-request-due', officer)).toContainEqual(expect.objectContaining(due));
    expect(await work('subject-request-due')).toEqual([]);
    const unconfirmed = { about: 'person', id: personId, name: 'Patient Person', said: '2024-09-05' };
    expect(await work('post-unconfirmed')).toContainEqual(expect.objectContaining(unconfirmed));
    expect(await work('post-unconfirmed', officer)).toEqual([]);
    expect((await region.get('/lists/work-queue/counts', officer)).body).toMatchObject({
      'subject-request-due': 1,
      'post-unconfirmed': 0,
    });
    const unknown = await region.get('/people?confirmation=unknown');
    const mine = unknown.body.items.find(({ id }) => id === personId)!;
    await region.done('/people/post-confirmations', { personId, postId: mine.posts[0]!.postId });
    expect(JSON.stringify(await work('post-unconfirmed'))).not.toContain(personId);
    const said = await region.said('directory', (names) => names.includes('post-confirmed'));
    expect(said.filter(({ key }) => key === personId).map(({ name }) => name)).toEqual([
      'post-changed',
      'post-confirmation-lapsed',
      'post-confirmed',
    ]);
  });

  it('whose time is over are listed, and erased with what was said of them', async () => {
    expect(await due()).toMatchObject([{ personId: longGone, name: 'Long Gone', lastDay: '2024-09-04', holds: 0 }]);
    const since = async (day: string) =>
      (await region.get(`/retention/due?updatedSince=${day}T00:00:00Z`, officer)).body.items.length;
    expect([await since('2024-09-04'), await since('2024-09-05')]).toEqual([1, 0]);
    const end = (personId: string) => protection().post('/retention/ends', { personId });
    expect(await codeOf(end(stillHere))).toEqual([409, 'person.still-kept']);
    expect(await codeOf(region.post('/retention/ends', { personId: longGone }))).toEqual([403, 'auth.role-missing']);
    const { body } = await protection().post('/subject-requests', { personId: longGone, kind: 'access' });
    expect(await due()).toMatchObject([{ personId: longGone, openRequests: 1 }]);
    expect(await codeOf(end(longGone))).toEqual([409, 'person.has-open-request']);
    await protection().post('/subject-requests/fulfilments', { requestId: body['id'] });
    expect((await end(longGone)).status).toBe(200);
    expect(await codeOf(region.get(`/people/${longGone}`))).toEqual([410, 'person.erased']);
    expect(await due()).toEqual([]);
    await eventually(async () => expect(await accessTo(longGone)).toMatchObject({ words: [] }));
  });
});
