import { Id, Part, StrandDefinition, Whole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isSame } from '../../is-same.js';
import { checked } from '../definition.js';
import { mustBeWritable, versionsOf, type Strand, type StrandEvent } from '../strand.js';

/** Writes the draft of a version as a whole: the one being drafted, or the next after the published ones. */
export class ReviseStrand {
  @Id() strandId!: string;
  @Whole(1, 100_000) version!: number;
  @Part(() => StrandDefinition) definition!: StrandDefinition;
}

export const reviseStrand: Decide<ReviseStrand, Strand, StrandEvent> = ({ version, definition }, state) => {
  const strand = mustBeWritable(state);
  const versions = versionsOf(strand);
  const next = versions.length + 1;
  if (version < next)
    throw new Refusal(
      'conflict',
      'strand.published-is-immutable',
      `Version ${version} is published; write version ${next}`,
    );
  if (version > next) throw new Refusal('invalid', 'strand.version-unknown', `The next version is ${next}`);
  const before = strand.draft ?? versions.at(-1)?.definition;
  if (before && isSame(before, definition))
    throw new Refusal('conflict', 'strand.nothing-changed', 'It says the same already');
  return [{ type: 'StrandRevised', version, definition: checked(definition) }];
};
