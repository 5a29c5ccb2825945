import { IsOptional } from 'class-validator';
import { Id, Whole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isSame } from '../../is-same.js';
import { mustRun, noPartnership, type Partnership } from '../../partnership/partnership.js';
import { latestOf, mustBeWritable, versionsOf, type Strand, type StrandEvent } from '../strand.js';

/** Puts the draft of a version in force: from now on every service runs the strand by it. */
export class PublishStrand {
  @Id() strandId!: string;
  /** The version the caller means: never publishes one they have not seen. */
  @Whole(1, 100_000) version!: number;
  /** Partitions of the strand’s topics, 6 when left out; only the first version can say it. */
  @IsOptional() @Whole(1, 100) partitions?: number;
}

const defaultPartitions = 6;

type WithFacts = PublishStrand & { partnership: Partnership | undefined };

export const publishStrand: Decide<WithFacts, Strand, StrandEvent> = (command, state, { today: on }) => {
  const { version, partitions, partnership = noPartnership } = command;
  const strand = mustBeWritable(state);
  mustRun(partnership);
  const next = versionsOf(strand).length + 1;
  if (version < next)
    throw new Refusal('conflict', 'strand.already-published', `Version ${version} is published already`);
  if (version > next || !strand.draft)
    throw new Refusal('invalid', 'strand.version-unknown', `There is no draft of version ${version}`);
  if (strand.status === 'draft')
    return [{ type: 'StrandPublished', version, partitions: partitions ?? defaultPartitions, on }];

  const last = latestOf(strand);
  if (partitions !== undefined && partitions !== strand.partitions)
    throw new Refusal(
      'conflict',
      'strand.partitions-fixed',
      `Its topics have ${strand.partitions} partitions for good`,
    );
  if (isSame(last.definition, strand.draft))
    throw new Refusal('conflict', 'strand.nothing-changed', `Version ${last.version} says the same`);
  return [
    { type: 'StrandPublished', version, partitions: strand.partitions, on },
    { type: 'StrandVersionSuperseded', version: last.version, by: version, on },
  ];
};
