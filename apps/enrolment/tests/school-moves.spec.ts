import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { PlacesByCohort } from '../src/places/places-by-cohort.mongo.js';
import { Region, smallRegister, urns } from './region.js';

const [elm, oak, ash] = urns;
const header = 'URN,EstablishmentName,EstablishmentStatus (name),LA (code)';
const linksHeader = 'URN,LinkURN,LinkType,LinkEstablishedDate';
const academy = '150000';

describe('schools that close while people take part', () => {
  let region: Region;
  let later: string;
  let waiting: [string, string];
  let hoping: string[];

  const applicationOf = async (id: string) => (await region.get(`/applications/${id}`)).body;
  const enrolmentsAt = async (urn: string) =>
    (await region.get(`/enrolments?organisationId=${schoolId(urn)}`)).body.items;

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('whole', { unit: 'school' });
    await region.strand('persons');
    const whole = await region.cohort('whole', 10);
    const persons = await region.cohort('persons', 10);
    const applications = [
      ...[elm, oak].map((urn) => region.done('/applications', { cohortId: whole, organisationId: schoolId(urn) })),
      ...[elm, ash].map(async (urn) => region.apply(persons, await region.person(urn), urn)),
    ];
    for (const applicationId of await Promise.all(applications))
      await region.done('/applications/acceptances', { applicationId });
    later = await region.cohort('whole', 10);
    waiting = await Promise.all([
      region.apply(persons, await region.person(elm), elm),
      region.apply(persons, await region.person(ash), ash),
    ]);
    await region.strand('others', { unit: 'school' });
    const others = await region.cohort('others', 10);
    hoping = [
      await region.done('/applications', { cohortId: others, organisationId: schoolId(elm) }),
      await region.done('/applications', { cohortId: others, organisationId: schoolId(oak) }),
    ];
  });
  afterAll(() => region.system.stop());

  it('two that merge take part as one, and whoever takes part by themselves carries on there', async () => {
    await region.imported(`${header}\r\n${academy},The Academy,Open,341`, '2023-09-02');
    const links = [elm, oak].map((urn) => `${urn},${academy},Successor - merged,2023-09-01`);
    await region.imported([linksHeader, ...links].join('\r\n'), '2023-09-02', 'links');
    await eventually(async () => {
      const there = (await enrolmentsAt(academy)).map(({ unit, status }) => `${unit} ${status}`);
      expect(there.toSorted()).toEqual(['person active', 'school active', 'school superseded']);
    });
    expect(await enrolmentsAt(elm)).toEqual([]);
  });

  it('takes whoever still applies from it along; two whole schools that become one apply once, and take part once', async () => {
    const [personal] = waiting;
    await eventually(async () => {
      expect(await applicationOf(personal)).toMatchObject({
        status: 'submitted',
        organisationId: schoolId(academy),
        urn: academy,
      });
      const both = await Promise.all(hoping.map(applicationOf));
      expect(both.map(({ status }) => status).toSorted()).toEqual(['submitted', 'withdrawn']);
      const kept = both.find(({ status }) => status === 'submitted')!;
      expect(kept).toMatchObject({ organisationId: schoolId(academy), urn: academy });
      await region.done('/applications/acceptances', { applicationId: kept['id'] });
    });
    const said = await region.said('enrolment.persons', (names) => names.includes('application-transferred'));
    expect(said.find(({ name }) => name === 'application-transferred')!.data).toMatchObject({
      applicationId: personal,
      urn: elm,
      toUrn: academy,
    });
    // The place has become the academy’s: it cannot take another in the strand.
    await eventually(async () => {
      const again = { cohortId: later, organisationId: schoolId(academy) };
      const covered = await region.get(`/applications/eligibility?${new URLSearchParams(again).toString()}`);
      expect(covered.body).toMatchObject({ eligible: false });
      const places = region.service.app.get(PlacesByCohort, { strict: false });
      const held = (await Array.fromAsync(places.each({ 'state.cohort.strand': 'whole' }))).flatMap(({ state }) =>
        state.status === 'none' ? [] : Object.values(state.entries),
      );
      expect(held.map(({ applicant, status }) => [applicant, status])).toContainEqual([schoolId(academy), 'accepted']);
      expect(held.filter(({ status }) => status === 'accepted')).toHaveLength(1);
    });
  });

  it('who takes part at one that closes for good is put to a person, and carries on from another school', async () => {
    await region.imported(`${header}\r\n${ash},Ash,Closed,341`, '2023-09-03');
    await eventually(async () =>
      expect(await enrolmentsAt(ash)).toMatchObject([{ status: 'active', question: 'school-closed' }]),
    );
    const accepting = await region.post('/applications/acceptances', { applicationId: waiting[1] });
    expect([accepting.status, accepting.body['code']]).toEqual([409, 'school.closed']);
    const [asked] = await enrolmentsAt(ash);
    const toOrganisationId = schoolId(academy);
    await region.done('/enrolments/transfers', {
      enrolmentId: asked!['id'],
      toOrganisationId,
      on: '2023-09-04',
    });
    expect((await region.get(`/enrolments/${asked!['id']}`)).body).not.toHaveProperty('question');
  });

  it('who hopes for a place from one that closed for good needs a person, until it is open again', async () => {
    const work = async () => (await region.get('/lists/work-queue?kind=application-school-closed')).body.items;
    await eventually(async () =>
      expect(await work()).toMatchObject([
        { about: 'application', id: waiting[1], organisationId: schoolId(ash), said: '2023-09-03' },
      ]),
    );
    await region.imported(`${header}\r\n${ash},Ash,Open,341`, '2023-09-04');
    await eventually(async () => expect(await work()).toEqual([]));
  });
});
