import type { Facts, ParkedCause } from './facts.js';
import { earliest, many, secondsSince, shortened } from './words.js';

/** Something that does not heal itself (`person`), or that should be looked at by day (`look`); the runbook has a section for each code. */
export type Verdict = {
  code: VerdictCode;
  level: 'person' | 'look';
  service: string;
  sentence: string;
  since?: string;
  command?: string;
};
export const verdictCodes = [
  'service-away',
  'not-ready',
  'parked',
  'waiting-long',
  'newer-version',
  'stream-held',
  'not-published',
  'handler-stalled',
  'rebuild-refused',
  'order-interrupted',
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** Longer than any restart, rebalance or takeover of a lease takes. */
const patienceSeconds = 60;
/** A fact that has not come for so long may never come. */
const waitingSeconds = 3_600;

/** What is wrong with one service, the worst first. */
export const verdictsOf = (facts: Facts, now = Date.now()): Verdict[] => {
  const { service, away } = facts;
  if (away) return [{ code: 'service-away', level: 'person', service, sentence: away.message, ...hintOf(away.hint) }];
  return [
    ...readiness(facts),
    ...held(facts),
    ...publishing(facts, now),
    ...parked(facts, now),
    ...handling(facts, now),
    ...views(facts),
    ...orders(facts),
  ].toSorted((one, other) => rank(one) - rank(other));
};

const rank = ({ level }: Verdict): number => (level === 'person' ? 0 : 1);
const hintOf = (command: string | undefined) => (command === undefined ? {} : { command });

const readiness = ({ service, checksFailed }: Facts): Verdict[] =>
  checksFailed.length === 0
    ? []
    : [
        {
          code: 'not-ready',
          level: checksFailed.every((name) => name === 'clock') ? 'look' : 'person',
          service,
          sentence: `It takes no work: ${checksFailed.join(', ')} not ready`,
        },
      ];

const held = ({ service, progress }: Facts): Verdict[] =>
  (progress?.publishing ?? [])
    .filter(({ held }) => held)
    .map(({ stream }) => ({
      code: 'stream-held',
      level: 'person',
      service,
      sentence: `${stream} is held: its topic has events that this database does not know, so nothing of it is published`,
      command: `topics list --service ${service}`,
    }));

const publishing = ({ service, progress }: Facts, now: number): Verdict[] => {
  const late = (progress?.publishing ?? []).filter(
    ({ held, waitingSince }) => !held && secondsSince(waitingSince, now) > patienceSeconds,
  );
  if (late.length === 0) return [];
  const waiting = late.reduce((sum, { unnumbered, journaled, sent }) => sum + unnumbered + journaled - sent, 0);
  return [
    {
      code: 'not-published',
      level: 'person',
      service,
      sentence: `${many(waiting, 'event')} of ${late.map(({ stream }) => stream).join(', ')} ${waiting === 1 ? 'is' : 'are'} not on Kafka`,
      ...sinceOf(late.map(({ waitingSince }) => waitingSince)),
      command: `lag --service ${service}`,
    },
  ];
};

const parked = ({ service, causes }: Facts, now: number): Verdict[] =>
  causes.flatMap((cause): Verdict[] => {
    const about = { service, since: cause.oldest, command: commandFor(service, cause) };
    const what = `${many(cause.count, 'event')} parked for ${cause.handler}`;
    const why = `${cause.code}: ${shortened(cause.sentence, 90)}`;
    if (cause.waitsFor === 'a person')
      return [{ ...about, code: 'parked', level: 'person', sentence: `${what}, ${why}` }];
    if (cause.waitsFor === 'a newer build')
      return [
        { ...about, code: 'newer-version', level: 'look', sentence: `${what} until this service is deployed anew` },
      ];
    if (cause.waitsFor === 'itself' && secondsSince(cause.oldest, now) > waitingSeconds)
      return [{ ...about, code: 'waiting-long', level: 'person', sentence: `${what} wait for a fact, ${why}` }];
    return [];
  });

const commandFor = (service: string, { handler, code }: ParkedCause): string =>
  `parked list --service ${service} --handler ${handler} --code ${code}`;

const handling = ({ service, progress }: Facts, now: number): Verdict[] =>
  (progress?.handling ?? [])
    .filter(({ behind, waitingSince }) => behind > 0 && secondsSince(waitingSince, now) > patienceSeconds)
    .map(({ handler, stream, behind, waitingSince }) => ({
      code: 'handler-stalled',
      level: 'person',
      service,
      sentence: `${handler} is ${many(behind, 'message')} behind on ${stream}`,
      ...sinceOf([waitingSince]),
      command: `lag --service ${service} --handlers`,
    }));

const views = ({ service, views: all }: Facts): Verdict[] =>
  all
    .filter(({ refused }) => refused !== undefined)
    .map(({ view, refused }) => ({
      code: 'rebuild-refused',
      level: 'look',
      service,
      sentence: `The view ${view} was not filled anew: ${refused}`,
      command: `views list --service ${service}`,
    }));

const orders = ({ service, orders: given }: Facts): Verdict[] =>
  given
    .filter(({ state }) => state === 'interrupted')
    .map(({ order, what, heardAt }) => ({
      code: 'order-interrupted',
      level: 'look',
      service,
      sentence: `The order ${what} was not carried out to the end`,
      since: heardAt,
      command: `orders show ${order} --service ${service}`,
    }));

const sinceOf = (instants: (string | undefined)[]): { since?: string } => {
  const since = earliest(instants);
  return since === undefined ? {} : { since };
};
