import type { Waiting } from '#mongo';
import type { Backbone } from './backbone.js';
import { momentOf } from './moment.js';

const strandIn = (stream: string): { strand?: string } =>
  stream.includes('.') ? { strand: stream.slice(stream.indexOf('.') + 1) } : {};

const earliest = (...instants: (string | undefined)[]): { waitingSince?: string } => {
  const [first] = instants.filter((at) => at !== undefined).toSorted();
  return first === undefined ? {} : { waitingSince: first };
};

/** How far everything has come, by stream and handler, and since when what waits has waited. */
export const progressOf = async (backbone: Backbone, waiting: Waiting) => {
  const [unnumbered, sending, lag, parked] = await Promise.all([
    waiting.unnumbered(),
    backbone.relay.progress(),
    backbone.lanes.lag(),
    waiting.parked(),
  ]);
  const publishing = await Promise.all(
    sending.map(async (one) => {
      const uncounted = unnumbered.find(({ stream }) => stream === one.stream);
      const next = one.journaled > one.sent ? await waiting.eventAt(one.stream, one.sent + 1) : undefined;
      return {
        ...one,
        ...strandIn(one.stream),
        unnumbered: uncounted?.count ?? 0,
        ...earliest(next && momentOf(next), uncounted?.since.toISOString()),
      };
    }),
  );
  const lanes = backbone.lanes.at();
  const handling = lag.map((one) => {
    const at = lanes.filter(({ handler, stream }) => handler === one.handler && stream === one.stream);
    const own = parked.find(({ handler, stream }) => handler === one.handler && stream === one.stream);
    return {
      ...one,
      ...strandIn(one.stream),
      ...earliest(...at.map(({ event }) => momentOf(event))),
      parked: own?.count ?? 0,
      ...(own ? { parkedSince: own.since.toISOString() } : {}),
    };
  });
  return { unnumbered: unnumbered.reduce((sum, { count }) => sum + count, 0), publishing, handling };
};
