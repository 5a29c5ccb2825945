import type { Organisation } from './organisation.js';

/** What an organisation is looked for by; a postcode is written with its space and without. */
export const foundBy = (organisation: Organisation): string[] => {
  if (organisation.status === 'none') return [];
  const { name, urn = '', postcode = '', localAuthorityName = '' } = organisation;
  return [name, urn, postcode, postcode.replaceAll(' ', ''), localAuthorityName];
};
