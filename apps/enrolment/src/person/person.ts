import type { HoldReason, PersonRole, PostRole, ProgressionKind, RestrictionKind, Weekday } from '#contracts';
import { unreachable, type Evolve } from '#domain';

/** Held from the first to the last day, both included; without a last day it is held still. */
export type Post = {
  postId: string;
  organisationId: string;
  role: PostRole;
  main: boolean;
  fte?: number;
  days?: Weekday[];
  from: string;
  until?: string;
  /** When someone last said that it is held. */
  confirmedOn: string;
  /** Since when nobody has: unknown, which is not to have left. */
  unknownSince?: string;
};

/** What someone does beside their posts, for an organisation or for the partnership as a whole. */
export type HeldRole = { role: PersonRole; organisationId?: string; from: string; until?: string };

/** While it is in force nothing of the person is erased. */
export type Hold = { holdId: string; reason: HoldReason; since: string };

type Kept = {
  personId: string;
  partnerships: string[];
  /** What they applied for or take part in, themselves or for their school. */
  strands?: string[];
  posts: Post[];
  /** Where they worked as far as the posts are gone from here: there it is told that the record has ended. */
  formerlyAt?: string[];
  roles: HeldRole[];
  /** The records that turned out to be the same person. */
  formerly: string[];
  restrictions: RestrictionKind[];
  holds: Hold[];
  /** Since when one of the posts that are held has not been confirmed for a year. */
  unconfirmedSince?: string;
  detailsVersion: number;
};

/** Names, addresses and the teacher reference number are in the details of the document, never here or in an event. */
export type Person =
  | { status: 'none' }
  | ({ status: 'known' } & Kept)
  /** `emptied`: the other record has taken over all there was. */
  | ({ status: 'merged'; intoPersonId: string; on: string; emptied?: true } & Kept)
  /** `drafts`: forms they had begun and not sent; they go, too. */
  | ({ status: 'erased'; on: string; drafts?: string[] } & Kept);

export type PersonEvent =
  | { type: 'PersonRegistered'; personId: string; partnershipId: string }
  | { type: 'PersonDetailsChanged' }
  | { type: 'TeacherNumberVerified' }
  | { type: 'PostTaken'; post: Post }
  | { type: 'PostLeft'; postId: string; until: string }
  | { type: 'PostConfirmed'; postId: string; on: string }
  | { type: 'PostConfirmationLapsed'; postId: string; on: string }
  | { type: 'RoleTaken'; held: HeldRole }
  | { type: 'RoleGivenUp'; held: HeldRole & { until: string } }
  | {
      type: 'PersonProgressed';
      fromRole: PostRole;
      toRole: PostRole;
      kind: ProgressionKind;
      organisationId: string;
      on: string;
    }
  | { type: 'PersonMerged'; intoPersonId: string; on: string }
  | { type: 'PersonAbsorbed'; personId: string; partnerships: string[]; strands?: string[]; formerly: string[] }
  | { type: 'StrandNoted'; partnershipId: string; strand: string }
  | { type: 'ProcessingRestricted'; kind: RestrictionKind; on: string }
  | { type: 'RestrictionLifted'; kind: RestrictionKind; on: string }
  | { type: 'HoldPlaced'; hold: Hold }
  | { type: 'HoldReleased'; holdId: string; on: string }
  | { type: 'PersonErased'; on: string; drafts?: string[] }
  | { type: 'DetailsRemoved' };

export const noPerson: Person = { status: 'none' };

export const evolve: Evolve<Person, PersonEvent> = (person, event) => {
  if (event.type === 'PersonRegistered') {
    const { personId, partnershipId } = event;
    const nothing = { posts: [], roles: [], formerly: [], restrictions: [], holds: [] };
    return { status: 'known', personId, partnerships: [partnershipId], ...nothing, detailsVersion: 1 };
  }
  if (person.status === 'none') throw new Error(`${event.type} before the person was registered`);
  switch (event.type) {
    case 'PersonDetailsChanged':
      return { ...person, detailsVersion: person.detailsVersion + 1 };
    case 'PersonMerged':
      return { ...person, status: 'merged', intoPersonId: event.intoPersonId, on: event.on };
    case 'PersonErased':
      return { ...person, status: 'erased', on: event.on, ...(event.drafts && { drafts: event.drafts }) };
    case 'DetailsRemoved':
      return {
        ...person,
        ...(person.status === 'merged' && { emptied: true as const }),
        posts: [],
        roles: [],
        formerlyAt: workplacesOf(person),
        detailsVersion: person.detailsVersion + 1,
      };
    default:
      return { ...person, ...changed(person, event) };
  }
};

type Change = Exclude<
  PersonEvent,
  { type: 'PersonRegistered' | 'PersonDetailsChanged' | 'PersonMerged' | 'PersonErased' | 'DetailsRemoved' }
>;

const changed = (person: Kept, event: Change): Partial<Kept> => {
  const { posts, roles, restrictions, holds } = person;
  switch (event.type) {
    case 'PostTaken':
      return { posts: [...posts, event.post] };
    case 'PostLeft':
      return { posts: withPost(posts, event.postId, (post) => ({ ...post, until: event.until })) };
    case 'PostConfirmed':
      return { posts: withPost(posts, event.postId, (post) => confirmed(post, event.on)) };
    case 'PostConfirmationLapsed':
      return { posts: withPost(posts, event.postId, (post) => ({ ...post, unknownSince: event.on })) };
    case 'RoleTaken':
      return { roles: [...roles, event.held] };
    case 'RoleGivenUp':
      return { roles: roles.map((held) => (isSameRole(held, event.held) ? event.held : held)) };
    case 'PersonAbsorbed':
      return {
        ...metIn(person, event.partnerships, event.strands),
        formerly: [...new Set([...person.formerly, event.personId, ...event.formerly])],
      };
    case 'StrandNoted':
      return metIn(person, [event.partnershipId], [event.strand]);
    case 'ProcessingRestricted':
      return { restrictions: [...restrictions, event.kind] };
    case 'RestrictionLifted':
      return { restrictions: restrictions.filter((kind) => kind !== event.kind) };
    case 'HoldPlaced':
      return { holds: [...holds, event.hold] };
    case 'HoldReleased':
      return { holds: holds.filter(({ holdId }) => holdId !== event.holdId) };
    case 'PersonProgressed':
    case 'TeacherNumberVerified':
      return {};
    default:
      return unreachable(event);
  }
};

const metIn = (
  { partnerships, strands = [] }: Kept,
  more: string[],
  others: string[] = [],
): Pick<Kept, 'partnerships' | 'strands'> => ({
  partnerships: [...new Set([...partnerships, ...more])],
  ...(strands.length + others.length > 0 && { strands: [...new Set([...strands, ...others])] }),
});

const withPost = (posts: Post[], postId: string, change: (post: Post) => Post): Post[] =>
  posts.map((post) => (post.postId === postId ? change(post) : post));

const confirmed = ({ unknownSince: _, ...post }: Post, on: string): Post => ({ ...post, confirmedOn: on });

/** A role held now; one that was given up can be taken on again. */
export const isSameRole = (held: HeldRole, other: Pick<HeldRole, 'role' | 'organisationId'>): boolean =>
  held.until === undefined && held.role === other.role && held.organisationId === other.organisationId;

/** Everywhere they have worked, each once. */
export const workplacesOf = ({ posts, formerlyAt = [] }: Kept): string[] => [
  ...new Set([...formerlyAt, ...posts.map(({ organisationId }) => organisationId)]),
];

/** A role that nobody has ended yet. */
export const roleHeld = ({ roles }: Pick<Kept, 'roles'>): HeldRole | undefined =>
  roles.find(({ until }) => until === undefined);

/** The posts that are held on a day. */
export const postsOn = (person: Person, day: string): Post[] =>
  person.status === 'known'
    ? person.posts.filter(({ from, until }) => from <= day && (until === undefined || day <= until))
    : [];
