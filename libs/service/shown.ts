import { classOf, schemaOf } from '#contracts';
import type { ParkedCause, ParkedDetail, ParkedLine, ParkingReason } from '#mongo';

type Schema = {
  type?: string;
  format?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  $defs?: Record<string, Schema>;
  anyOf?: Schema[];
  oneOf?: Schema[];
};

const withheld = '(withheld: personal)';
/** The only stream with personal details: of its data identifiers and numbers are shown, nothing that names anyone. */
const personal = 'people';

/** Only what an event's class declares: what else a message carries, nobody has promised to be free of personal details. */
const declared = (value: unknown, schema: Schema, root: Schema): unknown => {
  const target = schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const { properties, items } = target;
  if (Array.isArray(value)) return items ? value.map((item) => declared(item, items, root)) : [];
  if (value === null || typeof value !== 'object') return value;
  if (!properties) return target.type === 'object' ? {} : undefined;
  const known = Object.entries(value).filter(([name]) => name in properties);
  return Object.fromEntries(known.map(([name, part]) => [name, declared(part, properties[name] ?? {}, root)]));
};

const withoutPersons = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, name.endsWith('Id') || name === 'version' ? value : withheld]),
  );

/** The data of an event as an operator is shown it. */
export const shownData = (stream: string, type: string, data: object): object => {
  const eventClass = classOf(type);
  if (!eventClass) return {};
  const schema = schemaOf(eventClass) as Schema;
  const known = declared(data, schema, schema) as object;
  return stream === personal ? withoutPersons(known) : known;
};

/** What a defect said: never with an address in it, and nothing at all where it may have read a name. */
const shownSentence = (stream: string, reason: ParkingReason, sentence: string): string =>
  stream === personal && reason === 'defect'
    ? 'What it said is in the log alone: it may name someone'
    : sentence.replaceAll(/[^\s@"'<>]+@[^\s@"'<>]+/g, '(address)');

/** Who or what it waits for. */
export const waitsFor = (reason: ParkingReason): 'itself' | 'another' | 'a newer build' | 'a person' => {
  if (reason === 'not-yet' || reason === 'no-answer') return 'itself';
  if (reason === 'behind-another') return 'another';
  return reason === 'newer-version' ? 'a newer build' : 'a person';
};

export const shownCause = ({ sentence, ...cause }: ParkedCause) => ({
  ...cause,
  waitsFor: waitsFor(cause.reason),
  // The group is of several streams: shown as if it were of the one with names.
  sentence: cause.reason === 'defect' ? shownDefect(cause, sentence) : shownSentence('', cause.reason, sentence),
});

const shownDefect = ({ examples }: Pick<ParkedCause, 'examples'>, sentence: string): string =>
  shownSentence(examples.some((id) => id.split('|')[1] === personal) ? personal : '', 'defect', sentence);

export const shownLine = (line: ParkedLine): ParkedLine & { waitsFor: string } => ({
  ...line,
  waitsFor: waitsFor(line.reason),
  sentence: shownSentence(line.stream, line.reason, line.sentence),
});

/** Bytes that cannot be read are not shown, for nobody knows what is in them: only how many they are. */
export const shownDetail = ({ headers, data, text, ...line }: ParkedDetail) => ({
  ...shownLine(line),
  headers: Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(ce_|content-type$|traceparent$)/.test(name)),
  ),
  ...(data ? { data: shownData(line.stream, line.type, data) } : {}),
  ...(text === undefined ? {} : { bytes: Buffer.byteLength(text) }),
});
