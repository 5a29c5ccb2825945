import { PersonDetails, PersonErased, PersonMerged } from '#contracts';
import { view } from '#domain';

/** Without a name the person is erased. */
export type PersonName = { version: number; name?: string };

const forgotten: PersonName = { version: Number.MAX_SAFE_INTEGER };

/**
 * How the people on a register are called; one document per person, nothing but the name. Who was away for long may find
 * neither name nor tombstone on the compacted topic any more: that a record ended is also said where nothing is ever lost.
 */
export const personNames = view<PersonName>('person-names', { version: 2 })
  .on(
    PersonDetails,
    ({ key }) => key,
    (line, { data: { version, name } }) => {
      const isTombstone = version === undefined;
      if (isTombstone) return forgotten;
      return line && line.version >= version ? line : { version, name };
    },
  )
  .on(
    PersonErased,
    ({ data }) => data.personId,
    () => forgotten,
  )
  .on(
    PersonMerged,
    ({ data }) => data.personId,
    () => forgotten,
  );
