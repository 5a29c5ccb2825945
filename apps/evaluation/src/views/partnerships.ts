import {
  CoverageChanged,
  ObjectiveJudged,
  PartnershipActivated,
  PartnershipAmended,
  PartnershipClosed,
  PartnershipExtended,
  type Judgement,
} from '#contracts';
import { dayOf, view } from '#domain';

type Objective = { code: string; title: string; judged?: { judgement: Judgement; on: string } };

export type PartnershipChange = { on: string } & (
  | { kind: 'amended' }
  | { kind: 'coverage-changed'; added: number; removed: number }
  | { kind: 'extended'; until: string }
);

export type PartnershipLine = {
  partnershipId: string;
  name: string;
  provider: string;
  period: { from: string; until: string };
  /** URNs of the schools it is for. */
  schools: string[];
  objectives: Objective[];
  closedOn?: string;
  /** What was agreed otherwise than at first, the latest last. */
  changes: PartnershipChange[];
};

type Line = PartnershipLine | undefined;

const changed = (line: Line, change: PartnershipChange, to: Partial<PartnershipLine> = {}): Line =>
  line && { ...line, ...to, changes: [...line.changes, change] };

const difference = (before: readonly string[], now: readonly string[]) => ({
  added: missingFrom(before, now),
  removed: missingFrom(now, before),
});

const missingFrom = (here: readonly string[], there: readonly string[]): number => {
  const known = new Set(here);
  return there.filter((one) => !known.has(one)).length;
};

/** One document per partnership: what its report is about. */
export const partnerships = view<PartnershipLine>('partnerships', { version: 3 })
  .on(
    PartnershipActivated,
    ({ data }) => data.partnershipId,
    (_, { data: { partnershipId, name, provider, period, schools, objectives } }) => ({
      partnershipId,
      name,
      provider,
      period,
      schools,
      objectives: objectives.map(({ code, title }) => ({ code, title })),
      changes: [],
    }),
  )
  .on(
    PartnershipAmended,
    ({ data }) => data.partnershipId,
    (line, { data: { on } }) => changed(line, { kind: 'amended', on }),
  )
  .on(
    CoverageChanged,
    ({ data }) => data.partnershipId,
    (line, { data: { schools, on } }) =>
      line && changed(line, { kind: 'coverage-changed', ...difference(line.schools, schools), on }, { schools }),
  )
  .on(
    PartnershipExtended,
    ({ data }) => data.partnershipId,
    (line, { data: { until }, time }) =>
      line && changed(line, { kind: 'extended', until, on: dayOf(time) }, { period: { ...line.period, until } }),
  )
  .on(
    PartnershipClosed,
    ({ data }) => data.partnershipId,
    (line, { data }) => line && { ...line, closedOn: data.on },
  )
  .on(
    ObjectiveJudged,
    ({ data }) => data.partnershipId,
    (line, { data: { objective, judgement, on } }) =>
      line && {
        ...line,
        objectives: line.objectives.map((one) =>
          one.code === objective ? { ...one, judged: { judgement, on } } : one,
        ),
      },
  );
