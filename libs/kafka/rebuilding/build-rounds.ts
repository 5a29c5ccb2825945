import { setTimeout as sleep } from 'node:timers/promises';
import {
  buildingBy,
  buildName,
  foldedBy,
  readBy,
  returned,
  ViewPointers,
  type BuildId,
  type Running,
  type ViewPointer,
  type ViewStore,
} from '#mongo';
import { log } from '#observability';
import type { BuildSettings, BuildWork } from './build-work.js';
import type { Lanes } from '../consuming/lanes.js';
import { ViewHandler } from '../consuming/view-handler.js';

const lookEveryMs = 500;
const tellEveryMs = 5_000;
const askAgainMs = 60_000;

/** Looks after the builds of a process's views for as long as it runs. */
export class BuildRounds {
  private readonly pointers: ViewPointers;
  private readonly handlers = new Map<string, ViewHandler>();
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private told: Running | undefined;
  private toldAt = -Infinity;

  constructor(
    private readonly settings: BuildSettings,
    private readonly work: BuildWork,
    private readonly lanes: Pick<Lanes, 'useViews' | 'policyNames'>,
  ) {
    this.pointers = ViewPointers.of(settings.mongo);
  }

  /** Every view has its pointer and its collections: before the first request and the first event. */
  async prepare(): Promise<void> {
    await Promise.all(this.settings.views.map((store) => store.prepare()));
    const pointers = await this.pointers.all();
    await this.tell(pointers);
    await this.useViews(pointers);
  }

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await this.settings.presence.leave().catch(() => undefined);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.turn();
      } catch (error) {
        log.warn({ err: error }, 'Builds of views are looked after again later');
      }
      await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async turn(): Promise<void> {
    const pointers = await this.pointers.all();
    await this.useViews(pointers);
    await this.tell(pointers);
    for (const store of this.settings.views) {
      const pointer = pointers.get(store.view.name);
      if (!pointer) continue;
      if (buildingBy(pointer, store.view.version)) await this.work.goOn(store, pointer);
      else await this.beginIfRaised(store, pointer);
      await this.work.removeFormer(pointer);
    }
  }

  /** The live builds are followed by the ordinary groups, those that are filled by groups of their own: none waits for them. */
  private async useViews(pointers: Map<string, ViewPointer>): Promise<void> {
    const [ordinary, apart] = [new Array<ViewHandler>(), new Array<ViewHandler>()];
    for (const store of this.settings.views) {
      const { name, version } = store.view;
      const pointer = pointers.get(name);
      const folded = pointer ? foldedBy(pointer, version) : { version, build: 1 };
      const building = pointer && buildingBy(pointer, version);
      if (folded) ordinary.push(this.handlerOf(store, folded));
      if (building) apart.push(this.handlerOf(store, building));
    }
    await this.lanes.useViews(ordinary, apart);
  }

  private handlerOf(store: ViewStore<object>, { version, build }: BuildId): ViewHandler {
    const name = `${store.view.name}@${buildName({ version, build })}`;
    const handler = this.handlers.get(name) ?? new ViewHandler(store, { version, build });
    this.handlers.set(name, handler);
    return handler;
  }

  private async tell(pointers: Map<string, ViewPointer>): Promise<void> {
    const views = this.settings.views.flatMap(({ view: { name, version } }) => {
      const pointer = pointers.get(name);
      return pointer ? [{ view: name, version, reads: buildName(readBy(pointer, version)) }] : [];
    });
    const running = { views, handlers: this.lanes.policyNames };
    const isNews = JSON.stringify(running) !== JSON.stringify(this.told);
    if (!isNews && performance.now() - this.toldAt < tellEveryMs) return;
    await this.settings.presence.tell(running);
    this.told = running;
    this.toldAt = performance.now();
    await this.work.removeSuperseded(this.lanes.policyNames);
  }

  /** Code of another version than the live build’s was deployed. */
  private async beginIfRaised(store: ViewStore<object>, pointer: ViewPointer): Promise<void> {
    const { name, version } = store.view;
    const { live, building, declined, refused } = pointer;
    if (live.version === version || declined === version || (building && building.version > version)) return;
    const before = foldedBy(pointer, version);
    // A lower version: the earlier code is back, unless this is the last of it and the newer one is at work already.
    if ((before || version < live.version) && (await this.isAtWork(name, live.version))) return;
    if (before) {
      await this.pointers.change(pointer, returned(pointer, before));
      return;
    }
    if (refused?.version === version && Date.now() - refused.at.getTime() < askAgainMs) return;
    const sentence = await this.work.whyNot(store);
    if (sentence !== undefined) {
      log.error({ view: name, version }, `A raised version of a view cannot be built: ${sentence}`);
      await this.pointers.change(pointer, { ...pointer, refused: { version, at: new Date(), sentence } });
      return;
    }
    await this.work.begin(store, pointer, 'version');
  }

  private async isAtWork(view: string, version: number): Promise<boolean> {
    const living = await this.settings.presence.living();
    return living.some(({ views }) => views.some((one) => one.view === view && one.version === version));
  }
}
