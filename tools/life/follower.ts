import { Topic } from '#testing';
import { Api } from '../../demo/liverpool/api.js';
import type { Stage } from '../../demo/liverpool/stage.js';
import { serviceNames, type ServiceName } from '../../demo/system/services.js';
import type { ToldEvent } from './one-life.js';

const topics = ['programmes', 'directory', 'enrolment.*', 'sessions.*', 'feedback.*', 'evaluation.*'];

/** A system of others that follows every topic, by an account of its own. */
export class Follower {
  private readonly people = new Topic('people', '');

  private constructor(private readonly api: Api) {}

  static async of(stage: Stage): Promise<Follower> {
    const admin = stage.as('platform-admin');
    const account = { name: 'Whoever follows', routes: [], topics };
    const { id: accountId } = await admin.post('programmes', '/service-accounts', 'follower', account);
    const { key = '' } = await admin.post('programmes', '/service-accounts/keys', 'key of the follower', { accountId });
    await stage.settled();
    return new Follower(new Api(stage.system.urls, key));
  }

  /** Every event but the details of people, which are only told as they are now. */
  async told(): Promise<ToldEvent[]> {
    const events: ToldEvent[] = [];
    for (const service of serviceNames)
      for (const { stream } of (await this.api.get(service, '/topics')).items as { stream: string }[])
        events.push(...(await this.toldOn(service, stream)));
    return events;
  }

  /** What the topic with names has said of someone, once it has said as much as is waited for; `null`: to be forgotten. */
  async detailsOf(personId: string, until: 'known' | 'forgotten'): Promise<ToldEvent[]> {
    const isForgotten = (data: object): boolean => Object.keys(data).length === 0;
    const isThere = (data: object): boolean => isForgotten(data) === (until === 'forgotten');
    const all = await this.people.read((some) => some.some(({ key, data }) => key === personId && isThere(data)));
    return all
      .filter(({ key }) => key === personId)
      .map(({ stream, id, type, time, position, data }) => ({
        stream,
        specversion: '1.0',
        id,
        source: '/strandline/enrolment',
        type,
        time,
        subject: personId,
        sequence: position,
        partitionkey: personId,
        datacontenttype: 'application/json',
        data: isForgotten(data) ? null : (data as Record<string, unknown>),
      }));
  }

  async stop(): Promise<void> {
    await this.people.stop();
  }

  private async toldOn(service: ServiceName, stream: string): Promise<ToldEvent[]> {
    const events: ToldEvent[] = [];
    for (let from: number | undefined = stream === 'people' ? undefined : 1; from !== undefined;) {
      const path = `/topics/${stream}/events?from=${from}&limit=1000` as const;
      const page: { items: object[]; next?: number } = await this.api.get(service, path);
      events.push(...page.items.map((event) => ({ stream, ...event }) as ToldEvent));
      from = page.next;
    }
    return events;
  }
}
