import { specFor } from '#domain';
import { elm, left, mary, oak, registered } from '../examples.js';
import { evolve, noPerson, postsOn, type PersonEvent } from '../person.js';
import { changePost, type PostChange } from './change-post.js';

const given = specFor({ decide: changePost, evolve, initial: noPerson, given: { id: mary } });
const promotion: PostChange = {
  personId: mary,
  postId: 'post',
  organisationId: 'elm',
  role: 'assistant-headteacher',
  on: '2024-09-01',
  organisation: elm,
};

describe('changing a post', () => {
  it('ends the one, begins the other and notes the step up', () => {
    expect(given(...registered).when(promotion)).toEqual([
      { type: 'PostLeft', postId: 'post', until: '2024-08-31' },
      {
        type: 'PostTaken',
        post: expect.objectContaining({
          role: 'assistant-headteacher',
          organisationId: 'elm',
          main: true,
          from: '2024-09-01',
        }),
      },
      {
        type: 'PersonProgressed',
        fromRole: 'teacher',
        toRole: 'assistant-headteacher',
        kind: 'promotion',
        organisationId: 'elm',
        on: '2024-09-01',
      },
    ]);
  });
  it('holds exactly one of the two on any day', () => {
    const after = [...registered, ...(given(...registered).when(promotion) as PersonEvent[])].reduce(evolve, noPerson);
    expect(postsOn(after, '2024-08-31').map(({ role }) => role)).toEqual(['teacher']);
    expect(postsOn(after, '2024-09-01').map(({ role }) => role)).toEqual(['assistant-headteacher']);
  });
  it('notes the hours of the new one', () => {
    const part = expect.objectContaining({ fte: 0.8 });
    expect(given(...registered).when({ ...promotion, fte: 0.8 })).toContainEqual({ type: 'PostTaken', post: part });
  });
  it('is no step when the role stays the same', () => {
    const move = { ...promotion, role: 'teacher' as const, organisationId: 'oak', organisation: oak };
    expect(given(...registered).when(move)).toHaveLength(2);
  });
  it('needs a post that is held and has begun', () => {
    expect(given(...registered).when({ ...promotion, postId: 'another' })).toBe('post.unknown');
    expect(given(...registered, left).when(promotion)).toBe('post.already-left');
    expect(given(...registered).when({ ...promotion, on: '2020-09-01' })).toBe('post.not-begun');
    expect(given().when(promotion)).toBe('person.unknown');
  });
});
