import {
  CoverageChanged,
  ObjectiveJudged,
  PartnershipActivated,
  PartnershipClosed,
  PartnershipExtended,
  type Judgement,
} from '#contracts';
import { view } from '#domain';

type Objective = { code: string; title: string; judged?: { judgement: Judgement; on: string } };

export type PartnershipLine = {
  partnershipId: string;
  name: string;
  provider: string;
  period: { from: string; until: string };
  /** URNs of the schools it is for. */
  schools: string[];
  objectives: Objective[];
  closedOn?: string;
};

/** One document per partnership: what its report is about. */
export const partnerships = view<PartnershipLine>('partnerships', { version: 2 })
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
    }),
  )
  .on(
    CoverageChanged,
    ({ data }) => data.partnershipId,
    (line, { data }) => line && { ...line, schools: data.schools },
  )
  .on(
    PartnershipExtended,
    ({ data }) => data.partnershipId,
    (line, { data }) => line && { ...line, period: { ...line.period, until: data.until } },
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
