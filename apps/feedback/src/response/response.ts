import type { MeasuredAnswer } from '#contracts';
import { endOfDay, idFrom, unreachable, type Evolve, type Scope } from '#domain';

/** What an invited person answered. Words of their own are in the details of the document, never in an event. */
export type Response = Unanswered | Completed;

type Unanswered = { status: 'none' };
export type Completed = { status: 'completed'; wordsForgotten: boolean } & Answered;

export type Answered = {
  invitationId: string;
  campaignId: string;
  cohortId: string;
  strand: string;
  partnershipId: string;
  enrolmentId: string;
  personId: string;
  organisationId: string;
  /** The chosen point of every answered scale and choice. */
  points: Record<string, number>;
  /** Those of them that carry a measure of the strand. */
  measured: MeasuredAnswer[];
  /** The questions answered in own words. */
  written: string[];
  /** The day after which the words are deleted. */
  keepWordsUntil: string;
  /** Tells a repeated submission from another one. */
  fingerprint: string;
  on: string;
};

export type ResponseEvent = { type: 'ResponseCompleted'; answered: Answered } | { type: 'WordsForgotten' };

export const noResponse: Response = { status: 'none' };

export const evolve: Evolve<Response, ResponseEvent> = (response, event) => {
  switch (event.type) {
    case 'ResponseCompleted':
      return { status: 'completed', wordsForgotten: false, ...event.answered };
    case 'WordsForgotten':
      return { ...completed(response), wordsForgotten: true };
    default:
      return unreachable(event);
  }
};

const completed = (response: Response): Completed => {
  if (response.status === 'none') throw new Error('Nothing was answered');
  return response;
};

export const scopeOf = (response: Response): Scope =>
  response.status === 'none'
    ? {}
    : {
        partnerships: [response.partnershipId],
        strands: [response.strand],
        organisations: [response.organisationId],
        people: [response.personId],
      };

/** When its words are to be deleted; those who wrote nothing have nothing to delete. */
export const wordsDueAt = (response: Response): string | undefined =>
  response.status === 'completed' && response.written.length > 0 && !response.wordsForgotten
    ? endOfDay(response.keepWordsUntil)
    : undefined;

/** An invitation has one response: its id is what makes a used link used. */
export const responseIdOf = (invitationId: string): string => idFrom(invitationId, 'response');

/** A response as those who lead the programme read it. */
export const readable = ({ id, version, state, details }: ReadResponse) => {
  const { fingerprint: _, ...response } = completed(state);
  return { ...response, id, version, words: details['words'] };
};

type ReadResponse = { id: string; version: number; state: Response; details: Record<string, unknown> };
