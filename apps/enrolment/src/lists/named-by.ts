import type { Organisation } from '../organisation/organisation.js';

/** What a list shows of the details of a person. */
export const nameIn = ({ name, email }: Record<string, unknown> = {}): { name?: string; email?: string } => ({
  ...(typeof name === 'string' && { name }),
  ...(typeof email === 'string' && { email }),
});

export const organisationIn = (organisation: Organisation | undefined): { organisation?: string } =>
  organisation === undefined || organisation.status === 'none' ? {} : { organisation: organisation.name };
