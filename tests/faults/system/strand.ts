import { randomUUID } from 'node:crypto';
import { publish, StrandPublished, type StrandDefinition } from '#contracts';

export const strand = 'steps';
export const partitions = 3;

/** What a step may be besides an ordinary one: for the policy that hears it, while it is broken. */
export const kinds = ['step', 'throw', 'type-error', 'hang', 'large', 'mute', 'unmute', 'slow'] as const;
export type Kind = (typeof kinds)[number];

/** `step-12` is the twelfth step of its tally, an ordinary one. */
export const readItem = (item: string): { kind: Kind; number: number } => {
  const at = item.lastIndexOf('-');
  return { kind: item.slice(0, at) as Kind, number: Number(item.slice(at + 1)) };
};

/** Which cell of the view a tally is counted in. */
export const cellOf = (tally: string): string => tally.slice(0, 1);

const definition: StrandDefinition = {
  title: 'Steps',
  summary: 'Steps',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 1, offerWorkingDays: 1 },
  plan: [{ code: 'step', title: 'Step', mode: 'online', minutes: 60, required: true, week: 0 }],
  templates: [],
  surveys: [],
  completion: { minimumDose: 1, allRequiredItems: true },
  measures: [],
};

export const stepsPublished = () =>
  publish(StrandPublished, {
    strand,
    partnershipId: randomUUID(),
    version: 1,
    partitions,
    definition,
    on: '2023-09-01',
  });
