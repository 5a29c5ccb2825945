import {
  allContexts,
  allEvents,
  declarationOf,
  exampleOf,
  isPerStrand,
  publisherOf,
  schemaOf,
  schemaOfClass,
  schemasOfClasses,
  successorOf,
} from '#contracts';
import type { EventClass } from '#domain';
import type { Descriptions, Schema } from './descriptions.js';
import { headers } from './headers.js';

const schemas = '#/components/schemas/';
const kafka = { bindingVersion: '0.5.0' };
const compacted = new Set(['people']);

const inContext = (context: string): EventClass[] =>
  allEvents().filter((event) => declarationOf(event).context === context);

const channelOf = (context: string): object => ({
  address: isPerStrand(context) ? `${context}.{strand}` : context,
  title: context,
  description: compacted.has(context)
    ? 'Compacted by key: the newest message of a key is the whole truth, a tombstone (no value) means erased.'
    : 'Kept for ever. An optional prefix may stand in front of the topic.',
  ...(isPerStrand(context)
    ? { parameters: { strand: { description: 'Code of the strand.', examples: ['future-heads'] } } }
    : {}),
  messages: Object.fromEntries(inContext(context).map(({ name }) => [name, { $ref: `#/components/messages/${name}` }])),
  bindings: {
    kafka: {
      ...kafka,
      topicConfiguration: compacted.has(context)
        ? { 'cleanup.policy': ['compact'] }
        : { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
    },
  },
});

const operationOf = (context: string): object => ({
  action: 'send',
  channel: { $ref: `#/channels/${context}` },
  summary: `The service ${publisherOf(context)} says what happened.`,
  messages: inContext(context).map(({ name }) => ({ $ref: `#/channels/${context}/messages/${name}` })),
});

const supportOf = (event: EventClass): object => {
  const { supportedUntil } = declarationOf(event);
  const next = successorOf(event);
  if (supportedUntil === undefined || !next) return {};
  const description = `An old version, supported until ${supportedUntil}; ${next.name} follows it.`;
  return { description, 'x-supported-until': supportedUntil };
};

const payloadOf = (event: EventClass): unknown => {
  const schema = schemaOf(event) as { $defs?: Record<string, object> };
  return exampleOf(schema, (ref) => schema.$defs?.[ref.split('/').at(-1) ?? '']);
};

const messageOf = (event: EventClass): object => {
  const { type, says, context } = declarationOf(event);
  return {
    name: type,
    title: event.name,
    summary: says,
    ...supportOf(event),
    contentType: 'application/json',
    tags: [{ name: context }],
    headers: { allOf: [{ $ref: `${schemas}CloudEventHeaders` }, { properties: { ce_type: { const: type } } }] },
    payload: { $ref: `${schemas}${event.name}` },
    examples: [{ payload: payloadOf(event) }],
    bindings: {
      kafka: { ...kafka, key: { type: 'string', description: 'The aggregate it happened to: order holds per key.' } },
    },
  };
};

/** Schemas of the events and of what they refer to, without the classes that only the commands use. */
const schemasInUse = (descriptions: Descriptions): Record<string, Schema> => {
  const all = schemasOfClasses(schemas) as Record<string, Schema>;
  const used = new Map<string, Schema>();
  const use = (name: string, schema: Schema): void => {
    if (used.has(name)) return;
    used.set(name, descriptions.describe(name, schema));
    for (const [, referred] of JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      if (referred !== undefined && all[referred]) use(referred, all[referred]);
  };
  for (const event of allEvents()) use(event.name, schemaOfClass(event, schemas));
  return Object.fromEntries([...used].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** The AsyncAPI 3 document of everything Strandline publishes. */
export const asyncApi = (version: string, descriptions: Descriptions): object => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Strandline public events',
    version,
    description:
      'What happens on the partnerships, as CloudEvents 1.0 on Kafka (binary mode). Data carries identifiers, codes, dates and numbers; names travel on `people` alone.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    tags: allContexts().map((name) => ({ name })),
  },
  defaultContentType: 'application/json',
  servers: {
    kafka: {
      host: '{brokers}',
      protocol: 'kafka',
      description: 'The brokers of the installation.',
      variables: { brokers: { default: 'localhost:9092', description: 'Host and port of a broker.' } },
    },
  },
  channels: Object.fromEntries(allContexts().map((context) => [context, channelOf(context)])),
  operations: Object.fromEntries(allContexts().map((context) => [`say-${context}`, operationOf(context)])),
  components: {
    messages: Object.fromEntries(allEvents().map((event) => [event.name, messageOf(event)])),
    schemas: { CloudEventHeaders: headers, ...schemasInUse(descriptions) },
  },
});
