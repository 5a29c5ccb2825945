import { PostChanged, publish } from '#contracts';
import type { Given } from '#domain';
import { mary, registered, teaching, left } from './examples.js';
import { evolve, noPerson, type PersonEvent } from './person.js';
import { publishes } from './publishes.js';

const given: Given = { id: mary, now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
const said = (...events: PersonEvent[]) => publishes(events.at(-1)!, given, events.reduce(evolve, noPerson));

describe('what is said publicly of a person', () => {
  it('refers to the details without telling them', () => {
    expect(said(registered[0]!)).toEqual({
      stream: 'people',
      type: 'strandline.people.person-details.v1',
      data: { personId: mary, version: 1 },
    });
    expect(said(...registered, { type: 'PersonDetailsChanged' })?.data).toEqual({ personId: mary, version: 2 });
  });
  it('tells the posts, also when one is left', () => {
    const { confirmedOn: _, ...told } = teaching;
    const post = { personId: mary, ...told };
    expect(said(...registered)).toEqual(publish(PostChanged, post));
    const halfTime: PersonEvent = { type: 'PostTaken', post: { ...teaching, fte: 0.5 } };
    expect(said(registered[0]!, halfTime)).toEqual(publish(PostChanged, { ...post, fte: 0.5 }));
    expect(said(...registered, left)).toEqual(publish(PostChanged, { ...post, until: '2023-08-31' }));
    const second: PersonEvent = { type: 'PostTaken', post: { ...teaching, postId: 'second', organisationId: 'oak' } };
    expect(said(...registered, second, { ...left, postId: 'second' })?.data).toMatchObject({ organisationId: 'oak' });
  });
});
