import { Line, organisationKinds, type OrganisationKind } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn, IsOptional } from 'class-validator';
import type { Organisation, OrganisationEvent } from '../organisation.js';

/** Any organisation but a school: those come from the national register. */
export class RegisterOrganisation {
  @IsIn(organisationKinds) kind!: OrganisationKind;
  @Line(300) name!: string;
  @IsOptional() @Line(10) postcode?: string;
}

export const registerOrganisation: Decide<RegisterOrganisation, Organisation, OrganisationEvent> = (
  { kind, name, postcode },
  organisation,
  { id: organisationId },
) => {
  if (kind === 'school')
    throw new Refusal(
      'invalid',
      'organisation.school-comes-from-the-register',
      'Schools come from the school register',
    );
  if (organisation.status !== 'none')
    throw new Refusal('conflict', 'organisation.already-registered', 'It is registered already');
  const facts = { organisationId, kind, name, ...(postcode !== undefined && { postcode }) };
  return [{ type: 'OrganisationRegistered', facts }];
};
