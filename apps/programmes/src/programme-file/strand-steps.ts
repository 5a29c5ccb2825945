import { asked, Refusal } from '#domain';
import { differencesBetween } from '../differences.js';
import { isSame } from '../is-same.js';
import type { Partnership } from '../partnership/partnership.js';
import { draftStrand } from '../strand/commands/draft-strand.js';
import { publishStrand } from '../strand/commands/publish-strand.js';
import { reviseStrand } from '../strand/commands/revise-strand.js';
import { versionsOf, type Strand, type StrandEvent } from '../strand/strand.js';
import type { StrandInFile } from './programme-file.js';
import type { Step } from './step.js';

type Steps = Step<Strand, StrandEvent>[];

/** The partnership of the file. */
export type OfPartnership = { partnershipId: string; partnership: Partnership };

/** What makes a strand what the file says. */
export const strandSteps = (
  { code, definition, published = false }: StrandInFile,
  state: Strand,
  { partnershipId, partnership }: OfPartnership,
): Steps => {
  if (state.status !== 'none' && state.partnershipId !== partnershipId)
    throw new Refusal('conflict', 'strand.code-taken', `There is a strand ${code} in another partnership`);
  const version = versionsOf(state).length + 1;
  const publication = asked(publishStrand, { strandId: '', version, partnership });
  const publish: Steps = published
    ? [{ does: `publish version ${version}`, differences: [], decide: publication }]
    : [];
  if (state.status === 'none') {
    const draft = asked(draftStrand, { partnershipId, code, definition, partnership });
    return [{ does: 'draft', differences: differencesBetween({}, definition), decide: draft }, ...publish];
  }
  const inForce = versionsOf(state).at(-1)?.definition;
  const written = ('draft' in state ? state.draft : undefined) ?? inForce;
  const revise = asked(reviseStrand, { strandId: '', version, definition });
  const differences = differencesBetween(written, definition);
  return [
    ...(differences.length === 0 ? [] : [{ does: `revise version ${version}`, differences, decide: revise }]),
    ...(isSame(inForce, definition) ? [] : publish),
  ];
};
