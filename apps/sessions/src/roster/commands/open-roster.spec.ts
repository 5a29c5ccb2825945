import type { StrandDefinition } from '#contracts';
import { specFor } from '#domain';
import { course, opened } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { openRoster, type OpenRoster } from './open-roster.js';

const given = specFor({ decide: openRoster, evolve, initial: noRoster });
const { plan, ...cohort } = course;
const opening: OpenRoster = { ...cohort, definition: { plan } as StrandDefinition };

describe('a cohort is opened', () => {
  it('is taught by the plan of its version of the strand', () => {
    expect(given().when(opening)).toEqual([opened]);
  });
  it('waits for that version', () => {
    expect(given().when({ ...opening, definition: undefined })).toBe('strand.unknown');
  });
  it('is opened once', () => {
    expect(given(opened).when(opening)).toEqual([]);
  });
});
