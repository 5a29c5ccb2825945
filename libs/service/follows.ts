import type { Type } from '@nestjs/common';
import { PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { classOf, declarationOf } from '#contracts';
import type { EventClass } from '#domain';
import type { ViewStore } from '#mongo';
import { definitionOf } from './service.js';
import { WhenClockMoved } from './when-clock-moved.kafka.js';

/** A store only takes its database when it is made, and asks it nothing. */
const eventsOfView = (store: Type<ViewStore<object>>): EventClass[] => new store({}).follows;

const eventsOfPolicy = ({ prototype }: Type): EventClass[] =>
  Object.values(Object.getOwnPropertyDescriptors(prototype as object)).flatMap(({ value }) => {
    const patterns = (typeof value === 'function' && Reflect.getMetadata(PATTERN_METADATA, value)) as unknown[] | false;
    return (patterns || []).flatMap((type) => classOf(String(type)) ?? []);
  });

/** The contexts whose events a service follows: what its views fold and its policies hear. */
export const contextsFollowedBy = (module: Type): string[] => {
  const { views, policies } = definitionOf(module);
  const events = [
    ...views.flatMap((store) => eventsOfView(store as Type<ViewStore<object>>)),
    ...[WhenClockMoved, ...policies].flatMap(eventsOfPolicy),
  ];
  return [...new Set(events.map((event) => declarationOf(event).context))].toSorted();
};
