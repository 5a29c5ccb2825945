const steps: [seconds: number, unit: string][] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
];

/** How long ago, in the largest unit that fits: `3 min`. */
export const ageOf = (at: string | undefined, now = Date.now()): string => {
  if (at === undefined) return '';
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1_000));
  const step = steps.find(([size]) => seconds >= size);
  return step ? `${Math.floor(seconds / step[0])} ${step[1]}` : `${seconds} s`;
};

export const secondsSince = (at: string | undefined, now = Date.now()): number =>
  at === undefined ? 0 : (now - Date.parse(at)) / 1_000;

export const count = (number: number): string => number.toLocaleString('en-GB');

/** `1 event`, `3 events`. */
export const many = (number: number, thing: string): string => `${count(number)} ${thing}${number === 1 ? '' : 's'}`;

/** To the second, in UTC. */
export const instant = (at: string | undefined): string => (at ? at.slice(0, 19).replace('T', ' ') : '');

export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** The earliest of some instants. */
export const earliest = (instants: (string | undefined)[]): string | undefined =>
  instants.filter((at) => at !== undefined).toSorted()[0];
