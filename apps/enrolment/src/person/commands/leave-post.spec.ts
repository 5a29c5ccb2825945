import { specFor } from '#domain';
import { left, mary, registered } from '../examples.js';
import { evolve, noPerson, postsOn } from '../person.js';
import { leavePost } from './leave-post.js';

const given = specFor({ decide: leavePost, evolve, initial: noPerson, given: { id: mary } });
const leaving = { personId: mary, postId: 'post', until: '2023-08-31' };

describe('leaving a post', () => {
  it('names the last day in it', () => {
    expect(given(...registered).when(leaving)).toEqual([left]);
    const after = [...registered, left].reduce(evolve, noPerson);
    expect([postsOn(after, '2023-08-31').length, postsOn(after, '2023-09-01').length]).toEqual([1, 0]);
  });
  it('happens once, not before it began', () => {
    expect(given(...registered, left).when(leaving)).toBe('post.already-left');
    expect(given(...registered).when({ ...leaving, until: '2020-08-31' })).toBe('post.not-begun');
    expect(given(...registered).when({ ...leaving, until: '2020-09-01' })).toHaveLength(1);
  });
});
