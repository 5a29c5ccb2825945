import type { EventClass } from '#domain';
import { classOf, declarationOf } from './declare.js';

type Step = { to: string; convert: (data: object) => object };

const steps = new Map<string, Step>();
const form = /^(.+)\.v(\d+)$/;

/**
 * Declares how the data of an old version read as the next one; it stands beside the events. Whoever follows events sees
 * the newest version alone. The old class says until when it is supported.
 */
export const upcast = <Old extends object, New extends object>(
  old: EventClass<Old>,
  next: EventClass<New>,
  convert: (old: Old) => New,
): void => {
  const [from, to] = [declarationOf(old), declarationOf(next)];
  if (from.context !== to.context || from.name !== to.name || to.version !== from.version + 1)
    throw new Error(`${to.type} does not follow ${from.type}: same context and name, and the next version`);
  if (from.supportedUntil === undefined) throw new Error(`${from.type} does not say until when it is supported`);
  if (steps.has(from.type)) throw new Error(`${from.type} has two successors`);
  steps.set(from.type, { to: to.type, convert: convert as unknown as Step['convert'] });
};

/** The event that follows an old version; undefined for the newest. */
export const successorOf = (eventClass: EventClass): EventClass | undefined => {
  const step = steps.get(declarationOf(eventClass).type);
  return step && classOf(step.to);
};

/** What handlers know a type as: the newest version this build has of it, also for one that is newer still. */
export const newestOf = (type: string): string => {
  const known = newest.get(type);
  if (known !== undefined) return known;
  const found = followed(classOf(type) ? type : (highestBelow(type) ?? type));
  newest.set(type, found);
  return found;
};

/** Whether a type is a later version of one that this build has. */
export const isNewerVersion = (type: string): boolean => !classOf(type) && highestBelow(type) !== undefined;

/** The data of any version as those of the newest. */
export const asNewest = (type: string, data: object): object => {
  const step = steps.get(type);
  return step ? asNewest(step.to, step.convert(data)) : data;
};

/** Types met so far; all declarations are made before the first event comes. */
const newest = new Map<string, string>();

const followed = (type: string): string => {
  const step = steps.get(type);
  return step ? followed(step.to) : type;
};

const highestBelow = (type: string): string | undefined => {
  const [, stem, version] = form.exec(type) ?? [];
  if (stem === undefined || Number(version) > 1_000) return undefined;
  for (let lower = Number(version) - 1; lower > 0; lower -= 1)
    if (classOf(`${stem}.v${lower}`)) return `${stem}.v${lower}`;
  return undefined;
};
