import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { allScores, chosenFrom, endorsed, heard, shortlisted, submitted } from '../examples.js';
import { endorseApplication } from './endorse-application.js';

const given = specFor({ decide: endorseApplication, evolve, initial: noApplication });
const yes = { endorsed: true, saidBy: 'Ms Example, headteacher', statement: 'She will do well' };

describe('the head’s endorsement', () => {
  it.each([true, false])('is said once: %s', (said) => {
    expect(given(chosenFrom).when({ ...yes, endorsed: said })).toEqual([endorsed(said)]);
    expect(given(chosenFrom, endorsed(said)).when({ ...yes, endorsed: said })).toEqual([]);
  });
  it('may come after the shortlist', () => {
    expect(given(chosenFrom, ...allScores, shortlisted).when(yes)).toEqual([endorsed()]);
  });
  it('keeps name and words beside the application, out of the event', () => {
    const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'head' };
    const { endorsed: _said, ...words } = yes;
    expect(endorseApplication(yes, evolve(noApplication, chosenFrom), context)).toMatchObject({
      details: { endorsement: words },
    });
  });
  const needsNone = { ...submitted, needs: { scoredBy: 0, shortlist: true, endorsement: false } };
  it.each<[string, ApplicationEvent[], string]>([
    ['the other way round', [chosenFrom, endorsed(false)], 'application.already-endorsed'],
    ['where none is asked', [needsNone], 'strand.needs-no-endorsement'],
    ['where the first to come are served', [submitted], 'strand.first-come'],
    ['after acceptance', [chosenFrom, heard({ status: 'accepted' })], 'application.already-accepted'],
    ['once words are forgotten', [chosenFrom, { type: 'WordsForgotten' }], 'application.words-forgotten'],
    ['of nobody', [], 'application.unknown'],
  ])('is refused %s', (_, past, code) => expect(given(...past).when(yes)).toBe(code));
});
