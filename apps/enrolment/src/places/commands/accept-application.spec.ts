import { specFor } from '#domain';
import type { Selection } from '../../application/selection.js';
import * as example from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { acceptApplication } from './accept-application.js';

const { closed, entered, full, offered, opened, taken, waitlisted, withdrew } = example;
const given = specFor({ decide: acceptApplication, evolve, initial: noPlaces });
const anna = { applicationId: 'anna' };
const criteria = opened({ selection: 'criteria', capacity: 1 });

describe('accepting an application', () => {
  it('takes a free place', () => expect(given(criteria, entered('anna')).when(anna)).toEqual([taken('anna')]));
  it('takes the place that is held by the offer, though the cohort is full', () => {
    expect(given(...full).when({ applicationId: 'ben' })).toEqual([taken('ben')]);
  });
  it('puts the applicant on the waiting list when every place is held', () => {
    const last = [criteria, entered('ben'), taken('ben'), entered('anna')];
    expect(given(...last).when(anna)).toEqual([waitlisted('anna')]);
  });
  it('puts the applicant on the waiting list when the school has its share', () => {
    const capped = [opened({ selection: 'criteria', perSchool: 1 }), entered('ben', 'elm'), taken('ben')];
    expect(given(...capped, entered('anna', 'elm')).when(anna)).toEqual([waitlisted('anna')]);
  });
  it('counts a place that is used up as held', () => {
    const past = [criteria, entered('ben'), taken('ben'), example.usedUp('ben'), entered('anna')];
    expect(given(...past).when(anna)).toEqual([waitlisted('anna')]);
  });
  it.each<[string, PlacesEvent[], string]>([
    ['one that never entered', [opened()], 'application.unknown'],
    ['one of an unknown cohort', [], 'application.unknown'],
    ['one accepted before', [opened(), entered('anna'), taken('anna')], 'application.already-accepted'],
    ['a rejected one', [opened(), entered('anna'), example.rejected('anna')], 'application.was-rejected'],
    ['a withdrawn one', [opened(), entered('anna'), withdrew('anna')], 'application.was-withdrawn'],
    [
      'a declined one',
      [opened(), entered('anna'), offered('anna'), example.declined('anna')],
      'application.was-declined',
    ],
    [
      'an expired one',
      [opened(), entered('anna'), offered('anna'), example.expired('anna')],
      'application.offer-expired',
    ],
    [
      'one who left',
      [opened(), entered('anna'), taken('anna'), example.released('anna')],
      'application.place-released',
    ],
    ['one in a closed cohort', [opened(), closed, entered('anna')], 'cohort.closed'],
  ])('refuses %s', (_, past, code) => expect(given(...past).when(anna)).toBe(code));

  it('refuses one who has a place in the cohort by another application', () => {
    const again: PlacesEvent = { ...entered('again'), applicant: 'person anna' } as PlacesEvent;
    const past = [opened({ capacity: 5 }), entered('anna'), taken('anna'), again];
    expect(given(...past).when({ applicationId: 'again' })).toBe('application.already-enrolled');
    expect(given(...past, example.usedUp('anna')).when({ applicationId: 'again' })).toEqual([taken('again')]);
  });
  it('refuses one whose school has closed since they applied', () => {
    const closedSchools = { 'school of anna': '2023-08-31' };
    expect(given(criteria, entered('anna')).when({ ...anna, closedSchools })).toBe('school.closed');
    expect(given(...full).when({ applicationId: 'ben', closedSchools: { 'school of ben': '2023-08-31' } })).toBe(
      'school.closed',
    );
    expect(given(...full).when({ applicationId: 'ben', closedSchools })).toEqual([taken('ben')]);
  });
  it('refuses one who waits while nothing is free', () => {
    expect(given(...full).when({ applicationId: 'cara' })).toBe('cohort.full');
  });
  it('refuses an offer that has run out, even if nobody has noticed yet', () => {
    const late = { now: '2023-09-07T23:00:00Z', today: '2023-09-08' };
    expect(given(...full).when({ applicationId: 'ben' }, late)).toBe('application.offer-expired');
    expect(given(...full).when({ applicationId: 'ben' }, { now: '2023-09-07T22:59:59Z' })).toEqual([taken('ben')]);
  });

  describe('where the strand chooses', () => {
    const chosen: Selection = {
      needs: { scoredBy: 1, shortlist: true, endorsement: true },
      scores: [{ member: 'pat', points: {}, on: '2023-09-04' }],
      total: { points: 4, outOf: 5 },
      endorsement: { endorsed: true, on: '2023-09-04' },
      shortlistedOn: '2023-09-04',
    };
    const { total: _total, ...unscored } = chosen;
    const { endorsement: _endorsement, ...unendorsed } = chosen;
    const { shortlistedOn: _shortlistedOn, ...notListed } = chosen;
    const accepting = (selection: Selection) => given(criteria, entered('anna')).when({ ...anna, selection });

    it('takes those whom all of it has brought so far', () => expect(accepting(chosen)).toEqual([taken('anna')]));
    it.each<[string, Selection, string]>([
      ['without all scores', unscored, 'application.scores-missing'],
      ['who is not on the shortlist', notListed, 'application.not-shortlisted'],
      ['before the head has answered', unendorsed, 'application.endorsement-missing'],
      [
        'whom the head does not endorse',
        { ...chosen, endorsement: { endorsed: false, on: '2023-09-04' } },
        'application.not-endorsed',
      ],
    ])('refuses one %s', (_, selection, code) => expect(accepting(selection)).toBe(code));
    it('asks for no more than the strand does', () => {
      const needs = { scoredBy: 0, shortlist: false, endorsement: false };
      expect(accepting({ needs, scores: [] })).toEqual([taken('anna')]);
    });
    it('asks nothing more of one who was chosen and waited', () => {
      const waited = [criteria, entered('anna'), waitlisted('anna')];
      expect(given(...waited).when({ ...anna, selection: notListed })).toEqual([taken('anna')]);
    });
  });
});
