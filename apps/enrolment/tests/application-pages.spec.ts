import { CohortMerged } from '#contracts';
import { accessibilityFaults, eventually, installedChromium, openChromium, Visitor } from '#testing';
import type { Browser, Page } from 'playwright-core';
import type { LinkPurpose } from '../src/application/application.js';
import { choosing } from '../src/application/examples.js';
import { schoolId } from '../src/organisation/school-id.js';
import { Region, smallRegister, urns } from './region.js';

const strand = 'fellows';
const telephone = { width: 390, height: 844 };

describe('the pages of an application', () => {
  let region: Region;
  let cohortId: string;

  const applicationOf = async (id: string) => (await region.get(`/applications/${id}`)).body;
  const pathOf = (url: unknown): string => new URL(String(url)).pathname;
  const linkTo = async (opens: LinkPurpose, applicationId: string): Promise<string> =>
    pathOf((await region.post('/applications/links', { applicationId, opens })).body['url']);
  const hiddenIn = (page: string): string => /name="application" value="([\w-]+)"/.exec(page)?.[1] ?? '';
  const applicant = (email: string) => ({
    name: 'Mary Example',
    email,
    urn: urns[0],
    role: 'teacher',
    since: '2020-09-01',
  });
  /** As the one who has the address does, by the link that only went there. */
  const confirmed = async (applicationId: string, answer = 'confirm'): Promise<string> => {
    const browser = new Visitor(region.service.unchecked);
    await browser.open(await linkTo('address', applicationId));
    return (await browser.submit('/address', { application: applicationId, do: answer })).body;
  };
  const applied = async (urn: string = urns[0]): Promise<string> =>
    region.done('/applications', {
      cohortId,
      personId: await region.person(urn),
      organisationId: schoolId(urn),
      answers: { why: 'To learn', told: 'yes' },
    });
  const offered = async (): Promise<string> => {
    const small = await region.cohort('heads', 1);
    return region.apply(small, await region.person());
  };

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand(strand, { choosing });
    await region.strand('heads', { selection: 'first-come' });
    cohortId = await region.cohort(strand, 8);
  });
  afterAll(() => region.system.stop());

  describe('without a token', () => {
    it('the form is started, left, resumed by its link, corrected and sent', async () => {
      const browser = new Visitor(region.service.unchecked);
      const first = await browser.open(`/apply/${cohortId}`);
      expect([first.status, first.body]).toEqual([200, expect.stringContaining('<h1>Apply for Future Heads</h1>')]);
      expect(first.body).toContain(`School ${urns[1]}`);
      const nobody = await browser.submit(`/apply/${cohortId}`, {});
      expect([nobody.status, nobody.body]).toEqual([422, expect.stringContaining('Enter your name')]);

      const form = await browser.submit(`/apply/${cohortId}`, applicant('mary@example.org'));
      const application = hiddenIn(form.body);
      const link = /href="([^"]+\/a\/[\w-]+)"/.exec(form.body)![1]!;
      const saved = await browser.submit('/application', { application, do: 'save', 'answer.why': 'To <learn>' });
      expect(saved.body).toContain('Your answers are saved.');
      expect(await applicationOf(application)).toMatchObject({ status: 'draft', strand });

      const elsewhere = new Visitor(region.service.unchecked);
      expect((await elsewhere.open(pathOf(link))).body).toContain('To &lt;learn>');
      const incomplete = await elsewhere.submit('/application', { application, do: 'send', 'answer.why': 'To learn' });
      expect([incomplete.status, incomplete.body]).toEqual([422, expect.stringContaining('Tick the box to go on')]);
      const whole = { application, do: 'send', 'answer.why': 'To learn', 'answer.told': 'yes' };
      const early = await elsewhere.submit('/application', whole);
      expect([early.status, early.body]).toEqual([422, expect.stringContaining('Confirm your address by the link')]);
      expect(early.body).toContain('>To learn</textarea>');
      expect((await region.get(`/people?email=mary@example.org`)).body).toMatchObject({ items: [] });
      expect(await confirmed(application)).toContain('Your address is confirmed');
      expect((await elsewhere.submit('/application', whole)).body).toContain(
        'Your application was sent on 4 September',
      );

      const sent = await applicationOf(application);
      expect(sent).toMatchObject({ status: 'submitted', organisationId: schoolId(urns[0]), urn: urns[0] });
      const person = await region.get(`/people/${String('personId' in sent && sent.personId)}`);
      expect(person.body).toMatchObject({ name: 'Mary Example', posts: [{ role: 'teacher', from: '2020-09-01' }] });
    });

    it('the form of someone who is known becomes theirs, and tells a stranger nothing about them', async () => {
      const personId = await region.person(urns[1]);
      const email = String((await region.get(`/people/${personId}`)).body['email']);
      const send = async (urn: string) => {
        const browser = new Visitor(region.service.unchecked);
        const form = await browser.submit(`/apply/${cohortId}`, { ...applicant(email), urn });
        const answers = { 'answer.why': 'To learn', 'answer.told': 'yes' };
        await confirmed(hiddenIn(form.body));
        return browser.submit('/application', { application: hiddenIn(form.body), do: 'send', ...answers });
      };
      expect((await send(urns[2])).body).toContain('A person has to look at your application');
      expect((await send(urns[1])).body).toContain('was sent on');
      expect((await send(urns[1])).body).toContain('A person has to look at your application');
      const { body } = await region.get(`/applications?personId=${personId}`);
      expect(body.items).toMatchObject([{ personId, status: 'submitted' }]);
    });

    it('the address is confirmed by a link that went to it, which changes nothing when it is only opened', async () => {
      const browser = new Visitor(region.service.unchecked);
      const begun = await browser.submit(`/apply/${cohortId}`, applicant('nia@example.org'));
      const application = hiddenIn(begun.body);
      expect(begun.body).toContain('Confirm your address');
      const issued = await region.post('/applications/links', { applicationId: application, opens: 'address' });
      expect(issued.body).toMatchObject({ opens: 'address', to: 'nia@example.org', until: '2023-09-07T23:00:00.000Z' });
      const mailbox = new Visitor(region.service.unchecked);
      const question = await mailbox.open(pathOf(issued.body['url']));
      expect([question.status, question.body]).toEqual([200, expect.stringContaining('Is this application yours?')]);
      expect(await applicationOf(application)).not.toHaveProperty('addressConfirmedOn');
      expect((await mailbox.submit('/address', { application })).status).toBe(422);
      for (const _twice of [1, 2]) {
        const yes = await mailbox.submit('/address', { application, do: 'confirm' });
        expect([yes.status, yes.body]).toEqual([200, expect.stringContaining('Go on with your application')]);
      }
      expect(await applicationOf(application)).toMatchObject({ addressConfirmedOn: '2023-09-04' });
      expect((await browser.open('/application')).body).not.toContain('Confirm your address');
      const link = /href="([^"]+\/a\/[\w-]+)"/.exec(begun.body)![1]!;
      expect((await browser.open(pathOf(link).replace('/a/', '/v/'))).status).toBe(404);
    });

    it('another link to the address is sent, five in all, and what was typed is kept', async () => {
      const browser = new Visitor(region.service.unchecked);
      const begun = await browser.submit(`/apply/${cohortId}`, applicant('olu@example.org'));
      const application = hiddenIn(begun.body);
      const ask = (why: string) => browser.submit('/application', { application, do: 'ask', 'answer.why': why });
      for (const why of ['two', 'three', 'four', 'five']) {
        const { body } = await ask(why);
        expect(body).toContain('a new link is on its way');
        expect(body).toContain(`>${why}</textarea>`);
      }
      expect(await ask('six')).toMatchObject({
        status: 409,
        body: expect.stringContaining('Please ask the programme'),
      });
      expect((await browser.open('/application')).body).toContain('>six</textarea>');
      const asked = (names: string[]) => names.filter((name) => name === 'address-confirmation-asked').length >= 5;
      const said = await region.said(`enrolment.${strand}`, asked);
      expect(said.filter(({ data }) => Reflect.get(data, 'applicationId') === application)).toHaveLength(5);
      expect(JSON.stringify(said)).not.toContain('olu@');
    });

    it('who did not begin an application deletes what was begun with their address', async () => {
      const browser = new Visitor(region.service.unchecked);
      const begun = await browser.submit(`/apply/${cohortId}`, applicant('stranger@example.org'));
      expect(await confirmed(hiddenIn(begun.body), 'discard')).toContain('was deleted');
      expect((await browser.open('/application')).status).toBe(404);
    });

    it('a form whose cohort is merged with another is filled in, and sent, for that one', async () => {
      const [ending, into] = [await region.cohort(strand, 8), await region.cohort(strand, 8)];
      const browser = new Visitor(region.service.unchecked);
      const begun = await browser.submit(`/apply/${ending}`, applicant('moved@example.org'));
      const application = hiddenIn(begun.body);
      await confirmed(application);
      await region.tell(CohortMerged, { cohortId: ending, into, strand, on: '2023-09-04' }, ending);
      await eventually(async () => expect(await applicationOf(application)).toMatchObject({ cohortId: into }));
      const whole = { application, do: 'send', 'answer.why': 'To learn', 'answer.told': 'yes' };
      expect((await browser.submit('/application', whole)).body).toContain('was sent on');
      expect(await applicationOf(application)).toMatchObject({ cohortId: into, status: 'submitted' });
      const late = await new Visitor(region.service.unchecked).submit(`/apply/${ending}`, applicant('new@example.org'));
      expect(await applicationOf(hiddenIn(late.body))).toMatchObject({ cohortId: into, status: 'draft' });
    });

    it('a draft can be deleted, and nothing of it is left', async () => {
      const browser = new Visitor(region.service.unchecked);
      const form = await browser.submit(`/apply/${cohortId}`, applicant('gone@example.org'));
      const application = hiddenIn(form.body);
      expect((await browser.submit('/application', { application, do: 'discard' })).body).toContain('was deleted');
      expect((await browser.open('/application')).status).toBe(404);
    });

    it('no form opens by what was not signed, and none where there is none', async () => {
      const browser = new Visitor(region.service.unchecked);
      const made = await browser.open(`/a/${'x'.repeat(64)}`);
      expect([made.status, made.body]).toEqual([404, expect.stringContaining('This link opens nothing')]);
      const endorsing = await linkTo('endorsement', await applied());
      expect((await browser.open(endorsing.replace('/e/', '/a/'))).status).toBe(404);
      const other = await region.cohort('heads', 1);
      expect((await browser.open(`/apply/${other}`)).body).toContain('There is no form to fill in for this strand');
    });

    it('a head endorses by a signed link, which changes nothing when it is only opened', async () => {
      const applicationId = await applied(urns[1]);
      const browser = new Visitor(region.service.unchecked);
      const link = await linkTo('endorsement', applicationId);
      const page = await browser.open(link);
      expect(page.body).toContain(`Do you endorse Some One?`);
      expect(await applicationOf(applicationId)).not.toHaveProperty('selection.endorsement');
      const answer = { application: applicationId, endorsed: 'yes', saidBy: 'Ms Head', statement: 'She will do well' };
      expect((await browser.submit('/endorsement', { ...answer, endorsed: '' })).status).toBe(422);
      expect((await browser.submit('/endorsement', answer)).body).toContain('You endorse the application.');
      expect(await applicationOf(applicationId)).toMatchObject({ selection: { endorsement: { endorsed: true } } });
      const otherWay = await browser.submit('/endorsement', { ...answer, endorsed: 'no' });
      expect([otherWay.status, otherWay.body]).toEqual([409, expect.stringContaining('The head answered on')]);
    });

    it.each([
      ['yes', 'accepted', 'You have a place.'],
      ['no', 'declined', 'You did not take the place'],
    ])('an offer is answered by its signed link: %s', async (accept, status, says) => {
      const applicationId = await offered();
      const browser = new Visitor(region.service.unchecked);
      const page = await browser.open(await linkTo('offer', applicationId));
      expect(page.body).toContain('until the end of 7 September 2023');
      expect(await applicationOf(applicationId)).toMatchObject({ status: 'offered' });
      expect((await browser.submit('/offer', { application: applicationId })).status).toBe(422);
      expect((await browser.submit('/offer', { application: applicationId, accept })).body).toContain(says);
      await eventually(async () => expect(await applicationOf(applicationId)).toMatchObject({ status }));
    });
  });

  it('what was entered on a page is not taken for the application of a link that was opened since', async () => {
    const browser = new Visitor(region.service.unchecked);
    const begun = async (email: string): Promise<string> =>
      hiddenIn((await browser.submit(`/apply/${cohortId}`, applicant(email))).body);
    const drafts = [await begun('first@example.org'), await begun('second@example.org')] as const;
    const pages: [LinkPurpose, string, readonly [string, string], Record<string, string>][] = [
      ['form', '/application', drafts, { do: 'save' }],
      ['address', '/address', drafts, { do: 'confirm' }],
      ['endorsement', '/endorsement', [await applied(), await applied()], { endorsed: 'yes', saidBy: 'Ms Head' }],
      ['offer', '/offer', [await offered(), await offered()], { accept: 'yes' }],
    ];
    for (const [opens, path, [first, second], answer] of pages) {
      await browser.open(await linkTo(opens, second));
      const taken = await browser.submit(path, { application: first, ...answer });
      expect([taken.status, taken.body]).toEqual([409, expect.stringContaining('Another link was opened since')]);
    }
  });

  it('a link to an address expires, says so, and has another one sent', async () => {
    const browser = new Visitor(region.service.unchecked);
    const begun = await browser.submit(`/apply/${cohortId}`, applicant('late@example.org'));
    const application = hiddenIn(begun.body);
    const mailbox = new Visitor(region.service.unchecked);
    await mailbox.open(await linkTo('address', application));
    await region.moveClock('2023-09-07T23:00:00.000Z');
    const late = await mailbox.submit('/address', { application, do: 'confirm' });
    expect([late.status, late.body]).toEqual([410, expect.stringContaining('This link has expired')]);
    expect((await mailbox.open('/address')).body).toContain('A new link can be sent to');
    expect((await mailbox.submit('/address', { application, do: 'ask' })).body).toContain('A new link is on its way');
    expect(await confirmed(application)).toContain('Go on with your application');
    expect((await mailbox.open('/address')).body).not.toContain('/a/');
  });

  const withChromium = installedChromium === undefined ? describe.skip : describe;
  withChromium('in a browser (skipped without Chromium: apt-get install chromium)', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChromium();
    });
    afterAll(() => browser?.close());

    const aWindow = async ({ scripts }: { scripts: boolean }): Promise<Page> => {
      const context = { viewport: telephone, javaScriptEnabled: scripts, baseURL: region.service.url };
      return (await browser.newContext(context)).newPage();
    };

    it('someone applies on a telephone without JavaScript', async () => {
      const page = await aWindow({ scripts: false });
      await page.goto(`/apply/${cohortId}`);
      await page.getByRole('button', { name: 'Start my application' }).click();
      expect(await page.title()).toMatch(/^Error: /);
      await page.getByRole('alert').getByRole('link', { name: 'Choose your school' }).click();
      expect(new URL(page.url()).hash).toBe('#urn');
      await page.getByLabel('Your name').fill('Tess Example');
      await page.getByLabel('Your e-mail address at work').fill('tess@example.org');
      await page.getByLabel('Your school').selectOption(urns[2]);
      await page.getByLabel('Your role there').selectOption('teacher');
      await page.getByLabel('When did you begin').fill('2021-09-01');
      await page.getByRole('button', { name: 'Start my application' }).click();
      await confirmed((await page.locator('input[name=application]').getAttribute('value'))!);
      await page.getByLabel('Why do you want to take part?').fill('To learn');
      await page.getByText('My head knows that I apply').click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(telephone.width);
      await page.getByRole('button', { name: 'Send my application' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Your application was sent');
    });

    it('axe objects to nothing, in any state', async () => {
      const page = await aWindow({ scripts: true });
      const isFine = async () => expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto(`/apply/${cohortId}`);
      await isFine();
      await page.getByRole('button').click();
      await isFine(); // the first page, with faults
      const [form, endorsement, offer] = await Promise.all([aForm(), applied(), offered()]);
      await page.goto(form);
      await isFine();
      await page.getByRole('button', { name: 'Send my application' }).click();
      await isFine(); // the form, with faults
      await page.getByRole('button', { name: 'Save' }).click();
      await isFine();
      await page.goto(await linkTo('address', (await page.locator('input[name=application]').getAttribute('value'))!));
      await isFine(); // the question whether it is theirs
      await page.getByRole('button', { name: 'Yes, it is mine' }).click();
      await isFine();
      await page.goto(await linkTo('endorsement', endorsement));
      await isFine();
      await page.getByRole('button').click();
      await isFine(); // the question to the head, with faults
      await page.goto(await linkTo('offer', offer));
      await isFine();
      await page.getByRole('radio', { name: 'Yes' }).check();
      await page.getByRole('button').click();
      await isFine(); // how the application stands
      await page.goto('/o/x');
      await isFine(); // a page that refuses
    });

    const aForm = async (): Promise<string> => {
      const visitor = new Visitor(region.service.unchecked);
      const form = await visitor.submit(`/apply/${cohortId}`, applicant('axe@example.org'));
      return linkTo('form', hiddenIn(form.body));
    };
  });
});
