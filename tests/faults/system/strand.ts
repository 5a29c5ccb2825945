import { strandPublished } from '#testing';

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

/** Which of the few cells of the view a tally is counted in: every partition and every process feeds each. */
export const cellOf = (tally: string): string => `cell-${Number.parseInt(tally.slice(0, 2), 16) % 4}`;

export const stepsPublished = () => strandPublished(strand, partitions);
