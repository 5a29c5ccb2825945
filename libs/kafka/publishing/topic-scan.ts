import type { Journal } from '#mongo';
import { positionOf } from './topic-check.js';
import type { Found, TopicReading } from '../topic-reading.js';
import { endOf, type TopicEnd } from '../wire.js';

/** A message beside what the journal has at its position. */
export type Compared = { message: Found; position: number; isKnown: boolean };

/** Every event of a topic beside the journal, a chunk at a time; what is no event of ours is left out but for end markers. */
export const scan = async function* (
  { reading, journal, stream, topic }: { reading: TopicReading; journal: Journal; stream: string; topic: string },
  ended: (end: TopicEnd) => void = () => undefined,
): AsyncIterable<{ read: number; of: number; compared: Compared[] }> {
  const bounds = (await reading.bounds([topic])).get(topic) ?? [];
  const of = bounds.reduce((sum, { first, end }) => sum + end - first, 0);
  let read = 0;
  for (const { partition, first, end } of bounds)
    for await (const chunk of reading.each(topic, partition, first, end)) {
      read += chunk.length;
      const events = chunk.filter(({ headers, value }) => {
        const marker = endOf(headers, value);
        if (marker) ended(marker);
        return !marker && headers['ce_id'] !== undefined;
      });
      const ids = await journal.idsAt(stream, events.map(positionOf));
      const compared = events.map((message) => {
        const position = positionOf(message);
        return { message, position, isKnown: ids.get(position) === message.headers['ce_id'] };
      });
      yield { read, of, compared };
    }
};
