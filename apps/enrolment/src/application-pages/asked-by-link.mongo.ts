import { Inject, Injectable } from '@nestjs/common';
import type { Cause, Committed } from '#domain';
import { Strands } from '#service';
import type { Submitted } from '../application/application.js';
import { mustBeSubmitted } from '../application/must-be-submitted.js';
import { Applications } from '../application/applications.mongo.js';
import { noteAnswer } from '../application/commands/note-answer.js';
import { consequenceOf } from '../consequence.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { People } from '../person/people.mongo.js';
import { Admissions } from '../places/admissions.mongo.js';
import { answerOffer } from '../places/commands/answer-offer.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import type { AskedToEndorse } from './endorsement-page.js';
import type { Offered } from './offer-page.js';

const theApplicant = 'The applicant, by their own link';

/** What stands behind the links that ask a head, or an applicant, for an answer. */
@Injectable()
export class AskedByLink {
  constructor(
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(People) private readonly people: People,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Admissions) private readonly admissions: Admissions,
  ) {}

  async toEndorse(applicationId: string): Promise<AskedToEndorse> {
    const application = await this.application(applicationId);
    const { personId, organisationId } = application;
    const [definition, person, organisation] = await Promise.all([
      this.definitionOf(application),
      personId === undefined ? undefined : this.people.find(personId),
      this.organisations.find(organisationId),
    ]);
    const name = person?.details['name'];
    const school = organisation?.state;
    return {
      application,
      title: definition?.title ?? application.strand,
      summary: definition?.summary ?? '',
      name: typeof name === 'string' ? name : 'A colleague',
      school: school && school.status !== 'none' ? school.name : 'your school',
    };
  }

  async offered(applicationId: string): Promise<Offered> {
    const application = await this.application(applicationId);
    const places = (await this.places.get(application.cohortId)).state;
    return {
      application,
      title: (await this.definitionOf(application))?.title ?? application.strand,
      begins: places.status === 'none' ? application.on : places.cohort.runs.from,
    };
  }

  async answer(applicationId: string, accept: boolean, cause: Cause): Promise<Committed> {
    const answer = { applicationId, accept, saidBy: theApplicant };
    const answered = await this.admissions.give(answer, answerOffer, cause);
    await this.applications.handle(applicationId, answer, noteAnswer, consequenceOf(cause, 'noted'));
    return answered;
  }

  private async application(applicationId: string): Promise<Submitted> {
    return mustBeSubmitted((await this.applications.get(applicationId)).state);
  }

  private definitionOf({ strand, strandVersion }: Submitted) {
    return this.strands.definition(strand, strandVersion);
  }
}
