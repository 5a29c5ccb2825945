import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Mongo, Waiting } from '#mongo';
import { Health, metrics } from '#observability';
import { Backbone } from './backbone.js';
import { Clock } from './clock.js';
import { progressOf } from './progress.js';

type Progress = Awaited<ReturnType<typeof progressOf>>;

const sharedByMs = 2_000;
const nothing: Progress = { unnumbered: 0, publishing: [], handling: [] };

/** Readiness means progress; the metrics tell how much is left, of which strand, and for how long. */
export const watch = (app: NestFastifyApplication): void => {
  const health = app.get(Health, { strict: false });
  const clock = app.get(Clock, { strict: false });
  const mongo = app.get(Mongo, { strict: false });
  const backbone = app.get(Backbone, { strict: false });
  health.register({ name: 'database', check: async () => ({ ok: await mongo.ping().then(() => true) }) });
  health.register({ name: 'consumers', check: async () => ({ ok: backbone.lanes.moving }) });
  health.register({ name: 'clock', check: async () => ({ ok: clock.isSettled, detail: { now: clock.now() } }) });
  const progress = asked(() => progressOf(backbone, new Waiting(mongo)));
  measurePublishing(backbone, progress);
  measureHandling(backbone, progress);
};

/** Metrics of one collection share one answer; while Kafka or MongoDB is away the others are still told. */
const asked = (ask: () => Promise<Progress>): (() => Promise<Progress>) => {
  let [at, answer] = [0, Promise.resolve(nothing)];
  return () => {
    if (Date.now() - at > sharedByMs) [at, answer] = [Date.now(), ask().catch(() => nothing)];
    return answer;
  };
};

const secondsSince = (at: string | undefined): number => (at === undefined ? 0 : (Date.now() - Date.parse(at)) / 1_000);

const measurePublishing = (backbone: Backbone, progress: () => Promise<Progress>): void => {
  const labels = ['stream', 'strand'] as const;
  const of = ({ stream, strand = '' }: { stream: string; strand?: string }) => ({ stream, strand });
  metrics.gauge({
    name: 'relay_active',
    says: 'Whether this process is the one of its service that publishes.',
    collect: (gauge) => gauge.set(backbone.relay.active ? 1 : 0),
  });
  metrics.gauge({
    name: 'unnumbered_commits',
    says: 'Aggregates whose last commit is not in the journal yet.',
    collect: async (gauge) => gauge.set((await progress()).unnumbered),
  });
  metrics.gauge({
    name: 'relay_lag_events',
    says: 'Events in the journal that Kafka has not acknowledged yet.',
    labels,
    collect: async (gauge) => {
      for (const one of (await progress()).publishing) gauge.set(of(one), one.journaled - one.sent);
    },
  });
  metrics.gauge({
    name: 'relay_oldest_seconds',
    says: 'How long the oldest event that is not on Kafka has waited.',
    labels,
    collect: async (gauge) => {
      for (const one of (await progress()).publishing) gauge.set(of(one), secondsSince(one.waitingSince));
    },
  });
  metrics.gauge({
    name: 'relay_held',
    says: 'Whether a stream is held: its topic has events that the database does not know.',
    labels,
    collect: async (gauge) => {
      for (const one of (await progress()).publishing) gauge.set(of(one), one.held ? 1 : 0);
    },
  });
};

const measureHandling = (backbone: Backbone, progress: () => Promise<Progress>): void => {
  const labels = ['stream', 'strand', 'handler'] as const;
  const of = ({ stream, strand = '', handler }: { stream: string; strand?: string; handler: string }) => ({
    stream,
    strand,
    handler,
  });
  metrics.gauge({
    name: 'consumer_lag_events',
    says: 'Messages between a handler’s checkpoint and the end of its topics.',
    labels,
    collect: async (gauge) => {
      for (const one of (await progress()).handling) gauge.set(of(one), one.behind);
    },
  });
  metrics.gauge({
    name: 'consumer_oldest_seconds',
    says: 'How long the oldest event that a handler of this process is at has waited since it was decided.',
    labels,
    collect: async (gauge) => {
      for (const one of (await progress()).handling) gauge.set(of(one), secondsSince(one.waitingSince));
    },
  });
  metrics.gauge({
    name: 'parked_events',
    says: 'Events that wait because they could not be handled.',
    labels: ['handler', 'reason', 'code'],
    collect: async (gauge) => {
      const causes = await backbone.parked.summary().catch(() => undefined);
      if (causes) gauge.reset();
      for (const { handler, reason, code, count } of causes ?? []) gauge.set({ handler, reason, code }, count);
    },
  });
};
