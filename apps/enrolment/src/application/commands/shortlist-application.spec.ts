import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { allScores, chosenFrom, endorsed, heard, scoredBy, shortlisted, submitted } from '../examples.js';
import { shortlistApplication } from './shortlist-application.js';

const given = specFor({ decide: shortlistApplication, evolve, initial: noApplication });
const command = { applicationId: 'application' };

describe('shortlisting', () => {
  it('is for those whom the panel has scored', () => {
    expect(given(chosenFrom, ...allScores).when(command)).toEqual([shortlisted]);
    expect(given(chosenFrom, ...allScores, endorsed()).when(command)).toEqual([shortlisted]);
  });
  it('needs no scores where nobody scores', () => {
    const asSeenFit = { ...submitted, needs: { scoredBy: 0, shortlist: false, endorsement: false } };
    expect(given(asSeenFit).when(command)).toEqual([shortlisted]);
  });
  it.each<[string, ApplicationEvent[], string]>([
    ['before a score', [chosenFrom], 'application.scores-missing'],
    ['before the last score', [chosenFrom, scoredBy('pat', 5, 5)], 'application.scores-missing'],
    ['whom the head does not endorse', [chosenFrom, ...allScores, endorsed(false)], 'application.not-endorsed'],
    ['twice', [chosenFrom, ...allScores, shortlisted], 'application.already-shortlisted'],
    ['where the first to come are served', [submitted], 'strand.first-come'],
    ['one that was declined', [chosenFrom, heard({ status: 'declined' })], 'application.was-declined'],
    ['one with an offer', [chosenFrom, heard({ status: 'offered', expiresAt: '' })], 'application.already-chosen'],
    ['one whose offer expired', [chosenFrom, heard({ status: 'expired' })], 'application.offer-expired'],
    ['nobody', [], 'application.unknown'],
  ])('refuses %s', (_, past, code) => expect(given(...past).when(command)).toBe(code));
});
