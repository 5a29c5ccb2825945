import { specFor } from '#domain';
import { evolve, noApplication } from '../application.js';
import { addressConfirmed, linkAsked, started, submitted } from '../examples.js';
import { askForAddressLink } from './ask-for-address-link.js';

const given = specFor({ decide: askForAddressLink, evolve, initial: noApplication });

describe('asking for another link to the address', () => {
  it('has one sent, five in all', () => {
    const fourTimes = [linkAsked, linkAsked, linkAsked, linkAsked];
    expect(given(started, ...fourTimes).when({})).toEqual([linkAsked]);
    expect(given(started, ...fourTimes, linkAsked).when({})).toBe('application.links-used-up');
  });
  it('has none sent where nothing is left to confirm', () => {
    expect(given(started, linkAsked, addressConfirmed).when({})).toEqual([]);
  });
  it('needs a draft', () => {
    expect(given().when({})).toBe('application.unknown');
    expect(given(submitted).when({})).toBe('application.already-submitted');
  });
});
