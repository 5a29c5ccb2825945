import { specFor } from '#domain';
import { evolve as evolvePartnership, noPartnership, type PartnershipEvent } from '../../partnership/partnership.js';
import * as partnership from '../../partnership/past.js';
import { evolve, noAdaptation } from '../adaptation.js';
import { adaptationId, heard, partnershipId } from '../past.js';
import { recordHeard } from './record-heard.js';

const given = specFor({
  decide: recordHeard,
  evolve,
  initial: noAdaptation,
  given: { id: adaptationId, today: '2025-01-20' },
});
const partnershipAfter = (...past: PartnershipEvent[]) => past.reduce(evolvePartnership, noPartnership);
const command = {
  partnershipId,
  heard: heard.heard,
  objective: 'curriculum',
  partnership: partnershipAfter(partnership.drafted, partnership.activated),
};

describe('recording what was heard', () => {
  it('begins an adaptation of the partnership, today', () => {
    expect(given().when(command)).toEqual([heard]);
  });
  it('may have been heard before', () => {
    expect(given().when({ ...command, on: '2025-01-10' })).toEqual([{ ...heard, heardOn: '2025-01-10' }]);
  });
  it('need not concern an objective', () => {
    const { objective: _, ...general } = command;
    const { objective: __, ...generallyHeard } = heard;
    expect(given().when(general)).toEqual([generallyHeard]);
  });
  it.each([
    ['an unknown partnership', { partnership: undefined }, 'partnership.unknown'],
    ['one not begun', { partnership: partnershipAfter(partnership.drafted) }, 'partnership.not-activated'],
    ['an objective it does not have', { objective: 'sport' }, 'partnership.objective-unknown'],
    ['a day to come', { on: '2025-01-21' }, 'adaptation.in-the-future'],
  ])('refuses %s', (_, change, code) => {
    expect(given().when({ ...command, ...change })).toBe(code);
  });
  it('refuses an id that is taken', () => {
    expect(given(heard).when(command)).toBe('adaptation.already-heard');
  });
});
