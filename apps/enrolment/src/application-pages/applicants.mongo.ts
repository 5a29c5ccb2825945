import { Inject, Injectable } from '@nestjs/common';
import { idFrom, Refusal, type Cause } from '#domain';
import type { Draft } from '../application/application.js';
import type { ApplicantDetails } from '../application/commands/start-application.js';
import { Evidence } from '../application/evidence.mongo.js';
import { eligibilityOf } from '../application/eligibility.js';
import { consequenceOf } from '../consequence.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { schoolId } from '../organisation/school-id.js';
import { registerPerson } from '../person/commands/register-person.js';
import { People } from '../person/people.mongo.js';
import { newcomer, withoutSecrets } from './newcomer.js';

/** Who fills in a form becomes a person of the programme: the one with their address, or a new one. */
@Injectable()
export class Applicants {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Evidence) private readonly evidence: Evidence,
  ) {}

  /** The submission of a draft, once its applicant may apply and is registered. */
  async meet(draft: Draft, applicant: ApplicantDetails, cause: Cause) {
    const { applicationId, cohortId, partnershipId } = draft;
    const { name, email, urn, role, since } = applicant;
    const organisationId = schoolId(urn);
    const organisation = (await this.organisations.find(organisationId))?.state;
    const known = await this.people.withAddress(email, cause.today);
    const personId = known?.id ?? idFrom(applicationId, 'applicant');
    const command = { partnershipId, name, email, post: { organisationId, role, from: since }, organisation };
    const person = known?.state ?? newcomer(command, { ...cause, id: personId });
    const wanted = { cohortId, personId, organisationId };
    const evidence = { ...(await this.evidence.on(wanted)), person };
    const answer = eligibilityOf({ ...evidence, today: cause.today });
    if (!answer.eligible) throw withoutSecrets(new Refusal('conflict', answer.code, answer.sentence));
    if (!known) await this.people.handle(personId, command, registerPerson, consequenceOf(cause, 'registered'));
    return { ...wanted, ...evidence };
  }
}
