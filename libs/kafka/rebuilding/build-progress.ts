import { checkpointKey, handlerOf, type Building, type Checkpoints, type Target } from '#mongo';
import type { TopicMaking } from '../topic-making.js';

export type Part = { source: string; partition: number; end: number; reached: number };

/** How far a build has come; counts are of messages. */
export type BuildProgress = {
  view: string;
  version: number;
  build: number;
  /** A raised version, or an operator’s order. */
  why: Building['why'];
  since: Date;
  done: number;
  total: number;
  streams: { stream: string; done: number; total: number }[];
  /** Messages per second, lately; absent until two looks have been taken. */
  perSecond?: number;
  /** When it will have caught up at this rate. */
  readyAt?: Date;
  parked: number;
  /** What it still has to wait for, in one sentence. */
  waitsFor: string;
};

type Look = { at: number; done: number };

const lookBackMs = 15_000;
/** So little is left on each partition that it is gone within a moment. */
const smallLag = 500;
const smallForMs = 3_000;

/** Reads how far a handler has come on every partition of its topics, whichever process has them. */
export class BuildReading {
  private looks: Look[] = [];
  private smallSince: number | undefined;

  constructor(
    readonly view: string,
    readonly building: Building,
    private readonly topics: TopicMaking,
    private readonly checkpoints: Checkpoints,
  ) {}

  async parts(sources: string[]): Promise<Part[]> {
    const handler = handlerOf(this.view, this.building);
    const [ends, held] = await Promise.all([this.topics.ends(sources), this.checkpoints.all()]);
    const offsets = new Map(held.map(({ key, offset }) => [key, offset]));
    const parts = sources.flatMap((source) =>
      (ends.get(source) ?? []).map(({ partition, end }): Part => {
        const reached = (offsets.get(checkpointKey(handler, source, partition)) ?? -1) + 1;
        return { source, partition, end, reached: Math.min(end, reached) };
      }),
    );
    this.note(sumOf(parts, 'reached'));
    return parts;
  }

  private note(done: number): void {
    const at = performance.now();
    this.looks = [...this.looks.filter((look) => at - look.at < lookBackMs), { at, done }];
  }

  progress(parts: Part[], parked: number, waitsFor: string): BuildProgress {
    const { version, build, why, since } = this.building;
    const [first, last] = [this.looks[0], this.looks.at(-1)];
    const seconds = first && last ? (last.at - first.at) / 1_000 : 0;
    const perSecond = first && last && seconds > 0 ? (last.done - first.done) / seconds : undefined;
    const [done, total] = [sumOf(parts, 'reached'), sumOf(parts, 'end')];
    const bySource = Map.groupBy(parts, ({ source }) => source);
    return {
      view: this.view,
      version,
      build,
      why,
      since,
      done,
      total,
      parked,
      waitsFor,
      streams: [...bySource].map(([stream, own]) => ({
        stream,
        done: sumOf(own, 'reached'),
        total: sumOf(own, 'end'),
      })),
      ...(perSecond === undefined ? {} : { perSecond: Math.round(perSecond) }),
      ...(perSecond ? { readyAt: new Date(Date.now() + ((total - done) / perSecond) * 1_000) } : {}),
    };
  }

  /** Nothing is left, or next to nothing for a while – where events never stop it is always something. */
  hasCaughtUp(parts: Part[]): boolean {
    if (parts.every(({ end, reached }) => reached >= end)) return true;
    if (parts.some(({ end, reached }) => end - reached > smallLag)) this.smallSince = undefined;
    else this.smallSince ??= performance.now();
    return this.smallSince !== undefined && performance.now() - this.smallSince > smallForMs;
  }
}

const sumOf = (parts: Part[], what: 'end' | 'reached'): number => parts.reduce((sum, part) => sum + part[what], 0);

/** Whether every partition has come to the end it had when it was first looked at. */
export const areReached = (targets: Target[], parts: Part[]): boolean =>
  parts.every(({ source, partition, end, reached }) => {
    const target = targets.find((one) => one.source === source)?.ends[partition] ?? end;
    return reached >= Math.min(target, end);
  });

/** The targets with those of topics that are new since. */
export const targetsOf = (before: Target[], parts: Part[]): Target[] => {
  const known = new Set(before.map(({ source }) => source));
  const bySource = Map.groupBy(
    parts.filter(({ source }) => !known.has(source)),
    ({ source }) => source,
  );
  const fresh = [...bySource].map(([source, own]) => ({
    source,
    ends: own.toSorted((one, other) => one.partition - other.partition).map(({ end }) => end),
  }));
  return [...before, ...fresh];
};
