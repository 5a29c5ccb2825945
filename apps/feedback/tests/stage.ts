import { ClockMoved, CohortOpened, publish, RegisterHandedIn, StrandPublished } from '#contracts';
import { eventually, System, type RunningService } from '#testing';
import { randomUUID } from 'node:crypto';
import * as example from '../src/example.js';
import { FeedbackModule } from '../src/feedback.module.js';

export const strand = 'future-heads';
const { partnershipId, definition } = example;

export type IssuedLink = { invitationId: string; personId: string; url: string };

/** The feedback service, and what the others say to it. The clock shows the afternoon of 15 September 2023. */
export class Stage {
  private constructor(
    readonly system: System,
    readonly service: RunningService<'feedback'>,
    readonly mailer: string,
  ) {}

  static async open(): Promise<Stage> {
    const system = await System.create();
    const service = await system.serve('feedback', FeedbackModule, {
      DEMONSTRATION: 'true',
      DEMONSTRATION_START: '2023-09-15T15:00:00Z',
      SURVEY_KEY: 'a key for tests, a key for tests, a key',
    });
    const published = { strand, partnershipId, version: 1, partitions: 3, definition, on: '2023-09-01' };
    await system.tell(publish(StrandPublished, published), partnershipId);
    return new Stage(system, service, await system.as('service-account'));
  }

  async cohortOpens(cohortId: string): Promise<void> {
    const window = { from: '2023-06-01', until: '2023-08-31' };
    const runs = { from: '2023-09-01', until: '2024-07-31' };
    const cohort = { cohortId, partnershipId, strand, strandVersion: 1, name: 'Autumn', window, runs, capacity: 30 };
    await this.system.tell(publish(CohortOpened, cohort), cohortId);
  }

  async registerIsHandedIn(sessionId: string, cohortId: string, present = [example.ada, example.ben]): Promise<void> {
    const register = { sessionId, cohortId, item: 'first-day', present, on: '2023-09-14' };
    await this.system.tell(publish(RegisterHandedIn, register, strand), sessionId);
  }

  async clockShows(at: string): Promise<void> {
    await this.system.tell(publish(ClockMoved, { at }), 'clock');
    await eventually(async () => {
      const { status } = await this.service.unchecked.get('/health/ready');
      const { body } = await this.service.get('/ops/progress', { as: await this.onCall() });
      if (status !== 200 || Date.parse(body.clock.now) < Date.parse(at)) throw new Error('The clock has not moved yet');
    });
  }

  /** A session that was attended, and the links of its survey, in the order of the register. */
  async surveyIsOpen(present = [example.ada, example.ben]): Promise<{ campaignId: string; links: IssuedLink[] }> {
    const [cohortId, sessionId] = [randomUUID(), randomUUID()];
    await this.cohortOpens(cohortId);
    await this.registerIsHandedIn(sessionId, cohortId, present);
    const campaignId = await this.campaignOf(sessionId);
    const { body: links } = await this.service.post('/campaigns/links', { campaignId }, this.asMailer);
    return { campaignId, links };
  }

  async campaignOf(sessionId: string): Promise<string> {
    return eventually(async () => {
      const { body } = await this.service.get(`/campaigns?sessionId=${sessionId}`, this.asMailer);
      const [campaign] = body.items;
      if (!campaign) throw new Error('No campaign yet');
      return campaign.id;
    });
  }

  get asMailer() {
    return { as: this.mailer };
  }

  private token: Promise<string> | undefined;
  private onCall(): Promise<string> {
    return (this.token ??= this.system.as('on-call'));
  }

  async close(): Promise<void> {
    await this.system.stop();
  }
}

/** The token of a link: what comes after the last slash. */
export const tokenOf = ({ url }: IssuedLink): string => url.slice(url.lastIndexOf('/') + 1);
