import { specFor } from '#domain';
import { coaching, erased, left, mary, registered, teaching } from '../examples.js';
import { evolve, noPerson, type PersonEvent, type Post } from '../person.js';
import { carryPostsOver } from './carry-posts-over.js';

const given = specFor({ decide: carryPostsOver, evolve, initial: noPerson, given: { id: mary } });
const command = { organisationId: 'elm', successorId: 'oak', on: '2023-09-01' };
const leaving: PersonEvent = { type: 'PostLeft', postId: 'post', until: '2023-08-31' };

describe('another school carries on', () => {
  it('and whoever works there works at that one from that day, as before', () => {
    expect(given(...registered, coaching).when(command)).toEqual([
      leaving,
      {
        type: 'PostTaken',
        post: { ...teaching, postId: expect.any(String), organisationId: 'oak', from: '2023-09-01' },
      },
    ]);
  });
  it('once', () => {
    const [, taken] = given(...registered).when(command) as PersonEvent[];
    expect(given(...registered, leaving, taken!).when(command)).toEqual([]);
  });
  it('and a post that is held at both already is held at one', () => {
    const same: Post = { ...teaching, postId: 'other', organisationId: 'oak' };
    expect(given(...registered, { type: 'PostTaken', post: same }).when(command)).toEqual([leaving]);
    const leading: Post = { ...same, role: 'headteacher' };
    expect(given(...registered, { type: 'PostTaken', post: leading }).when(command)).toHaveLength(2);
  });
  it('and a post that begins later begins there', () => {
    const later = { ...command, on: '2020-01-01' };
    expect(given(...registered).when(later)).toMatchObject([
      { type: 'PostLeft', until: '2020-09-01' },
      { type: 'PostTaken', post: { organisationId: 'oak', from: '2020-09-01' } },
    ]);
  });
  it('which does not concern who has left, or is not known any more', () => {
    expect(given(...registered, left).when(command)).toEqual([]);
    expect(given(...registered, erased).when(command)).toEqual([]);
    expect(given().when(command)).toEqual([]);
  });
});
