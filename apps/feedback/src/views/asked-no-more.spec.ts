import { declarationOf, PersonErased, ProcessingRestricted, RestrictionLifted } from '#contracts';
import type { EventClass, Received } from '#domain';
import { askedNoMore, type AskedNoMoreLine } from './asked-no-more.js';

const told = (eventClass: EventClass, kind?: string) => (line: AskedNoMoreLine | undefined) => {
  const { type, context: stream } = declarationOf(eventClass);
  const event: Received = { id: type, type, stream, key: 'ada', partition: 0, position: 0, time: '', data: { kind } };
  return askedNoMore.folds.get(eventClass)!.fold(line, event) as AskedNoMoreLine;
};
const after = (...folds: ReturnType<typeof told>[]) =>
  folds.reduce<AskedNoMoreLine | undefined>((line, fold) => fold(line), undefined);

describe('who is not asked any more', () => {
  it('objects or is restricted, until that is lifted', () => {
    const objects = told(ProcessingRestricted, 'objection');
    expect(after(objects, objects)).toEqual({ because: ['objection'] });
    expect(after(objects, told(ProcessingRestricted, 'restriction'), told(RestrictionLifted, 'objection'))).toEqual({
      because: ['restriction'],
    });
    expect(after(objects, told(RestrictionLifted, 'objection'))).toEqual({ because: [] });
  });
  it('or is erased, which nothing lifts', () => {
    expect(after(told(PersonErased), told(PersonErased))).toEqual({ because: ['erasure'] });
  });
});
