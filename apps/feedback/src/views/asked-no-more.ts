import { PersonErased, ProcessingRestricted, RestrictionLifted } from '#contracts';
import { view } from '#domain';

/** Why someone is not asked: they object, their record is restricted, or it is erased. */
export type AskedNoMoreLine = { because: string[] };

const without = (line: AskedNoMoreLine | undefined, reason: string): string[] =>
  (line?.because ?? []).filter((one) => one !== reason);

/** One document per person who is, or was, not to be asked. */
export const askedNoMore = view<AskedNoMoreLine>('asked-no-more', { version: 1 })
  .on(
    ProcessingRestricted,
    ({ data }) => data.personId,
    (line, { data: { kind } }) => ({ because: [...without(line, kind), kind] }),
  )
  .on(
    RestrictionLifted,
    ({ data }) => data.personId,
    (line, { data: { kind } }) => ({ because: without(line, kind) }),
  )
  .on(
    PersonErased,
    ({ data }) => data.personId,
    (line) => ({ because: [...without(line, 'erasure'), 'erasure'] }),
  );
