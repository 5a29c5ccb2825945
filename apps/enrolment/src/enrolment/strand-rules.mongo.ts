import { Inject, Injectable } from '@nestjs/common';
import type { StrandDefinition } from '#contracts';
import { Strands } from '#service';
import { Partnerships } from '../views/partnerships.mongo.js';
import { Enrolments } from './enrolments.mongo.js';

/** What an enrolment is measured by: its strand as it was defined when its cohort opened, its partnership’s schools. */
@Injectable()
export class StrandRules {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Partnerships) private readonly partnerships: Partnerships,
  ) {}

  async of(enrolmentId: string): Promise<StrandDefinition | undefined> {
    const enrolment = await this.known(enrolmentId);
    return enrolment && this.strands.definition(enrolment.strand, enrolment.strandVersion);
  }

  async coverageOf(enrolmentId: string): Promise<string[]> {
    const enrolment = await this.known(enrolmentId);
    return enrolment ? this.partnerships.coverageOf(enrolment.partnershipId) : [];
  }

  private async known(enrolmentId: string) {
    const enrolment = (await this.enrolments.find(enrolmentId))?.state;
    return enrolment?.status === 'none' ? undefined : enrolment;
  }
}
