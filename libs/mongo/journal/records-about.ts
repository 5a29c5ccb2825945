import type { Mongo } from '../mongo.js';

const most = 10_000;

/** The ids of all records of a service that concern a person, as the scopes of the records have it; the person's own, too. */
export const recordsAbout = async (mongo: Mongo, personId: string): Promise<string[]> => {
  const theirs = await concerning(mongo, [personId]);
  // Among them may be records that were merged into theirs, which others still name.
  return [...new Set([personId, ...theirs, ...(await concerning(mongo, theirs))])].slice(0, most);
};

const concerning = async (mongo: Mongo, people: string[]): Promise<string[]> => {
  const found = [...mongo.aggregates.keys()].map((collection) =>
    mongo
      .collection(collection)
      .find({ 'scope.people': { $in: people } }, { projection: { _id: 1 }, limit: most })
      .toArray(),
  );
  return (await Promise.all(found)).flat().map(({ _id }) => String(_id));
};
