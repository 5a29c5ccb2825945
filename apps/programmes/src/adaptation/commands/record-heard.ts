import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { Code, Day, Id, Ids, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustHaveBegun, noPartnership, type Partnership } from '../../partnership/partnership.js';
import { dayOf, sources, type Adaptation, type AdaptationEvent, type Source } from '../adaptation.js';

/** Something was heard – a question, an alert, a pattern in the answers – that may ask for a change. */
export class RecordHeard {
  @Id() partnershipId!: string;
  /** What was heard, about the programme: it is published, so it names no one. */
  @Line(500) heard!: string;
  /** Where it was heard. */
  @IsOptional() @IsIn(sources) source?: Source;
  /** The alerts that say so. */
  @IsOptional() @Ids() @ArrayUnique() @ArrayMinSize(1) @ArrayMaxSize(100) alertIds?: string[];
  /** The objective it concerns. */
  @IsOptional() @Code() objective?: string;
  /** Today when left out. */
  @IsOptional() @Day() on?: string;
}

type WithFacts = RecordHeard & { partnership: Partnership | undefined };

export const recordHeard: Decide<WithFacts, Adaptation, AdaptationEvent> = (command, adaptation, { id, today }) => {
  const { partnershipId, heard, objective, source, alertIds, on = today, partnership = noPartnership } = command;
  if (adaptation.status !== 'none')
    throw new Refusal('conflict', 'adaptation.already-heard', 'There is an adaptation under this id');
  const { objectives } = mustHaveBegun(partnership);
  if (objective !== undefined && !objectives.some(({ code }) => code === objective))
    throw new Refusal('invalid', 'partnership.objective-unknown', `${objective} is not one of its objectives`);
  return [
    {
      type: 'AdaptationHeard',
      adaptationId: id,
      partnershipId,
      ...(objective !== undefined && { objective }),
      ...(source !== undefined && { source }),
      ...(alertIds !== undefined && { alertIds }),
      heard,
      heardOn: dayOf(on, today),
    },
  ];
};
