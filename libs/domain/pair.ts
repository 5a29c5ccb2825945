/** Two ids as one text, the same whichever is named first. */
export const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' and ');
