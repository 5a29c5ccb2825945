import { sometime, specFor } from '#domain';
import { forgotten, written } from '../examples.js';
import { evolve, forgottenAt, noWords } from '../own-words.js';
import { forgetWords } from './forget-words.js';

const given = specFor({ decide: forgetWords, evolve, initial: noWords });

describe('forgetting words', () => {
  it('leaves nothing of the text', () => {
    expect(given(written).when({}, { today: '2025-09-05' })).toEqual([forgotten]);
    const { details } = forgetWords({}, evolve(noWords, written), sometime) as { details: (before: object) => object };
    expect(details({ text: 'Her mother is ill' })).toEqual({});
    expect(forgottenAt([written, forgotten].reduce(evolve, noWords))).toBeUndefined();
  });
  it('is done once', () => {
    expect(given(written, forgotten).when({})).toEqual([]);
    expect(given().when({})).toEqual([]);
  });
});
