import type { Kafka } from 'kafkajs';
import { declarationOf, isPerStrand, streamOf } from '#contracts';
import {
  begun,
  buildName,
  buildingBy,
  collectionOf,
  flipped,
  forgotten,
  handlerOf,
  ViewPointers,
  type BuildId,
  type Building,
  type Checkpoints,
  type Mongo,
  type Parked,
  type Presence,
  type Target,
  type ViewPointer,
  type ViewStore,
} from '#mongo';
import { log } from '#observability';
import { areReached, BuildReading, targetsOf, type BuildProgress, type Part } from './build-progress.js';
import { generationsOf, sourceOf } from '../generation.js';
import type { TopicMaking } from '../topic-making.js';
import { whyNotWhole } from '../publishing/whole-topics.js';

export type BuildSettings = {
  mongo: Mongo;
  kafka: Kafka;
  topics: TopicMaking;
  checkpoints: Checkpoints;
  parked: Parked;
  presence: Presence;
  views: ViewStore<object>[];
  /** Every strand there is, also those that this process does not serve. */
  strands: () => Promise<string[]>;
  /** How long a former build is kept at least. */
  graceMs?: number;
};

/** What one look at the builds of a view does; several processes may do it at once. */
export class BuildWork {
  private readonly pointers: ViewPointers;
  private readonly readings = new Map<string, BuildReading>();
  private readonly formerSince = new Map<string, number>();

  constructor(private readonly settings: BuildSettings) {
    this.pointers = ViewPointers.of(settings.mongo);
  }

  /** Why a view cannot be rebuilt; undefined when it can. */
  async whyNot(store: ViewStore<object>): Promise<string | undefined> {
    return whyNotWhole(this.settings.kafka, this.settings.topics, await this.sourcesOf(store));
  }

  /** Begins to fill the next build; false when someone else has changed the pointer. */
  async begin(store: ViewStore<object>, pointer: ViewPointer, why: 'version' | 'order'): Promise<boolean> {
    const targets = await this.targets(store);
    const next = begun(pointer, { version: store.view.version, why, targets });
    if (next.building) await store.build(next.building).prepare();
    const isOurs = await this.pointers.change(pointer, next);
    if (isOurs)
      log.info({ view: store.view.name, build: next.building && buildName(next.building) }, 'A view is rebuilt');
    return isOurs;
  }

  /** Where the topics of a view end now. */
  private async targets(store: ViewStore<object>): Promise<Target[]> {
    const ends = await this.settings.topics.ends(await this.sourcesOf(store));
    const parts = [...ends].flatMap(([source, own]) => own.map((one): Part => ({ source, reached: 0, ...one })));
    return targetsOf([], parts);
  }

  /** Goes live when it has caught up; until then the ends of topics that are new are noted. */
  async goOn(store: ViewStore<object>, pointer: ViewPointer): Promise<void> {
    const building = buildingBy(pointer, store.view.version);
    if (!building) return;
    const { reading, parts } = await this.look(store, building);
    const targets = targetsOf(building.targets, parts);
    if (targets.length > building.targets.length)
      await this.pointers.change(pointer, { ...pointer, building: { ...building, targets } });
    else if ((await this.waitsFor(reading, parts, pointer)) === undefined) await this.flip(pointer);
  }

  async progress(store: ViewStore<object>, pointer: ViewPointer, building: Building): Promise<BuildProgress> {
    const { reading, parts } = await this.look(store, building);
    const parked = await this.settings.parked.count({ handler: handlerOf(pointer._id, building) });
    return reading.progress(parts, parked, (await this.waitsFor(reading, parts, pointer)) ?? 'It goes live');
  }

  private async look(store: ViewStore<object>, building: Building) {
    const { topics, checkpoints } = this.settings;
    const handler = handlerOf(store.view.name, building);
    const reading = this.readings.get(handler) ?? new BuildReading(store.view.name, building, topics, checkpoints);
    this.readings.set(handler, reading);
    return { reading, parts: await reading.parts(await this.sourcesOf(store)) };
  }

  private async waitsFor(reading: BuildReading, parts: Part[], { _id, live, building }: ViewPointer) {
    if (!building || !areReached(building.targets, parts)) return 'What had happened when it was begun';
    if (!reading.hasCaughtUp(parts)) return 'What has happened since';
    const worse = await this.settings.parked.beyond(handlerOf(_id, building), handlerOf(_id, live));
    return worse > 0 ? `${worse} parked events that the live build has folded: retry or discard them` : undefined;
  }

  private async flip(pointer: ViewPointer): Promise<void> {
    const next = flipped(pointer);
    if (!next || !(await this.pointers.change(pointer, next))) return;
    log.info({ view: pointer._id, was: buildName(pointer.live), is: buildName(next.live) }, 'A rebuilt view is live');
  }

  /** Takes away what was live once, when nobody can be reading it: also when another began to and died. */
  async removeFormer(pointer: ViewPointer): Promise<void> {
    for (const build of pointer.former) {
      const name = handlerOf(pointer._id, build);
      const since = this.formerSince.get(name) ?? performance.now();
      this.formerSince.set(name, since);
      if (performance.now() - since < (this.settings.graceMs ?? 30_000)) continue;
      if (await this.isRead(pointer._id, build)) continue;
      await this.settings.mongo.collection(collectionOf(pointer._id, build)).drop();
      await this.settings.checkpoints.forget(name);
      await this.settings.parked.forget(name);
      await this.pointers.change(pointer, forgotten(pointer, build));
      return; // the pointer is another now
    }
  }

  private async isRead(view: string, build: BuildId): Promise<boolean> {
    const living = await this.settings.presence.living();
    return living.some(({ views }) => views.some((one) => one.view === view && one.reads === buildName(build)));
  }

  /** What earlier versions of these policies have left, once no process runs them and the new version is at work. */
  async removeSuperseded(policies: readonly string[]): Promise<void> {
    const raised = policies.filter((name) => versionIn(name) > 1);
    if (raised.length === 0) return;
    const handlers = await this.settings.checkpoints.handlers();
    const superseded = handlers.filter((name) =>
      raised.some((one) => stemOf(one) === stemOf(name) && versionIn(name) < versionIn(one) && handlers.includes(one)),
    );
    if (superseded.length === 0) return;
    const living = await this.settings.presence.living();
    for (const name of superseded) {
      if (living.some((one) => one.handlers.includes(name))) continue;
      await this.settings.parked.forget(name);
      await this.settings.checkpoints.forget(name);
      log.info({ handler: name }, 'An earlier version of a policy is forgotten');
    }
  }

  /** The topics a view follows, of every strand and every generation. */
  private async sourcesOf(store: ViewStore<object>): Promise<string[]> {
    const contexts = [...new Set(store.follows.map((eventClass) => declarationOf(eventClass).context))];
    const strands = contexts.some((context) => isPerStrand(context)) ? await this.settings.strands() : [];
    const existing = await this.settings.topics.existing();
    return contexts
      .flatMap((context) =>
        isPerStrand(context) ? strands.map((strand) => streamOf(context, strand)) : [streamOf(context)],
      )
      .flatMap((stream) => generationsOf(stream, existing).map((generation) => sourceOf(stream, generation)));
  }
}

const stemOf = (handler: string): string => handler.slice(0, handler.lastIndexOf('@'));
const versionIn = (handler: string): number => Number(handler.slice(handler.lastIndexOf('@') + 1));
