import type { Context } from '../context.js';
import { Failed } from '../problems.js';
import { count } from '../words.js';

export type TopicLine = {
  stream: string;
  topic: string;
  generation: number;
  partitions: number;
  journaled: number;
  sent: number;
  last: number;
  verdict: string;
  sentence: string;
};
/** How a topic may stand to the journal without anyone having to act. */
const fine = new Set(['level', 'sending', 'moving']);

export const isFine = (verdict: string): boolean => fine.has(verdict);

/** All topics of the services that are asked. */
export const topicsOf = async ({ services, output, options }: Context<object>) => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<{ topics: TopicLine[] }>(service, '/ops/topics'),
  );
  const failures = asked.filter((one) => 'failed' in one);
  if (failures[0] && failures.length === asked.length) throw failures[0].failed;
  output.missing(failures);
  return asked.flatMap((one) =>
    'body' in one ? one.body.topics.map((topic) => ({ service: one.service, ...topic })) : [],
  );
};

export const tableOf = (output: Context<object>['output'], topics: (TopicLine & { service: string })[]): void =>
  output.table(
    ['service', 'stream', 'topic', 'partitions', 'journaled', 'sent', 'last on topic', 'verdict'],
    topics.map((one) => [
      one.service,
      one.stream,
      one.topic,
      one.partitions,
      count(one.journaled),
      count(one.sent),
      count(one.last),
      one.verdict,
    ]),
  );

/** The service that publishes a stream. */
export const publisherOf = async (context: Context<object>, stream: string): Promise<string> => {
  const found = (await topicsOf(context)).find((one) => one.stream === stream);
  if (!found)
    throw new Failed(`No service publishes ${stream}`, 'topic.unknown', 'npm run ops -- topics list names them all');
  return found.service;
};
