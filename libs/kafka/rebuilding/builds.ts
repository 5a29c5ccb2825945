import { Refusal } from '#domain';
import { buildName, cancelled, ViewPointers, type ViewPointer, type ViewStore } from '#mongo';
import type { BuildProgress } from './build-progress.js';
import { BuildRounds } from './build-rounds.js';
import { BuildWork, type BuildSettings } from './build-work.js';
import type { Lanes } from '../consuming/lanes.js';

/** What is known of a view’s builds. */
export type ViewState = {
  view: string;
  /** Of the code that answers. */
  version: number;
  live: string;
  building?: string;
  former: string[];
  refused?: string;
};

/** Fills the next builds of views beside the live ones, and lets them go live when they have caught up. */
export class Builds {
  private readonly pointers: ViewPointers;
  private readonly work: BuildWork;
  private readonly rounds: BuildRounds;

  constructor(
    private readonly settings: BuildSettings,
    lanes: Pick<Lanes, 'useViews' | 'policyNames'>,
  ) {
    this.pointers = ViewPointers.of(settings.mongo);
    this.work = new BuildWork(settings);
    this.rounds = new BuildRounds(settings, this.work, lanes);
  }

  /** Every view has its pointer and its collections: before the first request and the first event. */
  async prepare(): Promise<void> {
    await this.rounds.prepare();
  }

  start(): void {
    this.rounds.start();
  }

  async stop(): Promise<void> {
    await this.rounds.stop();
  }

  /** Every view with its builds. */
  async list(): Promise<ViewState[]> {
    const pointers = await this.pointers.all();
    return this.settings.views.flatMap(({ view: { name, version } }) => {
      const pointer = pointers.get(name);
      if (!pointer) return [];
      const { live, building, former, refused } = pointer;
      return {
        view: name,
        version,
        live: buildName(live),
        former: former.map((build) => buildName(build)),
        ...(building ? { building: buildName(building) } : {}),
        ...(refused ? { refused: refused.sentence } : {}),
      };
    });
  }

  /** Begins to rebuild a view with the code that runs; refuses when it is being rebuilt or a topic is not whole. */
  async order(view: string): Promise<void> {
    const { store, pointer } = await this.find(view);
    if (pointer.building) throw new Refusal('conflict', 'rebuild.running', 'It is being rebuilt already');
    const sentence = await this.work.whyNot(store);
    if (sentence !== undefined) throw new Refusal('conflict', 'rebuild.topic-not-whole', sentence);
    if (!(await this.work.begin(store, pointer, 'order')))
      throw new Refusal('conflict', 'rebuild.running', 'Someone else has changed its builds at this moment');
  }

  /** How far each rebuild has come. */
  async progress(): Promise<BuildProgress[]> {
    const pointers = await this.pointers.all();
    const found = this.settings.views.map(async (store) => {
      const pointer = pointers.get(store.view.name);
      return pointer?.building ? [await this.work.progress(store, pointer, pointer.building)] : [];
    });
    return (await Promise.all(found)).flat();
  }

  /** Gives a rebuild up: the live build stays, and a raised version is not begun again until it is ordered. */
  async cancel(view: string): Promise<void> {
    const { pointer } = await this.find(view);
    const next = cancelled(pointer, pointer.building?.version !== pointer.live.version);
    if (!next || !(await this.pointers.change(pointer, next)))
      throw new Refusal('conflict', 'rebuild.none', 'It is not being rebuilt');
  }

  private async find(view: string): Promise<{ store: ViewStore<object>; pointer: ViewPointer }> {
    const store = this.settings.views.find((one) => one.view.name === view);
    const pointer = store && (await this.pointers.one(view));
    if (!store || !pointer) throw new Refusal('not-found', 'view.unknown', 'This service has no such view');
    return { store, pointer };
  }
}
