import { addDays, idFrom, type Decide } from '#domain';
import type { Person, PersonEvent, Post } from '../person.js';

export type CarryPostsOver = { organisationId: string; successorId: string; on: string };

/** Another school carries on: whoever holds a post at the one before holds the same post there from that day. */
export const carryPostsOver: Decide<CarryPostsOver, Person, PersonEvent> = (command, person, { id }) => {
  if (person.status !== 'known') return [];
  const { organisationId, successorId, on } = command;
  const held = person.posts.filter(({ until }) => until === undefined);
  const there = held.filter((post) => post.organisationId === successorId);
  return held
    .filter((post) => post.organisationId === organisationId)
    .flatMap((post): PersonEvent[] => {
      const from = post.from > on ? post.from : on;
      const left: PersonEvent = { type: 'PostLeft', postId: post.postId, until: lastDay(post, on) };
      const isHeldThere = there.some(({ role }) => role === post.role);
      const postId = idFrom(id, `post of ${post.role} at ${successorId} from ${from}`);
      return isHeldThere
        ? [left]
        : [left, { type: 'PostTaken', post: { ...post, postId, organisationId: successorId, from } }];
    });
};

const lastDay = ({ from }: Post, on: string): string => {
  const before = addDays(on, -1);
  return before > from ? before : from;
};
