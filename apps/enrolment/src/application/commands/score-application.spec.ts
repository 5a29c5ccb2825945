import { idFrom, specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { allScores, chosenFrom, choosing, heard, scoredBy, shortlisted, started, submitted } from '../examples.js';
import { scoreApplication } from './score-application.js';

const id = 'a2c1d7de-7a4f-4c89-9d0f-2b1f6e3c5a11';
const given = specFor({ decide: scoreApplication, evolve, initial: noApplication, given: { id, who: 'pat' } });
const score = { applicationId: id, points: { motivation: 5, experience: 3 }, choosing };
const first = scoredBy('pat', 5, 3);

describe('scoring an application', () => {
  it('is one member’s points for each criterion', () => expect(given(chosenFrom).when(score)).toEqual([first]));
  it('keeps the comment beside it, out of the event', () => {
    const comment = idFrom(id, 'comment of pat');
    const commented = { ...score, comment: 'Strong' };
    expect(given(chosenFrom).when(commented)).toMatchObject([{ score: { comment } }]);
    const context = { id, now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'pat' };
    expect(scoreApplication(commented, evolve(noApplication, chosenFrom), context)).toMatchObject({
      details: { [comment]: 'Strong' },
    });
  });
  it('has no comment once words are forgotten', () => {
    const forgotten: ApplicationEvent[] = [chosenFrom, { type: 'WordsForgotten' }];
    expect(given(...forgotten).when({ ...score, comment: 'Strong' })).toBe('application.words-forgotten');
    expect(given(...forgotten).when(score)).toEqual([first]);
  });
  it('is complete when the last of the panel has scored', () => {
    const last = { ...score, points: { motivation: 4, experience: 2 } };
    expect(given(chosenFrom, first).when(last, { who: 'sam' })).toEqual(allScores.slice(1));
  });
  it('can be thought over by the member until then', () => {
    const better = { ...score, points: { motivation: 0, experience: 0 } };
    expect(given(chosenFrom, first).when(better)).toEqual([scoredBy('pat', 0, 0)]);
    expect([chosenFrom, first, scoredBy('pat', 0, 0)].reduce(evolve, noApplication)).toMatchObject({
      selection: { scores: [{ member: 'pat', points: { motivation: 0 } }] },
    });
  });
  it('goes on while the applicant is on the shortlist', () => {
    const anyway = { ...chosenFrom, needs: { scoredBy: 2, shortlist: false, endorsement: false } } as ApplicationEvent;
    expect(given(anyway, shortlisted).when(score)).toHaveLength(1);
  });
  it.each<[string, Record<string, unknown>]>([
    ['too many points', { motivation: 6, experience: 3 }],
    ['fewer than none', { motivation: -1, experience: 3 }],
    ['half a point', { motivation: 4.5, experience: 3 }],
    ['words', { motivation: 'five', experience: 3 }],
    ['a criterion left out', { motivation: 5 }],
    ['another criterion', { motivation: 5, experience: 3, charm: 5 }],
  ])('refuses %s', (_, points) => expect(given(chosenFrom).when({ ...score, points })).toBe('score.invalid'));
  it.each<[string, ApplicationEvent[], string]>([
    ['of nobody', [], 'application.unknown'],
    ['of a draft', [started], 'application.not-submitted'],
    ['where the first to come are served', [submitted], 'strand.first-come'],
    [
      'where nobody scores',
      [{ ...submitted, needs: { scoredBy: 0, shortlist: true, endorsement: true } }],
      'strand.has-no-panel',
    ],
    ['once all are in', [chosenFrom, ...allScores], 'application.scores-complete'],
    ['of one that waits for a place', [chosenFrom, heard({ status: 'waitlisted' })], 'application.already-chosen'],
    [
      'of one that was rejected',
      [chosenFrom, heard({ status: 'rejected', reason: 'other' })],
      'application.was-rejected',
    ],
    ['of one that was taken back', [chosenFrom, heard({ status: 'withdrawn' })], 'application.was-withdrawn'],
    ['of one that was accepted', [chosenFrom, heard({ status: 'accepted' })], 'application.already-accepted'],
  ])('is refused %s', (_, past, code) => expect(given(...past).when(score)).toBe(code));
});
