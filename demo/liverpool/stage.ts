import { setTimeout as sleep } from 'node:timers/promises';
import { issueToken } from '#auth';
import { serviceNames, type RunningSystem, type ServiceName } from '../system/index.js';
import { Api, once } from './api.js';
import { Mailer } from './mailer.js';

type Positions = {
  clock: { now: string; settled: boolean };
  unnumbered: number;
  publishing: { stream: string; journaled: number; sent: number; ends: Record<string, number> }[];
  reached: { stream: string; partition: number; handler: string; offset: number }[];
  parked: { handler: string; reason: string; code: string; count: number }[];
};

const actors = [
  'platform-admin',
  'demonstrator',
  'on-call',
  'programme-lead',
  'panel-member',
  'operations-officer',
] as const;
export type Actor = (typeof actors)[number];

const patienceMs = 60_000;

/** Where the demonstration is played: who acts, what time it is, and whether everyone has heard of what happened. */
export class Stage {
  readonly mailer: Mailer;
  private now = '';
  /** The most lanes each service was seen with: with fewer it has just been started, and does not follow everything yet. */
  private readonly lanes = new Map<string, number>();

  private constructor(
    private readonly apis: Record<Actor, Api>,
    readonly system: RunningSystem,
  ) {
    this.mailer = new Mailer(this.as('platform-admin'), (key) => new Api(system.urls, key));
  }

  static async of(system: RunningSystem): Promise<Stage> {
    const entries = await Promise.all(
      actors.map(async (actor) => {
        const token = await issueToken(system.issuer, { subject: `demo:${actor}` });
        return [actor, new Api(system.urls, token)] as const;
      }),
    );
    return new Stage(Object.fromEntries(entries) as Record<Actor, Api>, system);
  }

  as(actor: Actor): Api {
    return this.apis[actor];
  }

  /** The day it is in the story. */
  get today(): string {
    return this.now.slice(0, 10);
  }

  get requests(): number {
    return Object.values(this.apis).reduce((sum, { sent }) => sum + sent, 0);
  }

  /** The public form of a strand that chooses, for a look. */
  async formAddress(): Promise<string> {
    const path = '/cohorts?strand=teacher-education-fellows&status=open';
    const [cohort] = await this.as('programme-lead').all('programmes', path);
    return cohort ? `${this.system.urls.enrolment}/apply/${cohort.id}` : 'no form is open';
  }

  /** A survey that waits for its answer, for a look. */
  async surveyAddress(): Promise<string> {
    const [campaign] = await this.as('operations-officer').all('feedback', '/campaigns?status=open');
    if (!campaign) return 'no survey is open';
    const links = await this.mailer.linksOf(campaign.id, `look ${campaign.id}`, this.today);
    for (const { url } of links) if (await isUnanswered(url)) return url;
    return links[0]?.url ?? 'nobody is asked';
  }

  /** Makes it this time of a day, unless it is later already, and waits until all that was due is done. */
  async moveTo(day: string, time = '18:00'): Promise<void> {
    const at = `${day}T${time}:00.000Z`;
    if (at <= this.now) return;
    await this.settled(); // what happened before belongs to the day before
    const later = await this.isLater(at);
    if (!later) await this.as('demonstrator').post('programmes', '/clock', `clock ${at}`, { at });
    this.now = at;
    await this.settled(at);
  }

  /** Waits until no service has anything left to publish or to handle; asked twice, because one may wake another. */
  async settled(notBefore = this.now): Promise<void> {
    const until = Date.now() + patienceMs;
    for (let quiet = 0; quiet < 2;) {
      const all = await Promise.all(
        serviceNames.map(async (name) => ({
          name,
          ...(await this.positionsOf(name)),
        })),
      );
      const ends = new Map(all.flatMap(({ publishing }) => publishing.map((one) => [one.stream, one.ends] as const)));
      const unsettled = all
        .map((one) => this.whyStarting(one) || whyUnsettled(one, ends, notBefore))
        .filter((why) => why !== '');
      quiet = unsettled.length === 0 ? quiet + 1 : 0;
      if (unsettled.length > 0) await sleep(20);
      if (Date.now() > until) throw new Error(`The system does not come to rest: ${unsettled.join('; ')}`);
    }
  }

  private whyStarting({ name, reached }: Positions & { name: string }): string {
    const most = Math.max(reached.length, this.lanes.get(name) ?? 0);
    this.lanes.set(name, most);
    return reached.length < most ? `${name} follows ${reached.length} of ${most} partitions` : '';
  }

  /** Whether the story has come to this instant before. */
  async isLater(at: string): Promise<boolean> {
    const { clock } = await this.positionsOf('programmes');
    return clock.now >= at;
  }

  /** At the very beginning a service may not have heard of the grant yet. */
  private positionsOf(name: ServiceName): Promise<Positions> {
    return once(() => this.as('on-call').get(name, '/ops/positions'), ['auth.role-missing']);
  }
}

/** Why a service is not at rest; empty when it is. Throws when it has parked something that only a person can decide. */
const whyUnsettled = (
  { name, clock, unnumbered, publishing, reached, parked }: Positions & { name: string },
  ends: ReadonlyMap<string, Record<string, number>>,
  notBefore: string,
): string => {
  const stuck = parked.filter(({ reason }) => reason !== 'not-yet' && reason !== 'behind-another');
  if (stuck.length > 0) throw new Error(`${name} has parked events: ${JSON.stringify(stuck)}`);
  if (clock.now < notBefore || !clock.settled) return `${name} is not at ${notBefore}`;
  const unsent = publishing.reduce((sum, { journaled, sent }) => sum + journaled - sent, unnumbered);
  if (unsent > 0) return `${name} has ${unsent} events to publish`;
  const behind = reached.find(({ stream, partition, offset }) => offset + 1 < (ends.get(stream)?.[partition] ?? 0));
  if (behind) return `${name} has not come to the end of ${behind.stream} with ${behind.handler}`;
  return parked.length > 0 ? `${name} waits for facts: ${JSON.stringify(parked)}` : '';
};

/** The page of a survey that was answered has no form. */
const isUnanswered = async (url: string): Promise<boolean> => {
  const door = await fetch(url, { redirect: 'manual' });
  const page = await fetch(new URL(door.headers.get('location') ?? url, url), {
    headers: {
      cookie: door.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    },
  });
  return (await page.text()).includes('<form');
};
