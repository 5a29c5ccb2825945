import { ApplicationSubmitted, publish } from '#contracts';
import { applied, submitted } from './examples.js';
import { publishes } from './publishes.js';

describe('what an application says publicly', () => {
  it('is that it was submitted, and by whom', () => {
    const { applicationId, cohortId, personId, organisationId, urn } = applied;
    const said = { applicationId, cohortId, personId: personId!, organisationId, urn: urn!, on: '2023-09-04' };
    expect(publishes(submitted)).toEqual(publish(ApplicationSubmitted, said, 'future-heads'));
  });
  it('is nothing about who answered for it', () => {
    expect(publishes({ type: 'AnswerNoted', accept: true, on: '2023-09-04' })).toBeUndefined();
  });
});
