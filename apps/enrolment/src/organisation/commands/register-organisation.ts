import { Line, organisationKinds, type OrganisationKind } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn, IsOptional } from 'class-validator';
import type { Organisation, OrganisationEvent } from '../organisation.js';

/** Any organisation but a school: those come from the national register. */
export class RegisterOrganisation {
  @IsIn(organisationKinds) kind!: OrganisationKind;
  @Line(300) name!: string;
  @IsOptional() @Line(10) postcode?: string;
  /** Of a trust, its code in the register: by it its schools are known. */
  @IsOptional() @Line(20) trust?: string;
}

export const registerOrganisation: Decide<RegisterOrganisation, Organisation, OrganisationEvent> = (
  { kind, name, postcode, trust },
  organisation,
  { id: organisationId },
) => {
  if (kind === 'school')
    throw new Refusal(
      'invalid',
      'organisation.school-comes-from-the-register',
      'Schools come from the school register',
    );
  if (trust !== undefined && kind !== 'trust')
    throw new Refusal(
      'invalid',
      'organisation.code-is-for-trusts',
      `Only a trust has a code of a trust, not a ${kind}`,
    );
  if (organisation.status !== 'none')
    throw new Refusal('conflict', 'organisation.already-registered', 'It is registered already');
  const facts = {
    organisationId,
    kind,
    name,
    ...(postcode !== undefined && { postcode }),
    ...(trust !== undefined && { trust }),
  };
  return [{ type: 'OrganisationRegistered', facts }];
};
