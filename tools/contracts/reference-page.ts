import { allContexts, allEvents, declarationOf, isPerStrand, publisherOf, successorOf } from '#contracts';
import type { EventClass } from '#domain';
import type { Schema } from './descriptions.js';

const anchorOf = (name: string): string => name.toLowerCase();
const link = (name: string): string => `[${name}](#${anchorOf(name)})`;

const boundsOf = ({ minimum, maximum }: Schema): string =>
  minimum === undefined && maximum === undefined ? '' : ` ${minimum ?? ''}–${maximum ?? ''}`;

/** What a field holds, in words: `uuid`, `integer 1–60`, `list of PlanItem`, `teacher · middle-leader`. */
const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) return link(schema.$ref.split('/').at(-1) ?? '');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((word) => `\`${String(word)}\``).join(' · ');
  return `${String(schema['format'] ?? schema['type'])}${boundsOf(schema)}`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const fieldsOf = ({ properties = {}, required = [] }: Schema): string[] => [
  '| field | type | | description |',
  '| --- | --- | --- | --- |',
  ...Object.entries(properties).map(
    ([name, field]) =>
      `| \`${name}\` | ${cell(typeOf(field))} | ${required.includes(name) ? 'required' : 'optional'} | ${cell(field.description ?? '')} |`,
  ),
];

const sectionOf = (event: EventClass, schema: Schema): string[] => {
  const { type, says, supportedUntil } = declarationOf(event);
  const next = successorOf(event);
  return [
    `### ${event.name}`,
    '',
    says,
    '',
    ...(next ? [`An old version, supported until ${supportedUntil}; ${link(next.name)} follows it.`, ''] : []),
    `\`${type}\` · [schema](schemas/${type}.schema.json)`,
    '',
    ...fieldsOf(schema),
    '',
  ];
};

const topicOf = (context: string): string => (isPerStrand(context) ? `${context}.<strand>` : context);

const contextOf = (context: string, schemas: Map<EventClass, Schema>): string[] => {
  const events = [...schemas].filter(([event]) => declarationOf(event).context === context);
  return [
    `## \`${topicOf(context)}\``,
    '',
    `Said by the service \`${publisherOf(context)}\`.`,
    '',
    '| event | says |',
    '| --- | --- |',
    ...events.map(([event]) => `| ${link(event.name)} | ${cell(declarationOf(event).says)} |`),
    '',
    ...events.flatMap(([event, schema]) => sectionOf(event, schema)),
  ];
};

const shapesOf = (schemas: Iterable<Schema>): string[] => {
  const shapes = new Map([...schemas].flatMap(({ $defs = {} }) => Object.entries($defs)));
  return [...shapes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, shape]) => [
      `### ${name}`,
      '',
      ...(shape.description ? [shape.description, ''] : []),
      ...fieldsOf(shape),
      '',
    ]);
};

/** The page a programmer of another team reads. */
export const referencePage = (schemas: Map<EventClass, Schema>): string =>
  [
    '# Public events',
    '',
    `${allEvents().length} events that other programs may rely on, generated from \`libs/contracts\` by \`npm run contracts:write\`.`,
    'The same for machines: [AsyncAPI 3](asyncapi.json) and one [JSON Schema](schemas/) an event.',
    '',
    'A message is a CloudEvent 1.0 in Kafka’s binary mode: the value is the data as JSON, the attributes are headers',
    '(`ce_id`, `ce_type`, `ce_time`, `ce_sequence` …), and its key is the id of the thing it happened to (`ce_subject`), so',
    'order holds for each thing. `ce_sequence` rises by one per event over all partitions of a topic: who follows the whole',
    'topic can prove that nothing is missing. Ignore fields you do not know; events may come before those they refer to.',
    '',
    ...allContexts().flatMap((context) => contextOf(context, schemas)),
    '## Shapes that events share',
    '',
    ...shapesOf(schemas.values()),
  ].join('\n');
