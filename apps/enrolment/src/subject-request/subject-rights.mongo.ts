import { Injectable } from '@nestjs/common';
import type { SubjectRequestKind } from '#contracts';
import type { Cause, Committed } from '#domain';
import { consequenceOf } from '../consequence.js';
import { erasePerson } from '../person/commands/erase-person.js';
import { restrictProcessing } from '../person/commands/restrict-processing.js';
import { People } from '../person/people.mongo.js';
import { fulfilSubjectRequest, type FulfilSubjectRequest } from './commands/fulfil-subject-request.js';
import { openRequest } from './subject-request.js';
import { SubjectRequests } from './subject-requests.mongo.js';

type Deed = (personId: string, cause: Cause) => Promise<unknown>;

/** Does what was asked for. The deed comes first and is the same when it is done again: a request is never answered without. */
@Injectable()
export class SubjectRights {
  private readonly deeds: Record<SubjectRequestKind, Deed> = {
    access: () => Promise.resolve(),
    rectification: () => Promise.resolve(),
    restriction: (id, cause) => this.people.handle(id, { kind: 'restriction' }, restrictProcessing, cause),
    objection: (id, cause) => this.people.handle(id, { kind: 'objection' }, restrictProcessing, cause),
    erasure: (id, cause) => this.erase(id, cause),
  };

  constructor(
    private readonly requests: SubjectRequests,
    private readonly people: People,
  ) {}

  /** With all the records that turned out to be this person’s: who knows one of them by its own id hears it too. */
  private async erase(personId: string, cause: Cause): Promise<void> {
    await this.people.handle(personId, { personId }, erasePerson, cause);
    for (const former of await this.people.formerlyOf(personId))
      await this.people.handle(former, { personId: former, withSuccessor: true }, erasePerson, cause);
  }

  async fulfil(command: FulfilSubjectRequest, cause: Cause): Promise<Committed> {
    const { state } = await this.requests.get(command.requestId, cause.reach);
    if (state.status === 'open') {
      const personId = await this.people.standingFor(openRequest(state).personId);
      await this.deeds[state.kind](personId, consequenceOf(cause, state.kind));
    }
    return this.requests.handle(command.requestId, command, fulfilSubjectRequest, cause);
  }
}
