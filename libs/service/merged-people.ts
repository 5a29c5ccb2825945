import { PersonMerged } from '#contracts';
import { view } from '#domain';

export type MergedPersonLine = { intoPersonId: string };

/** Whose record answers for which that were merged; one document per record that ended, naming the last one. */
export const mergedPeople = view<MergedPersonLine>('merged-people', { version: 1 }).on(
  PersonMerged,
  ({ data }) => data.personId,
  (_, { data: { intoPersonId } }) => ({ intoPersonId }),
);
