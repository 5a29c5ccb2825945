import { Urn } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Succession, SuccessionEvent } from '../succession.js';

export class DismissSuccession {
  @Urn() urn!: string;
}

/** Nobody carries on: the question is closed until the register names other schools. */
export const dismissSuccession: Decide<DismissSuccession, Succession, SuccessionEvent> = (_, succession) => {
  switch (succession.status) {
    case 'none':
      throw new Refusal('not-found', 'succession.unknown', 'There is no such succession');
    case 'settled':
      throw new Refusal('conflict', 'succession.already-settled', `${succession.successorUrn} carries on for it`);
    case 'dismissed':
      return [];
    default:
      return [{ type: 'SuccessionDismissed' }];
  }
};
