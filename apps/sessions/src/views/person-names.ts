import { PersonDetails } from '#contracts';
import { view } from '#domain';

/** Without a name the person is erased. */
export type PersonName = { version: number; name?: string };

/** How the people on a register are called; one document per person, nothing but the name. */
export const personNames = view<PersonName>('person-names', { version: 1 }).on(
  PersonDetails,
  ({ key }) => key,
  (line, { data: { version, name } }) => {
    const isTombstone = version === undefined;
    if (isTombstone) return { version: Number.MAX_SAFE_INTEGER };
    return line && line.version >= version ? line : { version, name };
  },
);
