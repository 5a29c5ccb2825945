import type { ExtensionReason, RequestRefusal, SubjectRequestKind } from '#contracts';
import { addMonths, endOfDay, Refusal, unreachable, type Evolve, type Scope } from '#domain';

/** What someone asks about their own record; the law gives a month to answer. */
export type Received = {
  personId: string;
  partnerships: string[];
  /** What they applied for or took part in when they asked. */
  strands?: string[];
  kind: SubjectRequestKind;
  receivedOn: string;
};
type Asked = Received & { dueOn: string; extended?: ExtensionReason; overdueSince?: string };

export type SubjectRequest =
  | { status: 'none' }
  | ({ status: 'open' } & Asked)
  | ({ status: 'fulfilled'; on: string } & Asked)
  | ({ status: 'refused'; on: string; reason: RequestRefusal } & Asked);
export const requestStatuses = ['open', 'fulfilled', 'refused'] as const;

export type SubjectRequestEvent =
  | { type: 'SubjectRequestReceived'; received: Received }
  | { type: 'SubjectRequestExtended'; on: string; reason: ExtensionReason }
  | { type: 'SubjectRequestOverdue'; on: string }
  | { type: 'SubjectRequestFulfilled'; on: string }
  | { type: 'SubjectRequestRefused'; on: string; reason: RequestRefusal };

const monthsToAnswer = 1;
const monthsWhenExtended = 3;

export const noRequest: SubjectRequest = { status: 'none' };

export const evolve: Evolve<SubjectRequest, SubjectRequestEvent> = (request, event) => {
  if (event.type === 'SubjectRequestReceived') {
    const { received } = event;
    return { status: 'open', ...received, dueOn: addMonths(received.receivedOn, monthsToAnswer) };
  }
  if (request.status === 'none') throw new Error(`${event.type} before the request was received`);
  switch (event.type) {
    case 'SubjectRequestExtended': {
      const dueOn = addMonths(request.receivedOn, monthsWhenExtended);
      return { ...request, dueOn, extended: event.reason };
    }
    case 'SubjectRequestOverdue':
      return { ...request, overdueSince: event.on };
    case 'SubjectRequestFulfilled':
      return { ...request, status: 'fulfilled', on: event.on };
    case 'SubjectRequestRefused':
      return { ...request, status: 'refused', on: event.on, reason: event.reason };
    default:
      return unreachable(event);
  }
};

export type OpenRequest = Extract<SubjectRequest, { status: 'open' }>;

/** The request, as long as it is not answered. */
export const openRequest = (request: SubjectRequest): OpenRequest => {
  switch (request.status) {
    case 'open':
      return request;
    case 'none':
      throw new Refusal('not-found', 'subject-request.unknown', 'There is no such request');
    case 'fulfilled':
    case 'refused':
      throw new Refusal('conflict', 'subject-request.already-answered', `It was answered on ${request.on}`);
  }
};

/** When an open request has not been answered in time; said once. */
export const overdueAt = (request: SubjectRequest): string | undefined =>
  request.status === 'open' && request.overdueSince === undefined ? endOfDay(request.dueOn) : undefined;

export const scopeOf = (request: SubjectRequest): Scope =>
  request.status === 'none'
    ? {}
    : {
        partnerships: request.partnerships,
        ...(request.strands && { strands: request.strands }),
        people: [request.personId],
      };
