import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { BusinessClock } from '#domain';
import type { ViewStore } from '#mongo';
import { log } from '#observability';
import { Crew, type CrewSettings } from './crew.js';
import type { Handler } from './handler.js';
import type { Policy, PolicyExtras } from './on.js';
import { PolicyHandler, type Call } from './policy-handler.js';
import { sharedPartitions } from '../topic-making.js';
import { ViewHandler } from './view-handler.js';

/** The service: consumer groups are `<prefix><service>` and `<prefix><service>.<strand>`. */
export type LanesSettings = CrewSettings & {
  clock: BusinessClock;
  views: ViewStore<object>[];
  /** The one that Nest has made of a policy. */
  instanceOf?: (policy: Policy) => object;
};

/** The Nest transport of all consuming: one group for the topics that exist once and one per strand, each with its lanes. */
export class Lanes extends Server implements CustomTransportStrategy {
  private readonly policies = new Map<string, PolicyHandler>();
  private readonly followed = new Map<string | undefined, number>();
  private readonly ordinary: Crew;
  private readonly apart = new Map<string, Crew>();
  private views: readonly Handler[];
  private stopped = false;

  constructor(private readonly settings: LanesSettings) {
    super();
    const all = settings.views.map((store) => new ViewHandler(store));
    this.views = all;
    const handlers = (): Handler[] => [...this.views, ...this.policies.values()];
    const contexts = (): string[] => [
      ...new Set([...all, ...this.policies.values()].flatMap((handler) => handler.contexts)),
    ];
    this.ordinary = new Crew(settings, contexts, handlers);
  }

  /**
   * Nest finds the policies and makes them; they are called without it. What it does for each call costs more than most of
   * them, and it would chain handlers of one pattern: here each is its own, with its own checkpoint.
   */
  override addHandler(pattern: unknown, _throughNest: unknown, _isEvent = false, extras: object = {}): void {
    const { policy, of, name } = extras as PolicyExtras;
    refuseEnhanced(of, name);
    const instance = this.settings.instanceOf?.(of) as Record<string, Call> | undefined;
    if (!instance?.[name]) throw new Error(`There is no ${of.name}.${name}`);
    const handler = this.policies.get(policy) ?? new PolicyHandler(policy, this.settings.clock);
    handler.add(String(pattern), instance[name].bind(instance), extras as PolicyExtras);
    this.policies.set(policy, handler);
  }

  listen(callback: (error?: unknown) => void): void {
    this.follow(undefined).then(() => callback(), callback);
  }

  /** Follows the topics of a strand from the beginning, or from where it was; asking again changes nothing. */
  async followStrand(strand: string, partitions: number): Promise<void> {
    await this.follow(strand, partitions);
  }

  private async follow(strand: string | undefined, partitions = sharedPartitions): Promise<void> {
    this.followed.set(strand, partitions);
    await Promise.all(this.crews.map((crew) => crew.follow(strand, partitions)));
  }

  /**
   * Which builds of views are fed from now on: live ones with everything else, those that are being filled apart, each in
   * groups of its own – they begin at the first event, and nobody else should wait until they have come to the last.
   */
  async useViews(live: readonly Handler[], filled: readonly Handler[]): Promise<void> {
    if (this.stopped) return;
    for (const [name, crew] of this.apart)
      if (!filled.some((handler) => handler.name === name)) {
        this.apart.delete(name);
        await crew.stop();
      }
    if (!sameNames(live, this.views)) {
      this.views = live;
      await this.ordinary.handlersChanged();
    }
    for (const handler of filled) if (!this.apart.has(handler.name)) this.feedApart(handler);
  }

  private feedApart(handler: Handler): void {
    const contexts = (): string[] => [...handler.contexts];
    const crew = new Crew(this.settings, contexts, () => [handler], `~${handler.name}`);
    this.apart.set(handler.name, crew);
    const following = [...this.followed].map(([strand, partitions]) => crew.follow(strand, partitions));
    Promise.all(following).catch((error: unknown) => {
      log.warn({ err: error, handler: handler.name }, 'A view could not be filled yet and is tried again');
      this.apart.delete(handler.name); // the next look begins again
      void crew.stop();
    });
  }

  private get crews(): Crew[] {
    return [this.ordinary, ...this.apart.values()];
  }

  /** With their versions, as checkpoints are kept under. */
  get policyNames(): string[] {
    return [...this.policies.values()].map(({ name }) => name);
  }

  /** How far each lane of this process has come in the last generation: no question to Kafka, no wait for a checkpoint. */
  reached(): ReturnType<Crew['reached']> {
    return this.crews.flatMap((crew) => crew.reached());
  }

  /** The event that each busy lane of this process is at. */
  at(): ReturnType<Crew['at']> {
    return this.crews.flatMap((crew) => crew.at());
  }

  /** Messages between each handler's checkpoint and the end of its topics, by stream. */
  async lag(): ReturnType<Crew['lag']> {
    return (await Promise.all(this.crews.map((crew) => crew.lag()))).flat();
  }

  /** Whether every group has its partitions and goes on asking for what is new. */
  get moving(): boolean {
    return this.ordinary.isMoving;
  }

  async close(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.crews.map((crew) => crew.stop()));
  }

  override on(): never {
    throw new Error('This transport has no events of its own');
  }

  override unwrap<T>(): T {
    return this.settings.kafka as T;
  }
}

const sameNames = (some: readonly Handler[], others: readonly Handler[]): boolean =>
  some.length === others.length && some.every(({ name }) => others.some((other) => other.name === name));

/** What Nest would do around a call is not done: whoever asks for it is told. */
const refuseEnhanced = (of: Policy, name: string): void => {
  const method = (of.prototype as Record<string, object>)[name] ?? {};
  const asked = [of, method].flatMap((target) => Reflect.getMetadataKeys(target) as unknown[]).map(String);
  const enhanced = asked.find((key) => /^__(guards|pipes|interceptors|exceptionFilters)__$/.test(key));
  if (enhanced) throw new Error(`${of.name}.${name} asks Nest for ${enhanced}: a policy is called without it`);
};
