import { Inject, Injectable } from '@nestjs/common';
import { idFrom, Refusal, type Cause, type Reach } from '#domain';
import { DryRun, type AggregateStore } from '#mongo';
import { noCohort } from '../cohort/cohort.js';
import { Cohorts } from '../cohort/cohorts.mongo.js';
import type { Difference } from '../differences.js';
import { noPartnership } from '../partnership/partnership.js';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { noStrand } from '../strand/strand.js';
import { Strands } from '../strand/strands.mongo.js';
import { cohortAsWritten, inFile, partnershipAsWritten, strandAsWritten } from './as-written.js';
import { cohortSteps } from './cohort-steps.js';
import { partnershipSteps } from './partnership-steps.js';
import type { CohortInFile, PartnershipInFile, ProgrammeFile, StrandInFile } from './programme-file.js';
import { at, type Step } from './step.js';
import { strandSteps } from './strand-steps.js';

export type Taken = { of: string; does: string; differences: Difference[] };
export type Applied = { dryRun: boolean; partnershipId: string; steps: Taken[] };

/** Follows a file step by step: each is a command of its own, decided as if a person had given it. */
@Injectable()
export class ProgrammeFiles {
  constructor(
    @Inject(Partnerships) private readonly partnerships: Partnerships,
    @Inject(Strands) private readonly strands: Strands,
    @Inject(Cohorts) private readonly cohorts: Cohorts,
  ) {}

  /** Tried as a whole before the first step is taken: a file that is refused somewhere changes nothing. */
  async apply(file: ProgrammeFile, cause: Cause): Promise<Applied> {
    if (DryRun.now()) return { dryRun: true, ...(await this.follow(file, cause)) };
    await new DryRun().within(() => this.follow(file, cause));
    return { dryRun: false, ...(await this.follow(file, cause)) };
  }

  /** The file that says what is, without what has ended: applied, it changes nothing. */
  async written(partnershipId: string, reach: Reach): Promise<ProgrammeFile> {
    const { state } = await this.partnerships.get(partnershipId, reach);
    if (state.status === 'none') throw new Error('A partnership is read that was never drafted');
    const own = { 'state.partnershipId': partnershipId };
    const strands = await Array.fromAsync(this.strands.each(own), (stored) => strandAsWritten(stored.state) ?? []);
    const cohorts = await Array.fromAsync(this.cohorts.each(own), (stored) => cohortAsWritten(stored.state) ?? []);
    return inFile(partnershipAsWritten(state), strands.flat(), cohorts.flat());
  }

  private async follow({ partnership, strands = [], cohorts = [] }: ProgrammeFile, cause: Cause) {
    const steps: Taken[] = [];
    const partnershipId = await this.partnership(partnership, cause, steps).catch(told('partnership'));
    const ids = new Map<string, string>();
    for (const [index, strand] of strands.entries())
      ids.set(strand.code, await this.strand(strand, partnershipId, cause, steps).catch(told(`strands/${index}`)));
    for (const [index, cohort] of cohorts.entries())
      await this.cohort(cohort, ids.get(cohort.strand), cause, steps).catch(told(`cohorts/${index}`));
    return { partnershipId, steps };
  }

  private async partnership(wanted: PartnershipInFile, cause: Cause, taken: Taken[]): Promise<string> {
    const id = wanted.partnershipId ?? (await this.partnershipNamed(wanted.name, cause)) ?? cause.newId;
    const state = (await this.partnerships.find(id, cause.reach))?.state ?? noPartnership;
    const steps = partnershipSteps({ ...wanted, partnershipId: id }, state);
    await this.take(this.partnerships, id, `partnership ${wanted.name}`, steps, cause, taken);
    return id;
  }

  private async strand(wanted: StrandInFile, partnershipId: string, cause: Cause, taken: Taken[]): Promise<string> {
    const stored = await this.strands.named(wanted.code, cause.reach);
    const id = stored?.id ?? idFrom(cause.newId, `strand ${wanted.code}`);
    const partnership = (await this.partnerships.get(partnershipId)).state;
    const steps = strandSteps(wanted, stored?.state ?? noStrand, { partnershipId, partnership });
    await this.take(this.strands, id, `strand ${wanted.code}`, steps, cause, taken);
    return id;
  }

  private async cohort(wanted: CohortInFile, strandId: string | undefined, cause: Cause, taken: Taken[]) {
    const { strand, name } = wanted;
    const stored = await this.cohorts.named(strand, name, cause.reach);
    const id = stored?.id ?? idFrom(cause.newId, `cohort ${strand} ${name}`);
    const itsStrand = strandId === undefined ? await this.strands.named(strand, cause.reach) : undefined;
    const state = itsStrand?.state ?? (strandId === undefined ? noStrand : (await this.strands.get(strandId)).state);
    const steps = cohortSteps(wanted, stored?.state ?? noCohort, state);
    await this.take(this.cohorts, id, `cohort ${name} of ${strand}`, steps, cause, taken);
  }

  private async partnershipNamed(name: string, { reach }: Cause): Promise<string | undefined> {
    const { items } = await this.partnerships.page({ 'state.name': name }, { limit: 2 }, reach);
    if (items.length > 1)
      throw new Refusal('conflict', 'programme-file.ambiguous', `Two partnerships are called ${name}: say which id`);
    return items[0]?.id;
  }

  /** The cause of each step is that of the file with the step’s name: a file that is sent again goes on. */
  private async take<State, Event extends { type: string }>(
    store: AggregateStore<State, Event>,
    id: string,
    of: string,
    steps: Step<State, Event>[],
    cause: Cause,
    taken: Taken[],
  ): Promise<void> {
    const { expectedVersion: _, ...rest } = cause;
    for (const { does, differences, decide } of steps) {
      const ownCause = { ...rest, id: `${cause.id} ${of} ${does}`, newId: id };
      await store.handle(id, {}, (__, state, given) => decide(state, given), ownCause);
      taken.push({ of, does, differences });
    }
  }
}

const told =
  (place: string) =>
  (error: unknown): never => {
    throw at(place, error);
  };
