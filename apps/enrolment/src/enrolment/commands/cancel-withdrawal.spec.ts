import { specFor } from '#domain';
import { announced, enrolled, withdrawn } from '../examples.js';
import { evolve, noEnrolment } from '../enrolment.js';
import { cancelWithdrawal } from './cancel-withdrawal.js';

const given = specFor({
  decide: cancelWithdrawal,
  evolve,
  initial: noEnrolment,
  given: { today: '2024-03-27', now: '2024-03-27T22:00:00Z' },
});
const stays = { enrolmentId: 'enrolment' };

describe('taking a withdrawal back', () => {
  it('is possible until its day', () => {
    const cancelled = { type: 'WithdrawalCancelled' as const, on: '2024-03-27' };
    expect(given(enrolled, announced).when(stays)).toEqual([cancelled]);
    expect([enrolled, announced, cancelled].reduce(evolve, noEnrolment)).toEqual(evolve(noEnrolment, enrolled));
  });
  it('is refused from that day on, and where none lies ahead', () => {
    expect(given(enrolled, announced).when(stays, { today: '2024-03-28' })).toBe('enrolment.already-withdrawn');
    expect(given(enrolled, withdrawn).when(stays)).toBe('enrolment.already-withdrawn');
    expect(given(enrolled).when(stays)).toBe('enrolment.no-withdrawal-ahead');
    expect(given().when(stays)).toBe('enrolment.unknown');
  });
});
