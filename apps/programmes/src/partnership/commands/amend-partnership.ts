import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isSame } from '../../is-same.js';
import { agreementOf, mustRun, type Partnership, type PartnershipEvent } from '../partnership.js';
import { checkedAgreement, PartnershipAgreement } from '../terms.js';

/** Replaces each list it names – organisations, targets, funding, budget – as a whole; the others stay. */
export class AmendPartnership extends PartnershipAgreement {
  @Id() partnershipId!: string;
}

export const amendPartnership: Decide<AmendPartnership, Partnership, PartnershipEvent> = (
  command,
  state,
  { today },
) => {
  const before = agreementOf(mustRun(state));
  const after = checkedAgreement(command, before);
  if (isSame(before, after)) throw new Refusal('conflict', 'partnership.nothing-changed', 'It says the same already');
  return [{ type: 'PartnershipAmended', ...after, on: today }];
};
