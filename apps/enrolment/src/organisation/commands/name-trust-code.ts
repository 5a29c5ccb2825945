import { Id, Line } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { factsOf, type Organisation, type OrganisationEvent } from '../organisation.js';

/** A trust that was registered without the code by which the register knows its schools is given it. */
export class NameTrustCode {
  @Id() organisationId!: string;
  @Line(20) trust!: string;
}

export const nameTrustCode: Decide<NameTrustCode, Organisation, OrganisationEvent> = ({ trust }, organisation) => {
  if (organisation.status === 'none')
    throw new Refusal('not-found', 'organisation.unknown', 'There is no such organisation');
  const facts = factsOf(organisation);
  if (facts.kind !== 'trust')
    throw new Refusal(
      'invalid',
      'organisation.code-is-for-trusts',
      `Only a trust has a code of a trust, not a ${facts.kind}`,
    );
  if (facts.trust === trust) return [];
  if (facts.trust !== undefined)
    throw new Refusal('conflict', 'organisation.trust-code-known', `The register knows it as ${facts.trust}`);
  return [{ type: 'OrganisationChanged', facts: { ...facts, trust } }];
};
