import { declarationOf, PersonDetails, PersonProgressed, PostChanged, publish } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { Person, PersonEvent, Post } from './person.js';

export const publishes = (event: PersonEvent, { id: personId }: Given, person: Person): PublicEvent | undefined => {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonDetailsChanged':
      return detailsReference(personId, person);
    case 'PostTaken':
      return publish(PostChanged, publicPost(personId, event.post));
    case 'PostLeft': {
      const post = person.status === 'none' ? undefined : person.posts.find(({ postId }) => postId === event.postId);
      return post && publish(PostChanged, publicPost(personId, post));
    }
    case 'PersonProgressed': {
      const { fromRole, toRole, kind, organisationId, on } = event;
      return publish(PersonProgressed, { personId, fromRole, toRole, kind, organisationId, on });
    }
    default:
      return unreachable(event);
  }
};

/** The name itself joins on sending only, so that it is nowhere but in the person’s document. */
const detailsReference = (personId: string, person: Person): PublicEvent => ({
  stream: 'people',
  type: declarationOf(PersonDetails).type,
  data: { personId, version: person.status === 'none' ? 1 : person.detailsVersion },
});

const publicPost = (personId: string, { postId, organisationId, role, main, fte, from, until }: Post): PostChanged => ({
  personId,
  postId,
  organisationId,
  role,
  main,
  ...(fte !== undefined && { fte }),
  from,
  ...(until !== undefined && { until }),
});
