import { eligibilityOf } from './eligibility.js';
import { eligible } from './examples.js';

const facts = { ...eligible, today: '2023-09-04' };

describe('asking before applying', () => {
  it('answers yes', () => expect(eligibilityOf(facts)).toEqual({ eligible: true }));
  it('answers no with the rule and a sentence one can act on', () => {
    expect(eligibilityOf({ ...facts, today: '2024-01-01' })).toEqual({
      eligible: false,
      code: 'application.window-closed',
      sentence: 'Applications are taken from 2023-09-01 to 2023-10-31',
    });
  });
});
