import { specFor } from '#domain';
import { left, mary, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { confirmPost } from './confirm-post.js';

const given = specFor({ decide: confirmPost, evolve, initial: noPerson, given: { id: mary } });
const command = { personId: mary, postId: 'post' };
const confirmed: PersonEvent = { type: 'PostConfirmed', postId: 'post', on: '2023-09-04' };
const lapsed: PersonEvent = { type: 'PostConfirmationLapsed', postId: 'post', on: '2021-09-02' };

describe('confirming a post', () => {
  it('says that it is held today, or was on an earlier day', () => {
    expect(given(...registered).when(command)).toEqual([confirmed]);
    expect(given(...registered).when({ ...command, on: '2023-07-21' })).toEqual([{ ...confirmed, on: '2023-07-21' }]);
  });
  it('makes an unknown one known again', () => {
    expect(given(...registered, lapsed).when({ ...command, on: '2020-09-01' })).toHaveLength(1);
    const [post] = (
      [...registered, lapsed, confirmed].reduce(evolve, noPerson) as { posts: { unknownSince?: string }[] }
    ).posts;
    expect(post).not.toHaveProperty('unknownSince');
  });
  it('says nothing that is known already', () => {
    expect(given(...registered, confirmed).when(command)).toEqual([]);
    expect(given(...registered, confirmed).when({ ...command, on: '2023-07-21' })).toEqual([]);
  });
  it('is refused for days to come, before the post began, and once it was left', () => {
    expect(given(...registered).when({ ...command, on: '2023-09-05' })).toBe('post.confirmed-in-the-future');
    expect(given(...registered).when({ ...command, on: '2020-08-31' })).toBe('post.not-begun');
    expect(given(...registered, left).when(command)).toBe('post.already-left');
    expect(given(...registered).when({ ...command, postId: 'other' })).toBe('post.unknown');
  });
});
