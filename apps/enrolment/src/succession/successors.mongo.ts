import { Inject, Injectable } from '@nestjs/common';
import type { SchoolSucceeded } from '#contracts';
import { Refusal, type Cause, type Committed } from '#domain';
import { consequenceOf } from '../consequence.js';
import { closeForSuccessor } from '../organisation/commands/close-for-successor.js';
import { Organisations, type Standings } from '../organisation/organisations.mongo.js';
import { considerSuccession } from './commands/consider-succession.js';
import type { Lineage, Prospect } from './lineage.js';
import { succeededIn } from './publishes.js';
import { successionId } from './succession-id.js';
import { carriedOnByThis } from './succession.js';
import { Successions } from './successions.mongo.js';

/** Who carries on for a school, by the links and by which schools are open; asked again whenever either changes. */
@Injectable()
export class Successors {
  constructor(
    @Inject(Successions) private readonly successions: Successions,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  /** A school became known, opened or closed: everything linked with it is considered again. */
  async reconsider(urn: string | undefined, cause: Cause): Promise<void> {
    if (urn === undefined) return;
    const lineage = await this.successions.lineageOf(urn);
    const standings = await this.organisations.standingsOf(lineage.schools);
    for (const predecessor of lineage.predecessors)
      await this.consider(predecessor, lineage, standings, cause.today, cause);
  }

  /** The same of many at once and to the end: whom they carry on for is closed before anything else is read. */
  async replace(opened: string[], causeOf: (what: string) => Cause): Promise<void> {
    for (const urn of await this.successions.linkedWith(opened)) {
      await this.reconsider(urn, causeOf(`opened ${urn}`));
      for (const settled of await this.successions.settledOn(urn))
        await this.close(succeededIn(settled), causeOf(`replaced ${settled.urn}`));
    }
  }

  /** Considers one school, and notes in the standings that it is closed when another carries on for it. */
  async consider(urn: string, lineage: Lineage, standings: Standings, asOf: string, cause: Cause): Promise<Committed> {
    const linked = lineage.prospectOf(urn, (one) => standings.get(one)?.status === 'open');
    const prospect = await this.withoutCircle(urn, linked);
    const facts = { urn, links: lineage.linksOf(urn), prospect, school: standings.get(urn), asOf };
    const considered = await this.successions
      .handle(successionId(urn), facts, considerSuccession, cause)
      .catch(unlessCarriedOn(urn));
    if (considered.happened.includes('SuccessionSettled')) standings.set(urn, { status: 'closed' });
    return considered;
  }

  /** Which a person may have said the other way round a moment ago. */
  private async withoutCircle(urn: string, prospect: Prospect): Promise<Prospect> {
    if (prospect.kind !== 'one') return prospect;
    const { successorUrn } = prospect;
    const carryOn = await this.successions.carryingOnFor(successorUrn);
    return carryOn.includes(urn) ? { kind: 'doubtful', why: 'cycle', candidates: [successorUrn] } : prospect;
  }

  /** The school that another carries on for is closed, if it was not already, and names the other. */
  async close({ organisationId, successorId, successorUrn, on }: SchoolSucceeded, cause: Cause): Promise<void> {
    const successor = { organisationId: successorId, urn: successorUrn };
    await this.organisations.handle(
      organisationId,
      { successor, on },
      closeForSuccessor,
      consequenceOf(cause, 'closed'),
    );
  }
}

/** It was said the other way round at this very moment: once that school is closed, all linked with it is considered again. */
const unlessCarriedOn =
  (urn: string) =>
  (error: unknown): Committed => {
    if (error instanceof Refusal && error.code === carriedOnByThis[0])
      return { id: successionId(urn), version: 0, happened: [] };
    throw error;
  };
