import { ArrayMaxSize, IsIn, IsNumber, IsOptional } from 'class-validator';
import { Event } from './declare.js';
import { Code, Day, Id, Part, Whole } from './shapes.js';
import { measureCodes } from './strand-definition.js';

const context = 'feedback';

@Event({ context, name: 'campaign-opened', says: 'A survey asks those who attended a session.' })
export class CampaignOpened {
  @Id() campaignId!: string;
  @Id() cohortId!: string;
  @IsOptional() @Id() sessionId?: string;
  @Code() template!: string;
  @Day() opensOn!: string;
  @Day() closesOn!: string;
}

@Event({ context, name: 'campaign-closed', says: 'A survey takes no more answers.' })
export class CampaignClosed {
  @Id() campaignId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'invitations-issued', says: 'So many were invited to answer a survey.' })
export class InvitationsIssued {
  @Id() campaignId!: string;
  @Id() cohortId!: string;
  @Whole(0, 100_000) invited!: number;
}

/** The answer to a measured question, as a number. */
export class MeasuredAnswer {
  @Code() question!: string;
  @IsIn(measureCodes) measure!: (typeof measureCodes)[number];
  @IsNumber() value!: number;
}

@Event({ context, name: 'response-completed', says: 'An invited person answered; only measured questions travel.' })
export class ResponseCompleted {
  @Id() responseId!: string;
  @Id() campaignId!: string;
  @Id() cohortId!: string;
  @Id() enrolmentId!: string;
  @Id() personId!: string;
  @Id() organisationId!: string;
  @Part(() => MeasuredAnswer, { each: true }) @ArrayMaxSize(60) answers!: MeasuredAnswer[];
  @Day() on!: string;
}
