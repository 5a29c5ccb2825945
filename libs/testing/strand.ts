import { randomUUID } from 'node:crypto';
import { publish, StrandPublished, type StrandDefinition } from '#contracts';

/** As little of a strand as can be published. */
export const smallestStrand: StrandDefinition = {
  title: 'The smallest strand',
  summary: 'The smallest strand',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 1, offerWorkingDays: 1 },
  plan: [{ code: 'meet', title: 'Meet', mode: 'online', minutes: 60, required: true, week: 0 }],
  templates: [],
  surveys: [],
  completion: { minimumDose: 1, allRequiredItems: true },
  measures: [],
};

/** The smallest strand is there: programmes says so. */
export const strandPublished = (strand: string, partitions = 3) =>
  publish(StrandPublished, {
    strand,
    partnershipId: randomUUID(),
    version: 1,
    partitions,
    definition: smallestStrand,
    on: '2023-09-01',
  });
