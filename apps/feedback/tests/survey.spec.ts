import { Mongo } from '#mongo';
import { eventually } from '#testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { ada, ben, partnershipId } from '../src/example.js';
import { Browser } from './browser.js';
import { Stage, strand, tokenOf } from './stage.js';

const answers = { recommend: 9, practice: 4, pace: 2, next: 'More time to try things out' };
const form = { 'answer.recommend': '9', 'answer.practice': '4', 'answer.next': answers.next };

describe('the survey of a session', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const answer = (token: string, given: object) =>
    stage.service.unchecked.post(`/s/${token}/responses`, { answers: given });
  const said = (type: string, { of }: { of: string }) =>
    stage.system.said(`feedback.${strand}`, (events) => events.some((event) => isSaid(event, type, of)));
  const isSaid = (event: { type: string; data: object }, type: string, campaignId: string) =>
    event.type.includes(`.${type}.`) && (event.data as { campaignId?: string }).campaignId === campaignId;

  describe('opens when the register is handed in', () => {
    it('and asks everyone who was there, who are counted but not named', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      expect(links.map(({ personId }) => personId)).toEqual([ada.personId, ben.personId]);
      const events = await said('invitations-issued', { of: campaignId });
      const ours = events.filter(({ key }) => key === campaignId);
      expect(ours.map(({ type }) => type)).toEqual([
        'strandline.feedback.campaign-opened.v1',
        'strandline.feedback.invitations-issued.v1',
      ]);
      expect(ours[0]!.data).toMatchObject({
        template: 'after-a-session',
        opensOn: '2023-09-15',
        closesOn: '2023-09-29',
      });
      expect(ours[1]!.data).toMatchObject({ invited: 2 });
      expect(JSON.stringify(ours)).not.toContain(ada.personId);
    });

    it('also when the register comes before the cohort', async () => {
      const [cohortId, sessionId] = [randomUUID(), randomUUID()];
      await stage.registerIsHandedIn(sessionId, cohortId);
      await stage.cohortOpens(cohortId);
      expect(await stage.campaignOf(sessionId)).toBeDefined();
    });
  });

  describe('gives out its links', () => {
    it('to the mailer alone, each time the same, through this service’s address', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      const again = await stage.service.post('/campaigns/links', { campaignId }, stage.asMailer);
      expect(again).toMatchObject({ status: 200, body: links });
      expect(links[0]!.url).toMatch(/^http.*\/s\/[\w-]{43}$/);
      const officer = await stage.system.as('operations-officer');
      const refused = await stage.service.post('/campaigns/links', { campaignId }, { as: officer });
      expect(refused).toMatchObject({ status: 403, body: { code: 'auth.role-missing' } });
    });

    it('and keeps who took them, but no token', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      const kept = JSON.stringify(await everythingStored(stage));
      expect(kept).toContain(links[0]!.invitationId);
      expect(kept).not.toContain(tokenOf(links[0]!));
      const journal = stage.service.app.get(Mongo, { strict: false }).collection('journal');
      await eventually(async () =>
        expect(await journal.findOne({ aggregate: campaignId, type: 'LinksIssued' })).not.toBeNull(),
      );
    });
  });

  describe('takes answers from a program', () => {
    it('once; the same again changes nothing, others are refused', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      const token = tokenOf(links[0]!);
      const first = await answer(token, answers);
      expect(first).toMatchObject({ status: 200, body: { version: 1, happened: ['ResponseCompleted'] } });
      const again = await answer(token, answers);
      expect(again).toMatchObject({ status: 200, body: { id: first.body['id'], version: 1, happened: [] } });
      const other = await answer(token, { ...answers, recommend: 2 });
      expect(other).toMatchObject({ status: 409, body: { code: 'response.already-answered' } });

      const events = await said('response-completed', { of: campaignId });
      const completed = events.filter((event) => isSaid(event, 'response-completed', campaignId));
      expect(completed.map(({ data }) => data)).toEqual([
        expect.objectContaining({
          personId: ada.personId,
          enrolmentId: ada.enrolmentId,
          answers: [
            { question: 'recommend', measure: 'recommend', value: 9 },
            { question: 'practice', measure: 'practice-change', value: 4 },
          ],
          on: '2023-09-15',
        }),
      ]);
      expect(JSON.stringify(events)).not.toContain(answers.next);
    });

    it('of which one wins, however many race', async () => {
      const { links } = await stage.surveyIsOpen();
      const token = tokenOf(links[0]!);
      const race = await Promise.all(Array.from({ length: 11 }, (_, i) => answer(token, { ...answers, recommend: i })));
      expect(race.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(race.filter(({ status }) => status === 409)).toHaveLength(10);
    });

    it('and says everything that is wrong with them, keeping nothing', async () => {
      const { links } = await stage.surveyIsOpen();
      const token = tokenOf(links[0]!);
      const wrong = await answer(token, { recommend: 11, shoe: 43 });
      expect(wrong).toMatchObject({
        status: 422,
        body: {
          code: 'response.invalid',
          errors: [
            { pointer: '#/answers/recommend' },
            { pointer: '#/answers/practice' },
            { pointer: '#/answers/shoe' },
          ],
        },
      });
      expect(
        (await stage.service.unchecked.post(`/s/${token}/responses`, { answers, personId: ben.personId })).status,
      ).toBe(400);
      expect((await stage.service.unchecked.post(`/s/${token}/responses`, { answers: 'nine' })).status).toBe(400);
      expect((await answer(token, answers)).body).toMatchObject({ version: 1 });
    });
  });

  describe('takes answers from the page', () => {
    it('after the token has gone from the address, and a link that is only opened changes nothing', async () => {
      const { links } = await stage.surveyIsOpen();
      const token = tokenOf(links[0]!);
      const entered = await stage.service.unchecked.get(`/s/${token}`);
      expect(entered).toMatchObject({ status: 303, body: '' });
      expect(entered.headers.get('location')).toBe('/survey');
      expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
      const forged = await stage.service.unchecked.get(`/s/${token}${encodeURIComponent('\r\nset-cookie: a=b')}`);
      expect(forged.headers.get('set-cookie')).toMatch(/^survey=; /);
      const before = await everythingStored(stage);
      const page = await new Browser(stage.service.unchecked).open(token);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.body).not.toContain(token);
      expect(page.body).toContain('synthetic');
      expect((await everythingStored(stage))['responses']).toEqual(before['responses']);
    });

    it('shows it again with what was given and what has to change, then says thanks', async () => {
      const { links } = await stage.surveyIsOpen();
      const browser = new Browser(stage.service.unchecked);
      await browser.open(tokenOf(links[0]!));
      const invitation = links[0]!.invitationId;
      const incomplete = await browser.submit({ invitation, 'answer.recommend': '9', 'answer.next': 'More time' });
      expect(incomplete.status).toBe(422);
      expect(incomplete.body).toContain('Please look at your answers again');
      expect(incomplete.body).toMatch(/value="9" checked/);
      expect(incomplete.body).toContain('>More time</textarea>');
      const complete = await browser.submit({ ...form, invitation });
      expect(complete).toMatchObject({ status: 303, body: '' });
      expect((await browser.look(complete.headers.get('location')!)).body).toContain('your answers are in');
      expect((await browser.submit({ ...form, invitation })).status).toBe(303); // the button pressed twice
      const other = await browser.submit({ ...form, invitation, 'answer.recommend': '1' });
      expect(other.status).toBe(409);
      expect(other.body).toContain('The first answers count');
    });

    it('is the same to the service as a program with the same answers', async () => {
      const { links } = await stage.surveyIsOpen();
      const browser = new Browser(stage.service.unchecked);
      await browser.open(tokenOf(links[0]!));
      await browser.submit({ ...form, invitation: links[0]!.invitationId });
      const { pace: _, ...sameAnswers } = answers;
      expect(await answer(tokenOf(links[0]!), sameAnswers)).toMatchObject({ status: 200, body: { happened: [] } });
    });

    it('never puts them to another survey that was opened since', async () => {
      const [one, other] = [await stage.surveyIsOpen(), await stage.surveyIsOpen()];
      const browser = new Browser(stage.service.unchecked);
      await browser.open(tokenOf(one.links[0]!));
      await browser.open(tokenOf(other.links[0]!));
      const refused = await browser.submit({ ...form, invitation: one.links[0]!.invitationId });
      expect(refused.status).toBe(409);
      expect(refused.body).toContain('Another survey was opened since');
      expect((await browser.look()).body).toContain('<form');
    });

    it('has a page for those whose link opens nothing', async () => {
      const page = await new Browser(stage.service.unchecked).open(randomBytes(32).toString('base64url'));
      expect(page.status).toBe(404);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.body).toContain('Open the link in your message once more');
    });
  });

  describe('is read', () => {
    it('by those who lead the programme, within their reach', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      await answer(tokenOf(links[0]!), answers);
      const lead = await stage.system.as('programme-lead', { partnershipId });
      const { body } = await stage.service.get(`/responses?campaignId=${campaignId}`, {
        as: lead,
      });
      expect(body.items).toEqual([
        expect.objectContaining({
          personId: ada.personId,
          points: { recommend: 9, practice: 4, pace: 2 },
          words: { next: answers.next },
        }),
      ]);
      expect(JSON.stringify(body)).not.toContain('fingerprint');
      const elsewhere = await stage.system.as('programme-lead', { partnershipId: randomUUID() });
      expect((await stage.service.get('/responses', { as: elsewhere })).body).toEqual({ items: [] });
      expect((await stage.service.get(`/campaigns/${campaignId}`, { as: elsewhere })).status).toBe(404);
      expect((await stage.service.get(`/campaigns/${campaignId}/progress`, { as: elsewhere })).status).toBe(404);
    });

    it('by officers as counts, in lists as well', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      await answer(tokenOf(links[0]!), answers);
      const as = await stage.system.as('operations-officer', { strand });
      expect((await stage.service.get('/responses', { as })).status).toBe(403);
      const { body } = await stage.service.get('/campaigns?status=open&limit=200', { as });
      expect(body.items).toContainEqual(expect.objectContaining({ id: campaignId, invited: 2, status: 'open' }));
      expect(JSON.stringify(body)).not.toContain(ada.personId);
      await eventually(async () =>
        expect((await stage.service.get(`/campaigns/${campaignId}/progress`, { as })).body).toEqual({
          invited: 2,
          answered: 1,
          responseRate: 0.5,
        }),
      );
    });
  });

  describe('does not help those who try tokens', () => {
    it('stops the failed ones of an address, and none of its good ones', async () => {
      const { links } = await stage.surveyIsOpen();
      const tries = await Promise.all(
        Array.from({ length: 40 }, () => answer(randomBytes(32).toString('base64url'), answers)),
      );
      expect(tries.filter(({ status }) => status === 404).length).toBeLessThanOrEqual(30);
      const stopped = tries.find(({ status }) => status === 429)!;
      expect(stopped.body).toMatchObject({ code: 'request.too-many' });
      expect(stopped.headers.get('retry-after')).toBe('600');
      expect((await answer(tokenOf(links[0]!), answers)).status).toBe(200);
    });

    it('and one token cannot be hammered', async () => {
      const { links } = await stage.surveyIsOpen();
      const token = tokenOf(links[0]!);
      const uses = await Promise.all(Array.from({ length: 61 }, () => answer(token, {})));
      expect(uses.filter(({ status }) => status === 429)).toHaveLength(1);
      expect((await answer(tokenOf(links[1]!), answers)).status).toBe(200);
    });
  });

  // The clock only goes forward: this comes last.
  describe('as time goes by', () => {
    it('closes when its last day is over, and what was written is forgotten after three years', async () => {
      const { campaignId, links } = await stage.surveyIsOpen();
      await answer(tokenOf(links[0]!), answers);
      const browser = new Browser(stage.service.unchecked);
      await browser.open(tokenOf(links[1]!));
      await stage.clockShows('2023-09-29T22:30:00Z'); // half past eleven in the evening of the last day
      expect((await browser.look()).body).toContain('<form');

      await stage.clockShows('2023-09-30T08:00:00Z');
      const events = await said('campaign-closed', { of: campaignId });
      const closed = events.find((event) => isSaid(event, 'campaign-closed', campaignId))!;
      expect(closed.data).toMatchObject({ on: '2023-09-30' });
      expect(await browser.look()).toMatchObject({ status: 410 });
      const late = await browser.submit({ ...form, invitation: links[1]!.invitationId });
      expect(late.status).toBe(410);
      expect(late.body).toContain('This survey took answers until 29 September 2023');
      expect(await answer(tokenOf(links[1]!), answers)).toMatchObject({
        status: 410,
        body: { code: 'campaign.closed' },
      });
      expect(await answer(tokenOf(links[0]!), answers)).toMatchObject({ status: 200, body: { happened: [] } });
      expect((await stage.service.post('/campaigns/links', { campaignId }, stage.asMailer)).status).toBe(410);

      await stage.clockShows('2026-09-15T08:00:00Z');
      const as = await stage.system.as('programme-lead', { partnershipId });
      await eventually(async () => {
        const { body } = await stage.service.get(`/responses?campaignId=${campaignId}`, { as });
        expect(body.items).toEqual([
          expect.objectContaining({ points: { recommend: 9, practice: 4, pace: 2 }, words: {} }),
        ]);
      });
      expect(JSON.stringify(await everythingStored(stage))).not.toContain(answers.next);
    });
  });
});

/** Every document of the service, by collection. */
const everythingStored = async (stage: Stage): Promise<Record<string, object[]>> => {
  const { db } = stage.service.app.get(Mongo, { strict: false });
  const names = (await db.collections()).map(({ collectionName }) => collectionName);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await db.collection(name).find().toArray()] as const)),
  );
};
