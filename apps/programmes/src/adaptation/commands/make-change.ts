import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional } from 'class-validator';
import { Day, Id, Ids, Whole } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import { noStrand, publishedIn, type Strand } from '../../strand/strand.js';
import { dayOf, unknownAdaptation, type Adaptation, type AdaptationEvent, type Change } from '../adaptation.js';

/** What was decided has been done. */
export class MakeChange {
  @Id() adaptationId!: string;
  /** The version of the strand that brings the change, where a strand was to change. */
  @IsOptional() @Whole(1, 100_000) version?: number;
  /** The sessions that were changed. */
  @IsOptional() @Ids() @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(200) sessionIds?: string[];
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

type WithFacts = MakeChange & { itsStrand: Strand | undefined };

export const makeChange: Decide<WithFacts, Adaptation, AdaptationEvent> = (command, adaptation, { today }) => {
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard':
      throw new Refusal('conflict', 'adaptation.not-decided', 'Nothing has been decided yet');
    case 'decided': {
      const change = changeFor(adaptation, command);
      return [{ type: 'ChangeMade', ...change, on: dayOf(command.on ?? today, today, adaptation.decidedOn) }];
    }
    default:
      throw new Refusal('conflict', 'adaptation.already-changed', `It was done on ${adaptation.changedOn}`);
  }
};

type Decided = Extract<Adaptation, { status: 'decided' }>;

/** What was changed must be there by now. */
const changeFor = ({ kind }: Decided, { version, sessionIds, itsStrand = noStrand }: WithFacts): Change => {
  switch (kind) {
    case 'strand-opened':
      if (!('versions' in itsStrand))
        throw new Refusal('conflict', 'strand.not-published', 'The strand is not open yet');
      return {};
    case 'strand-changed':
      if (version === undefined || !publishedIn(itsStrand, version))
        throw new Refusal('invalid', 'strand.version-unknown', 'Name the published version that brings the change');
      return { version };
    case 'strand-closed':
      if (!['closing', 'closed', 'withdrawn'].includes(itsStrand.status))
        throw new Refusal('conflict', 'strand.not-closing', 'The strand has not been closed yet');
      return {};
    case 'session-changed':
      if (!sessionIds)
        throw new Refusal('invalid', 'adaptation.sessions-missing', 'Name the sessions that were changed');
      return { sessionIds };
    case 'other':
      return {};
    default:
      return unreachable(kind);
  }
};
