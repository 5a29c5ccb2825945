import { specFor } from '#domain';
import { evolve, noPartnership } from '../partnership.js';
import { activated, checkIn, checkInAgreed, closed, drafted, partnershipId } from '../past.js';
import { agreeCheckIn } from './agree-check-in.js';

const given = specFor({ decide: agreeCheckIn, evolve, initial: noPartnership, given: { today: '2023-10-02' } });
const command = { partnershipId, ...checkIn };

describe('agreeing a check-in', () => {
  it('says what, when and who sees to it', () => {
    expect(given(drafted, activated).when(command)).toEqual([checkInAgreed]);
    expect([drafted, activated, checkInAgreed].reduce(evolve, noPartnership)).toMatchObject({
      checkIns: [{ ...checkIn, agreedOn: '2023-10-02' }],
    });
  });
  it('may be due today, not before', () => {
    expect(given(drafted, activated).when({ ...command, due: '2023-10-02' })).toHaveLength(1);
    expect(given(drafted, activated).when({ ...command, due: '2023-10-01' })).toBe('partnership.check-in-in-the-past');
  });
  it('refuses a code that is taken, and one more than there can be', () => {
    expect(given(drafted, activated, checkInAgreed).when(command)).toBe('partnership.check-in-taken');
    const full = Array.from({ length: 200 }, (_, index) => ({ ...checkInAgreed, code: `check-${index}` }));
    expect(given(drafted, activated, ...full).when(command)).toBe('partnership.check-ins-full');
  });
  it.each([
    ['an unknown partnership', [], 'partnership.unknown'],
    ['a draft', [drafted], 'partnership.not-activated'],
    ['a closed one', [drafted, activated, closed], 'partnership.already-closed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
