import { specFor } from '#domain';
import { opened } from '../../places/examples.js';
import { evolve as evolvePlaces, noPlaces } from '../../places/places.js';
import { evolve, noApplication } from '../application.js';
import { addressConfirmed, answers, chosenFrom, choosing, eligible, started } from '../examples.js';
import { sendApplication } from './send-application.js';

const given = specFor({ decide: sendApplication, evolve, initial: noApplication, given: { id: 'application' } });
const places = evolvePlaces(noPlaces, opened({ selection: 'criteria' }));
const whole = { ...eligible, places, choosing, answers };

const draft = [started, addressConfirmed];

describe('sending the form', () => {
  it('submits the application', () => expect(given(...draft).when(whole)).toEqual([chosenFrom]));
  it('needs an address that is known to be the applicant’s', () => {
    expect(given(started).when(whole)).toBe('application.address-not-confirmed');
  });
  it('keeps the answers and forgets who the draft said it was from', () => {
    const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'anyone' };
    expect(sendApplication(whole, draft.reduce(evolve, noApplication), context)).toMatchObject({
      details: { applicant: null, form: answers },
    });
  });
  it('asks for what is missing', () => {
    expect(given(...draft).when({ ...whole, answers: {} })).toBe('application.form-incomplete');
  });
  it('asks whether they may apply', () => {
    expect(given(...draft).when({ ...whole, coverage: [] })).toBe('application.school-not-covered');
  });
  it('needs a draft', () => {
    expect(given().when(whole)).toBe('application.unknown');
    expect(given(started, chosenFrom).when(whole)).toBe('application.already-submitted');
  });
});
