import type { Answer } from '#testing';
import { Region, smallRegister, urns } from './region.js';

describe('the race for the last places', () => {
  let region: Region;

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('fellows');
  });
  afterAll(() => region.system.stop());

  it('gives ten places to forty who are accepted at the same time: ten have one, thirty wait', async () => {
    const cohortId = await region.cohort('fellows', 10);
    const forty = Array.from({ length: 40 });
    const people = await Promise.all(forty.map((_, index) => region.person(urns[index % 3])));
    const ids = await Promise.all(people.map((personId, index) => region.apply(cohortId, personId, urns[index % 3])));

    const answers = await Promise.all(
      ids.map((applicationId) => region.post('/applications/acceptances', { applicationId })),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    const happened = answers.map(({ body }) => body['happened'][0]);
    expect(happened.filter((type) => type === 'PlaceTaken')).toHaveLength(10);
    expect(happened.filter((type) => type === 'ApplicantWaitlisted')).toHaveLength(30);

    const { body } = await region.get(`/places/${cohortId}`);
    expect(body).toMatchObject({ capacity: 10, free: 0, excess: 0, accepted: 10, waitlisted: 30 });
    const count = async (list: Promise<Answer<{ items: object[] }>>) => (await list).body.items.length;
    expect(await count(region.get(`/enrolments?cohortId=${cohortId}&status=active&limit=200`))).toBe(10);
    expect(await count(region.get(`/applications?cohortId=${cohortId}&status=accepted&limit=200`))).toBe(10);
    expect(await count(region.get(`/applications?cohortId=${cohortId}&status=waitlisted&limit=200`))).toBe(30);

    const said = await region.said('enrolment.fellows', ({ length }) => length >= 90);
    const of = (wanted: string) => said.filter(({ name }) => name === wanted);
    expect([of('application-accepted').length, of('participant-enrolled').length]).toEqual([10, 10]);
    expect([of('application-submitted').length, of('application-waitlisted').length]).toEqual([40, 30]);
    expect(said).toHaveLength(90);
  });
});
