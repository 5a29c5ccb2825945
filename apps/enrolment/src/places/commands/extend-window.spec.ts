import { specFor } from '#domain';
import { opened } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { extendWindow } from './extend-window.js';

const given = specFor({ decide: extendWindow, evolve, initial: noPlaces });
const extended = { type: 'WindowExtended', until: '2024-03-01' } as const;

describe('letting late joiners in', () => {
  it('takes applications until the new day', () => {
    expect(given(opened()).when({ until: '2024-03-01' })).toEqual([extended]);
    expect([opened(), extended].reduce(evolve, noPlaces)).toMatchObject({
      cohort: { window: { until: '2024-03-01' } },
    });
  });
  it('needs a known cohort', () => expect(given().when({ until: '2024-03-01' })).toBe('cohort.unknown'));
});
