import type { PostRole, ProgressionKind } from '#contracts';
import { unreachable, type Evolve } from '#domain';

/** Held from the first to the last day, both included; without a last day it is held still. */
export type Post = {
  postId: string;
  organisationId: string;
  role: PostRole;
  main: boolean;
  fte?: number;
  from: string;
  until?: string;
};

/** Names, addresses and the teacher reference number are in the details of the document, never here or in an event. */
export type Person =
  | { status: 'none' }
  | { status: 'known'; personId: string; partnerships: string[]; posts: Post[]; detailsVersion: number };

export type PersonEvent =
  | { type: 'PersonRegistered'; personId: string; partnershipId: string }
  | { type: 'PersonDetailsChanged' }
  | { type: 'PostTaken'; post: Post }
  | { type: 'PostLeft'; postId: string; until: string }
  | {
      type: 'PersonProgressed';
      fromRole: PostRole;
      toRole: PostRole;
      kind: ProgressionKind;
      organisationId: string;
      on: string;
    };

export const noPerson: Person = { status: 'none' };

export const evolve: Evolve<Person, PersonEvent> = (person, event) => {
  if (event.type === 'PersonRegistered') {
    const { personId, partnershipId } = event;
    return { status: 'known', personId, partnerships: [partnershipId], posts: [], detailsVersion: 1 };
  }
  if (person.status === 'none') throw new Error(`${event.type} before the person was registered`);
  switch (event.type) {
    case 'PersonDetailsChanged':
      return { ...person, detailsVersion: person.detailsVersion + 1 };
    case 'PostTaken':
      return { ...person, posts: [...person.posts, event.post] };
    case 'PostLeft':
      return {
        ...person,
        posts: person.posts.map((post) => (post.postId === event.postId ? { ...post, until: event.until } : post)),
      };
    case 'PersonProgressed':
      return person;
    default:
      return unreachable(event);
  }
};

/** The posts that are held on a day. */
export const postsOn = (person: Person, day: string): Post[] =>
  person.status === 'none'
    ? []
    : person.posts.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
