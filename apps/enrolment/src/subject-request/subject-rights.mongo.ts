import { Injectable } from '@nestjs/common';
import type { SubjectRequestKind } from '#contracts';
import type { Cause, Committed } from '#domain';
import { consequenceOf } from '../consequence.js';
import { erasePerson } from '../person/commands/erase-person.js';
import { restrictProcessing } from '../person/commands/restrict-processing.js';
import { Erasing } from '../person/erasing.mongo.js';
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
    erasure: (personId, cause) => this.erasing.erase({ personId }, erasePerson, cause),
  };

  constructor(
    private readonly requests: SubjectRequests,
    private readonly people: People,
    private readonly erasing: Erasing,
  ) {}

  async fulfil(command: FulfilSubjectRequest, cause: Cause): Promise<Committed> {
    const { state } = await this.requests.get(command.requestId, cause.reach);
    if (state.status === 'open') {
      const personId = await this.people.standingFor(openRequest(state).personId);
      await this.deeds[state.kind](personId, consequenceOf(cause, state.kind));
    }
    return this.requests.handle(command.requestId, command, fulfilSubjectRequest, cause);
  }
}
