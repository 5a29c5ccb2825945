import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo, type Claim } from '#mongo';
import { noteOverdue } from './commands/note-overdue.js';
import {
  evolve,
  noRequest,
  overdueAt,
  scopeOf,
  type SubjectRequest,
  type SubjectRequestEvent,
} from './subject-request.js';

/** Who asks twice for the same is answered once. */
const claimsOf = (request: SubjectRequest): Claim[] =>
  request.status === 'open'
    ? [
        {
          key: `subject-request:${request.kind}:${request.personId}`,
          refusal: ['subject-request.already-open', 'The person has asked for this, and it is not answered yet'],
        },
      ]
    : [];

const subjectRequests = aggregate<SubjectRequest, SubjectRequestEvent>({
  name: 'subject-request',
  collection: 'subject-requests',
  initial: noRequest,
  evolve,
  publishes: () => undefined, // what comes of them is said of the person
  scopeOf,
  claims: claimsOf,
  timer: { due: overdueAt, decide: noteOverdue },
  indexes: [
    { 'state.personId': 1 },
    { 'state.kind': 1 },
    { 'state.status': 1 },
    { 'state.status': 1, 'state.dueOn': 1 },
  ],
});

@Injectable()
export class SubjectRequests extends AggregateStore<SubjectRequest, SubjectRequestEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, subjectRequests);
  }

  /** How much of what someone has asked is not answered yet. */
  async openOf(personId: string): Promise<number> {
    const asked = this.each({ 'state.personId': personId, 'state.status': 'open' });
    return (await Array.fromAsync(asked)).length;
  }

  /** What someone has asked before, for who asks to see it. */
  about(personId: string): Promise<object[]> {
    return Array.fromAsync(this.each({ 'state.personId': personId }), ({ state }) => state);
  }
}
