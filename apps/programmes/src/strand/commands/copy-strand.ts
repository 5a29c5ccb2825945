import { IsOptional } from 'class-validator';
import { Code, Id, Line, Whole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Partnership } from '../../partnership/partnership.js';
import { definitionIn, noStrand, versionsOf, type Strand, type StrandEvent } from '../strand.js';
import { draftStrand } from './draft-strand.js';

/** Begins a strand with the definition of another as its first draft. */
export class CopyStrand {
  /** The strand that is the template. */
  @Id() strandId!: string;
  /** Left out: the version in force, or the draft of one that was never published. */
  @IsOptional() @Whole(1, 100_000) version?: number;
  /** The partnership the new strand belongs to. */
  @Id() partnershipId!: string;
  @Code() code!: string;
  /** As the template is called when left out. */
  @IsOptional() @Line() title?: string;
}

type WithFacts = CopyStrand & { template: Strand | undefined; partnership: Partnership | undefined };

export const copyStrand: Decide<WithFacts, Strand, StrandEvent> = (command, strand, given) => {
  const { strandId, template = noStrand, partnership, partnershipId, code, title } = command;
  if (template.status === 'none') throw new Refusal('not-found', 'strand.unknown', 'There is no such strand');
  const { version = Math.max(1, versionsOf(template).length) } = command;
  const definition = definitionIn(template, version);
  const named = { ...definition, title: title ?? definition.title };
  return draftStrand(
    { partnershipId, code, definition: named, partnership, copiedFrom: { strandId, version } },
    strand,
    given,
  );
};
