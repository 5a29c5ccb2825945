import { eventually } from '#testing';
import { Region, smallRegister, urns } from './region.js';

describe('the life of an enrolment', () => {
  let region: Region;

  const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];
  const enrolment = async (id: string) => (await region.get(`/enrolments/${id}`)).body;
  const freeIn = async (cohortId: string) => (await region.get(`/places/${cohortId}`)).body['free'];
  const enrolled = async (cohortId: string, personId: string, urn: string = urns[0]): Promise<string> => {
    const applicationId = await region.apply(cohortId, personId, urn);
    await region.done('/applications/acceptances', { applicationId });
    const { body } = await region.get<{ items: { id: string }[] }>(`/enrolments?applicationId=${applicationId}`);
    return body.items[0]!.id;
  };

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('fellows');
  });
  afterAll(() => region.system.stop());

  it('a withdrawal that lies ahead can be taken back until its day, and then frees the place', async () => {
    const cohortId = await region.cohort('fellows', 2);
    const enrolmentId = await enrolled(cohortId, await region.person());
    const withdrawal = { enrolmentId, on: '2023-10-16', reason: 'moved-school' };
    await region.done('/enrolments/withdrawals', withdrawal);
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'active', leaving: { on: '2023-10-16' } });
    expect(code(await region.post('/enrolments/withdrawals', withdrawal))).toEqual([
      409,
      'enrolment.withdrawal-announced',
    ]);
    await region.done('/enrolments/withdrawal-cancellations', { enrolmentId });
    expect(await enrolment(enrolmentId)).not.toHaveProperty('leaving');
    await region.done('/enrolments/withdrawals', withdrawal);
    expect(await freeIn(cohortId)).toBe(1);
    await region.moveClock('2023-10-16T08:00:00Z');
    expect(await enrolment(enrolmentId)).toMatchObject({ status: 'withdrawn', since: '2023-10-16' });
    await eventually(async () => expect(await freeIn(cohortId)).toBe(2));
    expect(code(await region.post('/enrolments/withdrawal-cancellations', { enrolmentId }))).toEqual([
      409,
      'enrolment.already-withdrawn',
    ]);
    const said = await region.said('enrolment.fellows', (names) => names.includes('enrolment-withdrawn'));
    expect(said.filter(({ key }) => key === enrolmentId).map(({ name }) => name)).toEqual([
      'participant-enrolled',
      'enrolment-withdrawal-announced',
      'enrolment-withdrawal-cancelled',
      'enrolment-withdrawal-announced',
      'enrolment-withdrawn',
    ]);
  });
});
