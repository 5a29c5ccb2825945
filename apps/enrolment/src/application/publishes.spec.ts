import {
  AddressConfirmationAsked,
  ApplicationEndorsed,
  ApplicationScored,
  ApplicationShortlisted,
  ApplicationSubmitted,
  publish,
} from '#contracts';
import type { Given } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from './application.js';
import {
  addressConfirmed,
  allScores,
  applied,
  chosenFrom,
  endorsed,
  linkAsked,
  scoredBy,
  shortlisted,
  started,
  submitted,
} from './examples.js';
import { publishes } from './publishes.js';

const given: Given = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'someone' };
/** What the last of these events says, once all have happened. */
const saidBy = (...events: ApplicationEvent[]) =>
  publishes(events.at(-1)!, given, events.reduce(evolve, noApplication));
const of = { applicationId: 'application', cohortId: 'cohort', on: '2023-09-04' };

describe('what an application says publicly', () => {
  it('is that it was submitted, and by whom', () => {
    const { applicationId, cohortId, personId, organisationId, urn } = applied;
    const said = { applicationId, cohortId, personId: personId!, organisationId, urn: urn!, on: '2023-09-04' };
    expect(saidBy(submitted)).toEqual(publish(ApplicationSubmitted, said, 'future-heads'));
  });
  it('is that a link is to go to the address of a form', () => {
    expect(saidBy(started, linkAsked)).toEqual(publish(AddressConfirmationAsked, of, 'future-heads'));
  });
  it('is how its choice goes on', () => {
    expect(saidBy(chosenFrom, endorsed())).toEqual(
      publish(ApplicationEndorsed, { ...of, endorsed: true }, 'future-heads'),
    );
    expect(saidBy(chosenFrom, shortlisted)).toEqual(publish(ApplicationShortlisted, of, 'future-heads'));
    expect(saidBy(chosenFrom, ...allScores)).toEqual(
      publish(ApplicationScored, { ...of, points: 11.5, outOf: 15, scoredBy: 2 }, 'future-heads'),
    );
  });
  it.each<[string, ApplicationEvent[]]>([
    ['who answered for it', [submitted, { type: 'AnswerNoted', accept: true, on: '2023-09-04' }]],
    ['what one of the panel thinks', [chosenFrom, scoredBy('pat', 5, 3)]],
    ['a form that is being filled in', [started]],
    ['whose address it is', [started, linkAsked, addressConfirmed]],
    ['who was given a link', [submitted, { type: 'LinkIssued', opens: 'offer', on: '2023-09-04' }]],
  ])('is nothing about %s', (_, events) => expect(saidBy(...events)).toBeUndefined());
});
