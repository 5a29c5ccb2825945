import { choosing } from '../src/application/examples.js';
import { schoolId } from '../src/organisation/school-id.js';
import { definition, Region, smallRegister, urns } from './region.js';

const strand = 'fellows';
const answers = { why: 'To learn', told: 'yes' };

describe('a strand that chooses', () => {
  let region: Region;
  let cohortId: string;
  let lead: string;
  let head: string;
  let [pat, sam] = ['', ''];

  const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];
  const applicationOf = async (id: string) => (await region.get(`/applications/${id}`)).body;
  const apply = async (urn: string = urns[0]) =>
    region.done('/applications', {
      cohortId,
      personId: await region.person(urn),
      organisationId: schoolId(urn),
      answers,
    });
  const score = (applicationId: string, as: string, motivation: number, experience: number) =>
    region.post('/applications/scores', { applicationId, points: { motivation, experience } }, { as });
  const accept = (applicationId: string) => region.post('/applications/acceptances', { applicationId });
  const shortlist = (applicationId: string) => region.post('/applications/shortlistings', { applicationId });

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand(strand, { choosing });
    cohortId = await region.cohort(strand, 8);
    const { partnershipId } = region;
    lead = await region.system.as('programme-lead', { partnershipId });
    head = await region.system.as('school-lead', { organisationId: schoolId(urns[0]) });
    pat = await region.system.as('panel-member', { partnershipId, strand });
    sam = await region.system.as('panel-member', { partnershipId, strand });
  });
  afterAll(() => region.system.stop());

  it('takes an application with its form, and says what is missing', async () => {
    const personId = await region.person();
    const incomplete = { cohortId, personId, organisationId: schoolId(urns[0]), answers: { why: 'x' } };
    expect(await region.post('/applications', incomplete)).toMatchObject({
      status: 422,
      body: { code: 'application.form-incomplete', errors: [{ pointer: '#/answers/told' }] },
    });
  });

  it('goes by form, panel, shortlist and the head’s word, in this order, and by nothing less', async () => {
    const applicationId = await apply();
    expect(code(await accept(applicationId))).toEqual([409, 'application.scores-missing']);
    expect(code(await shortlist(applicationId))).toEqual([409, 'application.scores-missing']);

    expect((await score(applicationId, pat, 5, 3)).body).toMatchObject({ happened: ['ScoreGiven'] });
    const half = await region.get(`/applications/${applicationId}/assessment`, sam);
    expect(half.body).toMatchObject({ scored: 1, scores: [], form: [{ code: 'why', answer: 'To learn' }, {}, {}] });
    expect((await score(applicationId, sam, 4, 2)).body).toMatchObject({ happened: ['ScoreGiven', 'ScoresCompleted'] });
    const whole = await region.get(`/applications/${applicationId}/assessment`, lead);
    expect(whole.body).toMatchObject({ total: { points: 11.5, outOf: 15 }, scores: [{}, {}] });
    expect(JSON.stringify(await applicationOf(applicationId))).not.toContain('points');

    expect((await shortlist(applicationId)).body).toMatchObject({ happened: ['ApplicationShortlisted'] });
    expect(code(await accept(applicationId))).toEqual([409, 'application.endorsement-missing']);
    const endorsement = { applicationId, endorsed: true, saidBy: 'Ms Head' };
    expect((await region.post('/applications/endorsements', endorsement, { as: head })).status).toBe(200);
    expect((await accept(applicationId)).body).toMatchObject({ happened: ['PlaceTaken'] });
    expect(await applicationOf(applicationId)).toMatchObject({ status: 'accepted' });

    const said = await region.said(`enrolment.${strand}`, (names) => names.includes('participant-enrolled'));
    const names = said.filter(({ data }) => 'applicationId' in data && data.applicationId === applicationId);
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['application-scored', 'application-shortlisted', 'application-endorsed']),
    );
    expect(JSON.stringify(said)).not.toMatch(/To learn|Ms Head/);
  });

  it('ranks those whose scores are in before those who wait for theirs', async () => {
    const [better, unscored] = [await apply(), await apply(urns[1])];
    await score(better, pat, 5, 5);
    await score(better, sam, 5, 5);
    const { body } = await region.get(`/applications/ranking?cohortId=${cohortId}`, pat);
    expect(body.items[0]).toMatchObject({ applicationId: better, points: 15, outOf: 15, scoredBy: 2, endorsed: null });
    expect(body.items.at(-1)).toMatchObject({ applicationId: unscored, points: null, scored: 0 });
    const other = await region.cohort(strand, 8);
    expect((await region.get(`/applications/ranking?cohortId=${other}`, pat)).body.items).toEqual([]);
  });

  it('hides from a head and a panel what is not theirs', async () => {
    const elsewhere = await apply(urns[1]);
    const endorsement = { applicationId: elsewhere, endorsed: true, saidBy: 'Ms Head' };
    expect(code(await region.post('/applications/endorsements', endorsement, { as: head }))).toEqual([
      404,
      'application.unknown',
    ]);
    const foreign = await region.system.as('panel-member', { partnershipId: region.partnershipId, strand: 'other' });
    expect(code(await score(elsewhere, foreign, 1, 1))).toEqual([404, 'application.unknown']);
    expect((await region.get(`/applications/ranking?cohortId=${cohortId}`, foreign)).body.items).toEqual([]);
    expect(code(await region.get(`/applications/${elsewhere}/assessment`, region.officer))).toEqual([
      403,
      'auth.role-missing',
    ]);
  });

  it('considers a rejected application again, from the beginning of its choice but for what the panel gave', async () => {
    const applicationId = await apply();
    await score(applicationId, pat, 1, 1);
    await score(applicationId, sam, 1, 1);
    await shortlist(applicationId);
    await region.done('/applications/rejections', { applicationId, reason: 'criteria-not-met' });
    expect(await applicationOf(applicationId)).toMatchObject({ status: 'rejected' });
    const reopening = { applicationId, reason: 'decided-in-error' } as const;
    expect((await region.post('/applications/reopenings', reopening)).body).toMatchObject({
      happened: ['ApplicantReopened'],
    });
    const reopened = await applicationOf(applicationId);
    expect(reopened).toMatchObject({ status: 'submitted', selection: { scored: 2 } });
    expect(reopened).not.toHaveProperty('selection.shortlistedOn');
    expect(code(await region.post('/applications/reopenings', reopening))).toEqual([409, 'application.not-decided']);
    expect((await shortlist(applicationId)).status).toBe(200);
  });

  it('asks nothing of those who apply where the strand chooses by nothing', async () => {
    await region.strand('as-seen-fit', definition);
    const other = await region.cohort('as-seen-fit', 3);
    const applicationId = await region.apply(other, await region.person());
    expect((await shortlist(applicationId)).status).toBe(200);
    expect((await accept(applicationId)).body).toMatchObject({ happened: ['PlaceTaken'] });
  });
});
