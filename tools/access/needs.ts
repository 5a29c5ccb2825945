import type { Type } from '@nestjs/common';
import { allContexts, isPerStrand, publisherOf } from '#contracts';
import { contextsFollowedBy, definitionOf } from '#service';

export type Operation = 'create' | 'describe' | 'read' | 'write';

/** What a principal may do with a topic or group, or with all whose names begin so. */
export type Need = { resource: 'topic' | 'group'; name: string; isPrefix: boolean; operations: Operation[] };

/** All that one service may touch. */
export type Access = {
  service: string;
  principal: string;
  kafka: Need[];
  mongodb?: { user: string; database: string };
};
export type ServiceRights = Access & { mongodb: { user: string; database: string } };

const publishing: Operation[] = ['create', 'describe', 'read', 'write'];
// A follower makes the topics it waits for, so that services may start in any order; it never writes to them.
const following: Operation[] = ['create', 'describe', 'read'];

/** A topic that exists once, with its later generations; or those of every strand, with theirs. */
const topicsOf = (context: string, prefix: string): Pick<Need, 'name' | 'isPrefix'>[] =>
  isPerStrand(context)
    ? [{ name: `${prefix}${context}.`, isPrefix: true }]
    : [
        { name: `${prefix}${context}`, isPrefix: false },
        { name: `${prefix}${context}.g`, isPrefix: true },
      ];

/** What a service needs, from what it publishes and follows; Kafka asks for nothing on the cluster itself. */
export const accessOf = (module: Type, prefix: string): ServiceRights => {
  const { name } = definitionOf(module);
  const own = allContexts().filter((context) => publisherOf(context) === name);
  const others = contextsFollowedBy(module).filter((context) => !own.includes(context));
  const topics = (contexts: string[], operations: Operation[]): Need[] =>
    contexts.flatMap((context) =>
      topicsOf(context, prefix).map((topic): Need => ({ resource: 'topic', ...topic, operations })),
    );
  const groups = [
    { name: `${prefix}${name}`, isPrefix: false },
    { name: `${prefix}${name}.`, isPrefix: true },
  ].map((group): Need => ({ resource: 'group', ...group, operations: ['describe', 'read'] }));
  return {
    service: name,
    principal: `User:${name}`,
    kafka: [...topics(own, publishing), ...topics(others, following), ...groups],
    mongodb: { user: name, database: name },
  };
};

/** What a system of others needs that reads topics as its service account names them: `directory`, `enrolment.heads`, `sessions.*`. */
export const accessOfFollower = (user: string, topics: string[], prefix: string): Access => ({
  service: user,
  principal: `User:${user}`,
  kafka: [
    ...topics
      .flatMap((topic) => followed(topic, prefix))
      .map((named): Need => ({ resource: 'topic', ...named, operations: ['describe', 'read'] })),
    { resource: 'group', name: `${prefix}${user}`, isPrefix: true, operations: ['describe', 'read'] },
  ],
});

const followed = (topic: string, prefix: string): Pick<Need, 'name' | 'isPrefix'>[] => {
  const [context = '', strand] = topic.split('.');
  if (!allContexts().includes(context) || isPerStrand(context) !== (strand !== undefined))
    throw new Error(`There is no topic ${topic}`);
  if (strand === undefined || strand === '*') return topicsOf(context, prefix);
  return [
    { name: `${prefix}${topic}`, isPrefix: false },
    { name: `${prefix}${topic}.g`, isPrefix: true },
  ];
};
