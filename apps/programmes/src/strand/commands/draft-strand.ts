import { Code, Id, Part, StrandDefinition } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Partnership } from '../../partnership/partnership.js';
import { checked } from '../definition.js';
import type { Strand, StrandEvent } from '../strand.js';

/** Begins a strand: its code, which is its name in every topic and grant and can never change, and a first draft. */
export class DraftStrand {
  @Id() partnershipId!: string;
  @Code() code!: string;
  @Part(() => StrandDefinition) definition!: StrandDefinition;
}

type WithFacts = DraftStrand & {
  partnership: Partnership | undefined;
  copiedFrom?: { strandId: string; version: number };
};

/** A strand may be designed before the partnership begins; it is published while it runs. */
export const draftStrand: Decide<WithFacts, Strand, StrandEvent> = (command, strand, { id }) => {
  const { partnershipId, code, definition, partnership, copiedFrom } = command;
  if (strand.status !== 'none')
    throw new Refusal('conflict', 'strand.already-drafted', 'There is a strand under this id');
  if (!partnership) throw new Refusal('not-found', 'partnership.unknown', 'There is no such partnership');
  if (partnership.status === 'closed')
    throw new Refusal('conflict', 'partnership.already-closed', `The partnership closed on ${partnership.closedOn}`);
  const named = { strandId: id, code, partnershipId, ...(copiedFrom !== undefined && { copiedFrom }) };
  return [{ type: 'StrandDrafted', ...named, definition: checked(definition) }];
};
