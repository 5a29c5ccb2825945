import { Inject, Injectable } from '@nestjs/common';
import type { Choosing } from '#contracts';
import type { Cause, Committed, Reach } from '#domain';
import { Strands } from '#service';
import type { Application } from './application.js';
import { mustBeSubmitted } from './must-be-submitted.js';
import { Applications } from './applications.mongo.js';
import { assessmentFor } from './assessment.js';
import { ScoreApplication, scoreApplication } from './commands/score-application.js';

/** What a panel works with: applications beside what their strand asks and scores. */
@Injectable()
export class Assessments {
  constructor(
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Strands) private readonly strands: Strands,
  ) {}

  async of(applicationId: string, who: string, reach: Reach) {
    const stored = await this.applications.get(applicationId, reach);
    return assessmentFor(who, stored, await this.choosingOf(stored.state));
  }

  async score(command: ScoreApplication, cause: Cause): Promise<Committed> {
    const { applicationId } = command;
    const { state } = await this.applications.get(applicationId, cause.reach);
    const choosing = await this.choosingOf(state);
    return this.applications.handle(applicationId, { ...command, choosing }, scoreApplication, cause);
  }

  private async choosingOf(application: Application): Promise<Choosing | undefined> {
    const { strand, strandVersion } = mustBeSubmitted(application);
    return (await this.strands.definition(strand, strandVersion))?.choosing;
  }
}
