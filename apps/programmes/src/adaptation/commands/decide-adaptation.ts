import { IsIn, IsOptional } from 'class-validator';
import { adaptationKinds, Code, Day, Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Strand } from '../../strand/strand.js';
import { dayOf, unknownAdaptation, type Adaptation, type AdaptationEvent } from '../adaptation.js';

/** The partners decide what to change because of what they heard. */
export class DecideAdaptation {
  @Id() adaptationId!: string;
  @IsIn(adaptationKinds) kind!: (typeof adaptationKinds)[number];
  /** The strand it opens, changes or closes; a new one has been drafted before. */
  @IsOptional() @Code() strand?: string;
  /** What was decided; it is published, so it names no one. */
  @Line(500) decided!: string;
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

type WithFacts = DecideAdaptation & { itsStrand: Strand | undefined };

export const decideAdaptation: Decide<WithFacts, Adaptation, AdaptationEvent> = (command, adaptation, { today }) => {
  const { kind, strand, decided, on = today, itsStrand } = command;
  switch (adaptation.status) {
    case 'none':
      throw unknownAdaptation();
    case 'heard': {
      if (strand !== undefined) mustBelong(itsStrand, adaptation.partnershipId);
      const named = strand === undefined ? {} : { strand };
      const day = dayOf(on, today, adaptation.heardOn);
      return [{ type: 'AdaptationDecided', kind, ...named, decided, on: day }];
    }
    default:
      throw new Refusal('conflict', 'adaptation.already-decided', `It was decided on ${adaptation.decidedOn}`);
  }
};

const mustBelong = (strand: Strand | undefined, partnershipId: string): void => {
  if (!strand || strand.status === 'none' || strand.partnershipId !== partnershipId)
    throw new Refusal('not-found', 'strand.unknown', 'There is no such strand in the partnership');
};
