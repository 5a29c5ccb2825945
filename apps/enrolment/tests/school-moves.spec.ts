import { eventually } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { Region, smallRegister, urns } from './region.js';

const [elm, oak, ash] = urns;
const header = 'URN,EstablishmentName,EstablishmentStatus (name),LA (code)';
const linksHeader = 'URN,LinkURN,LinkType,LinkEstablishedDate';
const academy = '150000';

describe('schools that close while people take part', () => {
  let region: Region;

  const enrolmentsAt = async (urn: string) =>
    (await region.get<{ items: Record<string, unknown>[] }>(`/enrolments?organisationId=${schoolId(urn)}`)).body.items;

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
  });
  afterAll(() => region.system.stop());

  it('two that merge take part as one, and whoever takes part by themselves carries on there', async () => {
    await region.imported(`${header}\r\n${academy},The Academy,Open,341`, '2023-09-02');
    const links = [elm, oak].map((urn) => `${urn},${academy},Successor - merged,2023-09-01`);
    await region.imported([linksHeader, ...links].join('\r\n'), '2023-09-02', 'links');
    await eventually(async () => {
      const there = (await enrolmentsAt(academy)).map(({ unit, status }) => `${String(unit)} ${String(status)}`);
      expect(there.toSorted()).toEqual(['person active', 'school active', 'school superseded']);
    });
    expect(await enrolmentsAt(elm)).toEqual([]);
  });

  it('who takes part at one that closes for good is put to a person, and carries on from another school', async () => {
    await region.imported(`${header}\r\n${ash},Ash,Closed,341`, '2023-09-03');
    await eventually(async () =>
      expect(await enrolmentsAt(ash)).toMatchObject([{ status: 'active', question: 'school-closed' }]),
    );
    const [asked] = await enrolmentsAt(ash);
    const toOrganisationId = schoolId(academy);
    await region.done('/enrolments/transfers', {
      enrolmentId: String(asked!['id']),
      toOrganisationId,
      on: '2023-09-04',
    });
    expect((await region.get(`/enrolments/${String(asked!['id'])}`)).body).not.toHaveProperty('question');
  });
});
