import { Inject, Injectable } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, IsOptional } from 'class-validator';
import { Id, Part, type GroupApplied } from '#contracts';
import { idFrom, Refusal, type Cause, type Committed } from '#domain';
import type { Applied } from '../application/applied.js';
import { Applications } from '../application/applications.mongo.js';
import { submitInGroup, type SubmitInGroup } from '../application/commands/submit-in-group.js';
import { Evidence } from '../application/evidence.mongo.js';
import { needsOf } from '../application/selection.js';
import { consequenceOf } from '../consequence.js';
import { Admissions } from './admissions.mongo.js';
import { enterGroup, type Applicants } from './commands/enter-group.js';
import { leaveList } from './commands/leave-list.js';
import { alreadyApplied } from './in-play.js';
import { PlacesByCohort } from './places-by-cohort.mongo.js';

/** One of those who apply together. */
export class GroupApplicant {
  /** Left out where whole schools apply. */
  @IsOptional() @Id() personId?: string;
  @Id() organisationId!: string;
}

export class ApplyTogether {
  @Id() cohortId!: string;
  @Part(() => GroupApplicant, { each: true })
  @ArrayMinSize(2)
  @ArrayMaxSize(30)
  members!: GroupApplicant[];
}

/** Those who apply together: the places of the cohort take all of them in with one write, then each has an application. */
@Injectable()
export class GroupApplications {
  constructor(
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Evidence) private readonly evidence: Evidence,
    @Inject(Admissions) private readonly admissions: Admissions,
  ) {}

  /** Answers with the group once each of its members has an application. */
  async apply({ cohortId, members }: ApplyTogether, cause: Cause): Promise<Committed> {
    const groupId = cause.newId;
    const applicants = await Promise.all(members.map((member) => this.applicant(cohortId, groupId, member, cause)));
    const { reach: _reach, ...entering } = cause; // asked of every application instead: a school has its own alone
    const { version, happened } = await this.places.handle(cohortId, { groupId, applicants }, enterGroup, entering);
    const on = cause.today;
    await this.follow({ groupId, cohortId, members: applicants.map(({ member }) => member), on }, cause);
    return { id: groupId, version, happened };
  }

  /** Each of a group that the places have taken in has an application, which agrees with them. */
  async follow({ groupId, cohortId, members }: GroupApplied, cause: Cause): Promise<void> {
    const { state: places } = await this.places.get(cohortId);
    if (places.status === 'none') return;
    const { partnershipId, strand, strandVersion, unit, selection } = places.cohort;
    const needs = selection === 'criteria' ? { needs: needsOf(undefined) } : {};
    for (const { applicationId, personId, organisationId, urn } of members) {
      const applicant = {
        ...(personId !== undefined && { personId }),
        organisationId,
        ...(urn !== undefined && { urn }),
      };
      const cohort = { cohortId, partnershipId, strand, strandVersion, unit };
      await this.submit({ applicationId, ...cohort, ...applicant, groupId }, needs, cause);
    }
  }

  /** Who applied alone at the same moment keeps that application, and leaves the group. */
  private async submit(applied: Applied, needs: Pick<SubmitInGroup, 'needs'>, cause: Cause): Promise<void> {
    const { applicationId, cohortId } = applied;
    try {
      const submitted = consequenceOf(cause, `submitted ${applicationId}`);
      await this.applications.handle(applicationId, { applied, ...needs }, submitInGroup, submitted);
      await this.admissions.agree(applicationId, cause);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === alreadyApplied[0])) throw error;
      const left = consequenceOf(cause, `left ${applicationId}`);
      await this.places.handle(cohortId, { applicationId }, leaveList, left);
    }
  }

  private async applicant(
    cohortId: string,
    groupId: string,
    { personId, organisationId }: GroupApplicant,
    cause: Cause,
  ): Promise<Applicants[number]> {
    const asked = { cohortId, organisationId, ...(personId !== undefined && { personId }) };
    const { places: _places, ...circumstances } = await this.evidence.on(asked, cause.reach);
    const { organisation } = circumstances;
    const known = organisation?.status === 'open' ? organisation : undefined;
    const applicant = personId ?? organisationId;
    const member = {
      applicationId: idFrom(groupId, `${cohortId} ${applicant}`),
      applicant,
      organisationId,
      ...(personId !== undefined && { personId }),
      ...(known?.urn !== undefined && { urn: known.urn }),
      ...(known?.localAuthorityName !== undefined && { authority: known.localAuthorityName }),
    };
    return { member, circumstances };
  }
}
