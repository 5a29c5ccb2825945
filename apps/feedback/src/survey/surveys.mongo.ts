import { Injectable } from '@nestjs/common';
import type { StrandDefinition, SurveyRule } from '#contracts';
import { Refusal } from '#domain';
import { Strands } from '#service';
import type { Asked, Taught } from '../campaign/campaign.js';
import { Cohorts } from '../views/cohorts.mongo.js';
import { surveyOf, surveysAfter, type Survey } from './survey.js';

/** What is asked, as the version of the strand says that a cohort is taught by. */
@Injectable()
export class Surveys {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly strands: Strands,
  ) {}

  /** The surveys due after an item; refuses with `cohort.unknown` or `strand.unknown` what has not arrived yet. */
  async after(cohortId: string, item: string): Promise<{ taught: Taught; rules: SurveyRule[] }> {
    const taught = await this.cohorts.get(cohortId);
    if (!taught) throw new Refusal('not-found', 'cohort.unknown', 'There is no such cohort');
    return { taught, rules: surveysAfter(await this.definitionOf(taught), item) };
  }

  async of(campaign: Asked): Promise<Survey> {
    return surveyOf(await this.definitionOf(campaign), campaign);
  }

  private async definitionOf({ strand, strandVersion }: Taught): Promise<StrandDefinition> {
    const definition = await this.strands.definition(strand, strandVersion);
    if (!definition) throw new Refusal('not-found', 'strand.unknown', 'There is no such version of the strand');
    return definition;
  }
}
