import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Cause } from '#domain';
import { Strands } from '#service';
import { isSubmitted, type Draft, type Submitted } from '../application/application.js';
import { addressIn } from '../application/address-in.js';
import { Applications } from '../application/applications.mongo.js';
import { askForAddressLink } from '../application/commands/ask-for-address-link.js';
import { discardDraft } from '../application/commands/discard-draft.js';
import { saveForm } from '../application/commands/save-form.js';
import { sendApplication } from '../application/commands/send-application.js';
import { openForm, startApplication, type ApplicantDetails } from '../application/commands/start-application.js';
import { faultsOf, type Fault, type FormAnswers } from '../application/form.js';
import { mustBeDraft } from '../application/must-be-draft.js';
import { SignedLinks } from '../application/signed-links.crypto.js';
import { consequenceOf } from '../consequence.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { Admissions } from '../places/admissions.mongo.js';
import { PlacesByCohort } from '../places/places-by-cohort.mongo.js';
import { Partnerships } from '../views/partnerships.mongo.js';
import { Applicants } from './applicants.mongo.js';
import type { OpenForm } from './form-page.js';
import { withoutSecrets } from './newcomer.js';
import type { Opening } from './start-page.js';
import { answersIn, type SubmittedForm } from './submitted-form.js';

/** As many schools as a list to choose from can hold. */
const mostSchools = 500;

/** Where the browser goes next, or what has to change first: nothing, where only the address is not confirmed. */
export type Taken = { goTo: string } | { faults: Fault[] };

/** The application form behind its pages. */
@Injectable()
export class ApplicationForms {
  constructor(
    @Inject(Applications) private readonly applications: Applications,
    @Inject(PlacesByCohort) private readonly places: PlacesByCohort,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Partnerships) private readonly partnerships: Partnerships,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Applicants) private readonly applicants: Applicants,
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(SignedLinks) private readonly links: SignedLinks,
  ) {}

  /** What can be applied for today; refuses with what stands in the way for everyone. */
  async opening(cohortId: string, today: string): Promise<Opening> {
    const { definition, ...asked } = await this.asked(cohortId);
    const { cohort } = openForm(asked, today);
    if (!definition) throw new Error('A form of a strand that is not known');
    const coverage = await this.partnerships.coverageOf(cohort.partnershipId);
    const named = coverage.length > mostSchools ? [] : await this.organisations.openNamed(coverage);
    return { cohort, definition, schools: named.map(({ urn, name }) => ({ value: urn, label: name })) };
  }

  /** Answers with the token of the draft’s own link. */
  async start(cohortId: string, applicant: ApplicantDetails, cause: Cause): Promise<string> {
    const { definition: _definition, ...asked } = await this.asked(cohortId);
    const { id } = await this.applications.handle(
      cause.newId,
      { cohortId, ...applicant, ...asked },
      startApplication,
      cause,
    );
    return this.links.tokenOf('form', id);
  }

  /** The form as it is so far, or the application once it was sent. */
  async show(applicationId: string): Promise<OpenForm | Submitted> {
    const { state, details } = await this.applications.get(applicationId);
    if (isSubmitted(state)) return state;
    const draft = mustBeDraft(state);
    return {
      draft,
      ...(await this.wanted(draft)),
      answers: (details['form'] ?? {}) as FormAnswers,
      link: this.links.to('form', applicationId),
      ...(draft.addressConfirmedOn === undefined && addressIn(details)),
    };
  }

  /** What the browser sent is always kept first; then it is done what the button says. */
  async take(applicationId: string, form: SubmittedForm, cause: Cause): Promise<Taken> {
    const { state } = await this.applications.get(applicationId);
    const draft = mustBeDraft(state);
    if (form['do'] === 'discard') {
      await this.applications.handle(applicationId, {}, discardDraft, cause);
      return { goTo: '/application/deleted' };
    }
    const { definition, cohort } = await this.wanted(draft);
    const questions = definition.choosing?.form ?? [];
    const answers = answersIn(form, questions);
    await this.applications.handle(applicationId, { answers, questions }, saveForm, cause);
    if (form['do'] === 'save') return { goTo: '/application/saved' };
    if (form['do'] === 'ask') {
      await this.applications.handle(applicationId, {}, askForAddressLink, consequenceOf(cause, 'asked'));
      return { goTo: '/application/asked' };
    }
    const faults = faultsOf(questions, answers as FormAnswers);
    if (faults.length > 0 || draft.addressConfirmedOn === undefined) return { faults };
    await this.send({ ...draft, cohortId: cohort.cohortId }, cause);
    return { goTo: '/application' };
  }

  private async send(draft: Draft, cause: Cause): Promise<void> {
    const { applicationId } = draft;
    const { details } = await this.applications.get(applicationId);
    try {
      const submission = await this.applicants.meet(draft, details['applicant'] as ApplicantDetails, cause);
      const whole = { ...submission, answers: details['form'] as FormAnswers };
      await this.applications.handle(applicationId, whole, sendApplication, consequenceOf(cause, 'sent'));
    } catch (error) {
      throw error instanceof Refusal ? withoutSecrets(error) : error;
    }
    await this.admissions.enter(applicationId, cause);
  }

  private async asked(cohortId: string) {
    const { state: places } = await this.places.get(await this.places.carryingOnFor(cohortId));
    const cohort = places.status === 'none' ? undefined : places.cohort;
    const definition = cohort && (await this.strands.definition(cohort.strand, cohort.strandVersion));
    return { places, definition, audience: definition?.audience, choosing: definition?.choosing };
  }

  /** The cohort that a draft is for by now, and what that asks. */
  private async wanted({ cohortId }: Draft): Promise<Pick<OpenForm, 'cohort' | 'definition'>> {
    const { places, definition } = await this.asked(cohortId);
    if (!definition || places.status === 'none')
      throw new Refusal('not-found', 'strand.unknown', 'There is no such version of the strand');
    return { cohort: places.cohort, definition };
  }
}
