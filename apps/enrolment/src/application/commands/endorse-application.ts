import { Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import type { Application, ApplicationEvent } from '../application.js';
import { mayBeWrittenAbout } from '../may-be-written-about.js';
import { stillToChoose } from '../still-to-choose.js';

/** What the head says of an applicant of their school. */
export class Endorsing {
  @IsBoolean() endorsed!: boolean;
  /** The name and post of whoever says so; kept with the application only. */
  @Line() saidBy!: string;
  /** In their own words, for the panel. */
  @IsOptional() @IsString() @Length(1, 5_000) statement?: string;
}

export class EndorseApplication extends Endorsing {
  @Id() applicationId!: string;
}

export const endorseApplication: Decide<Endorsing, Application, ApplicationEvent> = (
  { endorsed, saidBy, statement },
  application,
  { today: on },
) => {
  const submitted = stillToChoose(application);
  const { needs, endorsement } = submitted.selection;
  if (!needs.endorsement)
    throw new Refusal('conflict', 'strand.needs-no-endorsement', 'No head has to endorse applicants of this strand');
  if (endorsement?.endorsed === endorsed) return []; // said twice
  if (endorsement)
    throw new Refusal(
      'conflict',
      'application.already-endorsed',
      `The head answered on ${endorsement.on}; what was said stays as it is`,
    );
  mayBeWrittenAbout(submitted);
  return {
    events: [{ type: 'ApplicationEndorsed', endorsed, on }],
    details: { endorsement: { saidBy, ...(statement !== undefined && { statement }) } },
  };
};
