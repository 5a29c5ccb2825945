import { Injectable } from '@nestjs/common';
import type { Cause, Committed } from '#domain';
import { consequenceOf } from '../consequence.js';
import { MergedParticipations } from '../enrolment/merged-participations.mongo.js';
import { PossibleDuplicates } from '../possible-duplicate/possible-duplicates.mongo.js';
import { absorbPerson } from './commands/absorb-person.js';
import { mergePerson, type MergePerson } from './commands/merge-person.js';
import { pointOnward } from './commands/point-onward.js';
import { removeDetails } from './commands/remove-details.js';
import { Erasing } from './erasing.mongo.js';
import { People } from './people.mongo.js';

/**
 * Two records of one person become one. The first write ends the one; what follows looks at what is done and does what is
 * missing, so the route and the policy may both do it.
 */
@Injectable()
export class Merging {
  constructor(
    private readonly people: People,
    private readonly participations: MergedParticipations,
    private readonly duplicates: PossibleDuplicates,
    private readonly erasing: Erasing,
  ) {}

  async merge(command: MergePerson, cause: Cause): Promise<Committed> {
    const { personId, intoPersonId } = command;
    const [record, into] = await Promise.all([
      this.people.get(personId, cause.reach),
      this.people.get(intoPersonId, cause.reach),
    ]);
    const facts = { ...command, into: into.state, identity: record.details, intoIdentity: into.details };
    const merged = await this.people.handle(personId, facts, mergePerson, cause);
    await this.follow(personId, cause);
    return merged;
  }

  /** For what names someone and came about while their record was being merged, or erased. */
  async followIfGone(personId: string | undefined, cause: Cause): Promise<void> {
    const person = personId === undefined ? undefined : await this.people.find(personId);
    if (person?.state.status === 'merged') await this.follow(person.id, cause);
    if (person?.state.status === 'erased') await this.erasing.follow(person.id, cause);
  }

  /**
   * The record that stays takes over, others that were merged into the first one name it, and the first one is emptied. One
   * that was erased meanwhile takes over nothing: the first one is erased with it.
   */
  async follow(personId: string, cause: Cause): Promise<void> {
    const { state: record, details: identity } = await this.people.get(personId);
    if (record.status !== 'merged') return;
    const intoPersonId = await this.people.standingFor(personId);
    if ((await this.people.get(intoPersonId)).state.status === 'erased')
      return this.erasing.withSuccessor(personId, cause);
    const onward = consequenceOf(cause, `onward to ${intoPersonId}`);
    await this.people.handle(personId, { named: record.intoPersonId, intoPersonId }, pointOnward, onward);
    for await (const { id } of this.people.mergedInto(personId))
      await this.people.handle(id, { named: personId, intoPersonId }, pointOnward, onward);
    await this.people.handle(intoPersonId, { record, identity }, absorbPerson, consequenceOf(cause, 'absorbed'));
    await this.participations.follow({ personId, intoPersonId }, cause);
    await this.duplicates.settle(personId, consequenceOf(cause, 'settled'));
    await this.people.handle(personId, {}, removeDetails, consequenceOf(cause, 'emptied'));
    // That one may have been merged itself meanwhile, before all of this one had come to it.
    if ((await this.people.standingFor(intoPersonId)) !== intoPersonId)
      await this.follow(intoPersonId, consequenceOf(cause, `on from ${intoPersonId}`));
  }
}
