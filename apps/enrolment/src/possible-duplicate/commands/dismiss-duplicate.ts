import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { PossibleDuplicate, PossibleDuplicateEvent } from '../possible-duplicate.js';

/** Someone has looked: these are two people. */
export class DismissDuplicate {
  @Id() duplicateId!: string;
}

export const dismissDuplicate: Decide<DismissDuplicate, PossibleDuplicate, PossibleDuplicateEvent> = (
  _,
  duplicate,
  { today },
) => {
  switch (duplicate.status) {
    case 'open':
      return [{ type: 'PossibleDuplicateDismissed', on: today }];
    case 'none':
      throw new Refusal('not-found', 'possible-duplicate.unknown', 'There is no such pair');
    case 'dismissed':
    case 'merged':
      throw new Refusal('conflict', 'possible-duplicate.already-decided', `It was decided on ${duplicate.on}`);
  }
};
