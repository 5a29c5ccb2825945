import { specFor } from '#domain';
import { evolve, noApplication } from '../application.js';
import { applied, submitted } from '../examples.js';
import { submitInGroup } from './submit-in-group.js';

const given = specFor({ decide: submitInGroup, evolve, initial: noApplication });

describe('the application of one of a group', () => {
  it('follows the group, once', () => {
    const inGroup = { ...applied, groupId: 'group' };
    const own = { type: 'ApplicationSubmitted' as const, applied: inGroup, on: '2023-09-04' };
    expect(given().when({ applied: inGroup })).toEqual([own]);
    expect(given(submitted).when({ applied: inGroup })).toEqual([]);
  });
});
