import { IsIn, IsOptional } from 'class-validator';
import { adaptationKinds, Code, Day, Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { noStrand, type Strand } from '../../strand/strand.js';
import { dayOf, unknownAdaptation, type Adaptation, type AdaptationEvent } from '../adaptation.js';

/** The partners decide what to change because of what they heard. */
export class DecideAdaptation {
  @Id() adaptationId!: string;
  @IsIn(adaptationKinds) kind!: (typeof adaptationKinds)[number];
  /** The strand it opens, changes or closes; one that is to be opened need not be there yet. */
  @IsOptional() @Code() strand?: string;
  /** What was decided; it is published, so it names no one. */
  @Line(500) decided!: string;
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

type WithFacts = DecideAdaptation & { itsStrand: Strand | undefined };

export const decideAdaptation: Decide<WithFacts, Adaptation, AdaptationEvent> = (command, adaptation, { today }) => {
  const { kind, strand, decided, on = today } = command;
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard': {
      mustBelong(command, adaptation.partnershipId);
      const named = strand === undefined ? {} : { strand };
      return [{ type: 'AdaptationDecided', kind, ...named, decided, on: dayOf(on, today, adaptation.heardOn) }];
    }
    default:
      throw new Refusal('conflict', 'adaptation.already-decided', `It was decided on ${adaptation.decidedOn}`);
  }
};

/** A strand that is to be opened may be named before it is drafted. */
const mustBelong = ({ kind, strand, itsStrand = noStrand }: WithFacts, partnershipId: string): void => {
  const isToCome = kind === 'strand-opened' && itsStrand.status === 'none';
  if (strand === undefined || isToCome) return;
  if (itsStrand.status === 'none' || itsStrand.partnershipId !== partnershipId)
    throw new Refusal('not-found', 'strand.unknown', `There is no strand ${strand} in the partnership`);
};
