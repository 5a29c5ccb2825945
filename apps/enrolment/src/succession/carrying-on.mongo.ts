import { Inject, Injectable } from '@nestjs/common';
import type { SchoolClosed, SchoolReopened, SchoolSucceeded } from '#contracts';
import type { Cause } from '#domain';
import { Applications } from '../application/applications.mongo.js';
import { noteSchoolClosed } from '../application/commands/note-school-closed.js';
import { consequenceOf } from '../consequence.js';
import { askAboutClosedSchool } from '../enrolment/commands/ask-about-closed-school.js';
import { followSuccessor } from '../enrolment/commands/follow-successor.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { Joins } from '../enrolment/joins.mongo.js';
import { StrandRules } from '../enrolment/strand-rules.mongo.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { carryPostsOver } from '../person/commands/carry-posts-over.js';
import { People } from '../person/people.mongo.js';
import { MovingOn } from '../places/moving-on.mongo.js';

/** What becomes of those at a school that closes: they go with it to the one that carries on, or a person decides. */
@Injectable()
export class CarryingOn {
  constructor(
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(People) private readonly people: People,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(StrandRules) private readonly rules: StrandRules,
    @Inject(Joins) private readonly joins: Joins,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(MovingOn) private readonly movingOn: MovingOn,
  ) {}

  /** A successor that is closed by now has one of its own, to which they go on. */
  async follow(succeeded: SchoolSucceeded, cause: Cause, met: readonly string[] = []): Promise<void> {
    const { organisationId, successorId } = succeeded;
    for await (const { id } of this.people.withPostsAt(organisationId))
      await this.people.handle(id, succeeded, carryPostsOver, cause);
    for await (const { id } of this.enrolments.openAt(organisationId)) await this.move(id, succeeded, cause);
    await this.movingOn.withSchool(succeeded, cause);
    const next = (await this.organisations.find(successorId))?.state;
    if (next?.status !== 'closed' || !next.successor || next.urn === undefined || met.includes(successorId)) return;
    const { organisationId: nextId, urn: nextUrn } = next.successor;
    const further = { organisationId: successorId, urn: next.urn, successorId: nextId, successorUrn: nextUrn };
    await this.follow({ ...further, on: next.closedOn }, consequenceOf(cause, nextUrn), [...met, organisationId]);
  }

  /** Whom nobody carries on for is put to a person. */
  async ask({ organisationId, on }: SchoolClosed, cause: Cause): Promise<void> {
    const school = (await this.organisations.find(organisationId))?.state;
    if (school?.status !== 'closed' || school.successor) return;
    for await (const { id } of this.enrolments.openAt(organisationId))
      await this.enrolments.handle(id, { organisationId, on }, askAboutClosedSchool, cause);
    for await (const { id } of this.applications.openFrom(organisationId))
      await this.applications.handle(id, { organisationId, closedOn: on }, noteSchoolClosed, cause);
  }

  /** It was closed by mistake: whoever hopes for a place from there goes on hoping. */
  async goOn({ organisationId }: SchoolReopened, cause: Cause): Promise<void> {
    for await (const { id } of this.applications.openFrom(organisationId))
      await this.applications.handle(id, { organisationId }, noteSchoolClosed, cause);
  }

  /** Two whole schools that take part in one strand and become one take part once. */
  private async move(id: string, { urn, successorId, successorUrn, on }: SchoolSucceeded, cause: Cause): Promise<void> {
    const coverage = await this.rules.coverageOf(id);
    // Who carries on for a school the partnership is for belongs to it, whatever its list says yet.
    const covered = coverage.includes(urn) ? [...coverage, successorUrn] : coverage;
    const facts = { on, successor: { organisationId: successorId, urn: successorUrn }, coverage: covered };
    await this.enrolments.handle(id, facts, followSuccessor, cause);
    for (const other of await this.enrolments.sameSchoolAs(id))
      await this.joins.join([id, other], on, consequenceOf(cause, `joined ${other}`));
  }
}
