/** Ids that can be read: `id('person', 3)` is a UUID ending in 3. */
export const id = (kind: keyof typeof kinds, number: number): string =>
  `${kinds[kind]}0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const kinds = {
  partnership: 'aaaa',
  cohort: 'c0c0',
  person: 'bbbb',
  school: '5c50',
  enrolment: 'e0e0',
  session: '5e55',
  campaign: 'ca3a',
  response: '4e54',
  other: '0000',
};

export const urn = (number: number): string => String(100_000 + number);
