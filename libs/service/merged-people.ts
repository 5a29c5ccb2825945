import { PersonMerged } from '#contracts';
import { view } from '#domain';

export type MergedPersonLine = { intoPersonId: string };

/** Whose record answers for which that were merged; one document per record that ended, naming the last one. */
export const mergedPeople = view<MergedPersonLine>('merged-people', { version: 1 }).on(
  PersonMerged,
  ({ data }) => data.personId,
  (_, { data: { intoPersonId } }) => ({ intoPersonId }),
);

/** The end of a chain of records, each of which ended in the next. */
export const lastOf = (id: string, ended: ReadonlyMap<string, string>, met: readonly string[] = []): string => {
  const next = ended.get(id);
  return next === undefined || met.includes(next) ? id : lastOf(next, ended, [...met, id]);
};
