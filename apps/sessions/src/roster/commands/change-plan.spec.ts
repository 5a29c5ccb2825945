import type { StrandDefinition } from '#contracts';
import { specFor } from '#domain';
import { course, opened } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { changePlan } from './change-plan.js';

const given = specFor({ decide: changePlan, evolve, initial: noRoster });
const plan = course.plan.slice(1);
const definition = { plan } as StrandDefinition;

describe('a cohort moves to another version of its strand', () => {
  it('and is taught by its plan', () => {
    const changed = { type: 'PlanChanged' as const, strandVersion: 2, plan };
    expect(given(opened).when({ toVersion: 2, definition })).toEqual([changed]);
    expect([opened, changed].reduce(evolve, noRoster)).toMatchObject({ strandVersion: 2, plan });
  });
  it('once', () => expect(given(opened).when({ toVersion: 1, definition })).toEqual([]));
  it('when both are known', () => {
    expect(given(opened).when({ toVersion: 2, definition: undefined })).toBe('strand.unknown');
    expect(given().when({ toVersion: 2, definition })).toBe('roster.unknown');
  });
});
