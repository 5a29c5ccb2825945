import type { CohortOpened, StrandDefinition } from '#contracts';
import { specFor } from '#domain';
import { cohort, opened } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { openPlaces, type OpenPlaces } from './open-places.js';

const given = specFor({ decide: openPlaces, evolve, initial: noPlaces });
const { unit, selection, offerWorkingDays, ...said } = cohort;
const definition: StrandDefinition = {
  title: 'Future Heads',
  summary: 'For those who will lead a school.',
  unit,
  audience: { roles: [], phases: [] },
  selection,
  places: { perCohort: 40, offerWorkingDays },
  plan: [],
  templates: [],
  surveys: [],
  completion: { minimumDose: 0.8, allRequiredItems: false },
  measures: [],
};
const command: OpenPlaces = { opened: { ...said, name: 'Autumn 2023' } satisfies CohortOpened, definition };

describe('opening the places of a cohort', () => {
  it('takes how many from the cohort, and how they are given away from the strand', () => {
    expect(given().when(command)).toEqual([opened()]);
    expect(given().when({ ...command, opened: { ...command.opened, perSchool: 2 } })).toEqual([
      opened({ perSchool: 2 }),
    ]);
  });
  it('happens once', () => expect(given(opened()).when(command)).toEqual([]));
  it('waits for the strand', () => {
    expect(given().when({ ...command, definition: undefined })).toBe('strand.unknown');
  });
});
