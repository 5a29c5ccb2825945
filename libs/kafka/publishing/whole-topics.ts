import type { Kafka } from 'kafkajs';
import { isCompacted } from '../compacted.js';
import type { TopicMaking } from '../topic-making.js';
import { TopicReading } from '../topic-reading.js';

const isFirstGeneration = (source: string): boolean => !/\.g\d+$/.test(source);

/** Why not everything that happened can be read again from these topics; undefined when it can. */
export const whyNotWhole = (kafka: Kafka, topics: TopicMaking, sources: string[]): Promise<string | undefined> =>
  TopicReading.during(kafka, async (reading) => {
    const kept = sources.filter((source) => !isCompacted(source)); // the newest of each key is enough there
    const bounds = await reading.bounds(kept.map((source) => topics.nameOf(source)));
    for (const source of kept) {
      const own = bounds.get(topics.nameOf(source)) ?? [];
      const cut = own.find(({ first }) => first > 0);
      if (cut) return `${source} has lost what was before offset ${cut.first} of partition ${cut.partition}`;
      const firsts = isFirstGeneration(source) ? await reading.firsts(topics.nameOf(source), own) : [];
      const position = Math.min(...firsts.map(({ headers }) => Number(headers['ce_sequence'])));
      if (firsts.length > 0 && position !== 1) return `${source} begins at position ${position}, not at 1`;
    }
    return undefined;
  });
