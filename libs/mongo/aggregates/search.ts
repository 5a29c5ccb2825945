import type { Collection, Document, Filter } from 'mongodb';
import type { AggregateDocument } from './aggregate.js';
import { byFit, isFoundBy, wordsOf } from './terms.js';

/** Beyond so many it no longer matters how common a word is. */
const common = 1_000;
/** The best are chosen among so many that match. */
const chosenFrom = 200;
const mostWords = 8;

const begins = (word: string): Document => ({ terms: { $regex: `^${word}` } });

/**
 * The documents that have, for each word of a text, a term that begins with it, the best first. The rarest of the words is
 * looked up in the index; the others are looked for in what it finds, until there is enough to choose from.
 */
export const search = async <State>(
  documents: Collection<AggregateDocument<State>>,
  text: string,
  filter: Document,
  limit: number,
): Promise<AggregateDocument<State>[]> => {
  const words = wordsOf(text).slice(0, mostWords);
  const counts = await Promise.all(
    words.map((word) => documents.countDocuments(begins(word) as Filter<AggregateDocument<State>>, { limit: common })),
  );
  const rarest = words[counts.indexOf(Math.min(...counts))];
  if (rarest === undefined) return [];
  const wanted = { $and: [begins(rarest), { version: { $gt: 0 } }, filter] } as Filter<AggregateDocument<State>>;
  const matching: AggregateDocument<State>[] = [];
  // Without a size the second batch is one of 16 MB, of which hardly anything is needed.
  const options = { projection: { recent: 0, past: 0 }, hint: { terms: 1 }, batchSize: chosenFrom } as const;
  for await (const document of documents.find(wanted, options)) {
    const found = document as AggregateDocument<State>;
    if (isFoundBy(found.terms ?? [], words)) matching.push(found);
    if (matching.length === chosenFrom) break;
  }
  return matching.toSorted(byFit(words)).slice(0, limit);
};
