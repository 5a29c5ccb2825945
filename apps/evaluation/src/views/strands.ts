import { StrandClosed, StrandPublished, type Measure, type StrandDefinition, type Unit } from '#contracts';
import { view } from '#domain';

export type MeasureCode = Measure['code'];

/** How a version of a strand measures: which templates ask it, which answers count, and what is aimed at. */
export type MeasureRule = { code: MeasureCode; favourable: number[]; templates: string[]; target?: number };

export type StrandVersion = { version: number; on: string; title: string; measures: MeasureRule[] };

export type StrandLine = {
  strand: string;
  partnershipId: string;
  title: string;
  unit: Unit;
  versions: StrandVersion[];
  closedOn?: string;
};

const rulesOf = ({ measures, templates }: StrandDefinition): MeasureRule[] =>
  measures.map(({ code, question, favourable, target }) => ({
    code,
    favourable,
    templates: templates
      .filter(({ questions }) => questions.some((asked) => asked.code === question))
      .map((template) => template.code),
    ...(target !== undefined && { target }),
  }));

/** One document per strand: since when, in which versions, and what counts as a favourable answer in each. */
export const strands = view<StrandLine>('strands-evaluated', { version: 1 })
  .on(
    StrandPublished,
    ({ data }) => data.strand,
    (line, { data: { strand, partnershipId, version, definition, on } }) => ({
      ...line,
      strand,
      partnershipId,
      title: definition.title,
      unit: definition.unit,
      versions: [...(line?.versions ?? []), { version, on, title: definition.title, measures: rulesOf(definition) }],
    }),
  )
  .on(
    StrandClosed,
    ({ data }) => data.strand,
    (line, { data }) => line && { ...line, closedOn: data.on },
  );
