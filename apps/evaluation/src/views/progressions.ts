import { PersonProgressed, type PostRole, type ProgressionKind } from '#contracts';
import { view } from '#domain';

export type Step = { fromRole: PostRole; toRole: PostRole; kind: ProgressionKind; on: string };
export type ProgressionLine = { personId: string; steps: Step[] };

/** One document per person: the steps taken in leadership. */
export const progressions = view<ProgressionLine>('progressions', { version: 1 }).on(
  PersonProgressed,
  ({ data }) => data.personId,
  (line, { data: { personId, fromRole, toRole, kind, on } }) => ({
    personId,
    steps: [...(line?.steps ?? []), { fromRole, toRole, kind, on }],
  }),
);
