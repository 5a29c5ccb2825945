import { evolve, noApplication, type ApplicationEvent } from './application.js';
import { assessmentFor, listed } from './assessment.js';
import { allScores, applied, chosenFrom, choosing, heard, scoredBy, shortlisted, submitted } from './examples.js';
import { totalOf } from './selection.js';

const stored = (events: ApplicationEvent[], details: Record<string, unknown> = {}) => ({
  id: 'application',
  version: events.length,
  state: events.reduce(evolve, noApplication),
  details,
});
const all = [chosenFrom, ...allScores];

describe('the points of a panel', () => {
  it('are weighted, and the mean of those who score', () => {
    const scores = allScores.flatMap((event) => (event.type === 'ScoreGiven' ? [event.score] : []));
    expect(totalOf(scores, choosing.criteria)).toEqual({ points: 11.5, outOf: 15 });
    const three = [...scores, { member: 'kim', points: { motivation: 0, experience: 0 }, on: '2023-09-04' }];
    expect(totalOf(three, choosing.criteria)).toEqual({ points: 7.67, outOf: 15 });
  });
  it('of others stay hidden until all are in', () => {
    const half = stored([chosenFrom, scoredBy('pat', 5, 3)]);
    expect(assessmentFor('sam', half, choosing)).toMatchObject({ scores: [], scored: 1 });
    expect(assessmentFor('pat', half, choosing)).toMatchObject({ scores: [{ member: 'pat' }], scored: 1 });
    expect(assessmentFor('sam', stored(all), choosing)).toMatchObject({
      scores: [{ member: 'pat' }, { member: 'sam' }],
      total: { points: 11.5, outOf: 15 },
    });
  });
  it('are no matter of anyone but the panel', () => {
    expect(JSON.stringify(listed(stored(all)))).not.toMatch(/points|pat|11\.5/);
    expect(listed(stored(all))).toMatchObject({ state: { selection: { scored: 2 } } });
    expect(listed(stored([submitted]))).toEqual(stored([submitted]));
  });
});

describe('what the panel reads', () => {
  it('is the form, the head’s statement, and the comments of those whose points it sees', () => {
    const score = { member: 'pat', points: { motivation: 5, experience: 3 }, comment: 'a comment', on: '2023-09-04' };
    const details = {
      form: { why: 'To learn' },
      endorsement: { saidBy: 'Ms Head' },
      'a comment': 'Strong',
    };
    const half = stored([chosenFrom, { type: 'ScoreGiven', score }], details);
    expect(assessmentFor('pat', half, choosing)).toMatchObject({
      personId: applied.personId,
      form: [
        { code: 'why', text: 'Why do you want to take part?', answer: 'To learn' },
        { code: 'years', answer: null },
        { code: 'told', answer: null },
      ],
      criteria: choosing.criteria,
      scores: [{ member: 'pat', comment: 'Strong' }],
      statement: { saidBy: 'Ms Head' },
    });
    expect(JSON.stringify(assessmentFor('sam', half, choosing))).not.toContain('Strong');
  });
});

describe('the shortlist', () => {
  const after = (...events: ApplicationEvent[]) => [...all, shortlisted, ...events].reduce(evolve, noApplication);
  it('is kept while the places have decided nothing', () => {
    expect(after(heard({ status: 'submitted' }, 1))).toMatchObject({ status: 'shortlisted', step: 1 });
  });
  it('is left when an application is considered again', () => {
    const again = after(heard({ status: 'rejected', reason: 'other' }), heard({ status: 'submitted' }, 3));
    expect(again).toMatchObject({ status: 'submitted', selection: { total: { points: 11.5 } } });
    expect(again).not.toHaveProperty('selection.shortlistedOn');
  });
  it('shows in what comes after', () => {
    expect(after(heard({ status: 'accepted' }))).toMatchObject({
      status: 'accepted',
      selection: { shortlistedOn: '2023-09-04' },
      keepWordsUntil: '2025-07-31',
    });
  });
});
