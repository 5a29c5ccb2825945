import { EventPattern } from '@nestjs/microservices';
import { declarationOf } from '#contracts';
import type { Cause, EventClass, Received } from '#domain';

/** A public event as a policy gets it; `cause` makes every commit it leads to recognisable when it is delivered again. */
export type Delivered<Data extends object> = { data: Data; event: Received<Data>; cause: Cause };

export type PolicyOptions = {
  /** Refusal codes that are an ordinary answer: the event is done with. */
  normal?: readonly string[];
  /** Refusal codes that mean: a fact it needs has not arrived yet. The event waits, as with NotYet. */
  early?: readonly string[];
  /** Raise it on all methods of the class to have every event handled again from the first; effects are recognised by their cause. */
  version?: number;
};

/** A class whose methods hear events. */
export type Policy = abstract new (...injected: never[]) => object;

export type PolicyExtras = {
  /** The class and its version: its methods share one lane per partition. */
  policy: string;
  of: Policy;
  name: string;
  /** Without the version: what one version has done, the next recognises. */
  method: string;
  normal: readonly string[];
  early: readonly string[];
};

/** A method of a Nest controller that turns a public event into commands; the methods of one class hear a key in its order. */
export const On =
  <Data extends object>(eventClass: EventClass<Data>, { normal = [], early = [], version = 1 }: PolicyOptions = {}) =>
  <Method extends (delivered: Delivered<Data>) => Promise<unknown>>(
    target: object,
    method: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    const of = target.constructor as Policy;
    const called = { policy: `${of.name}@${version}`, of, name: method, method: `${of.name}.${method}` };
    const extras: PolicyExtras = { ...called, normal, early };
    (EventPattern(declarationOf(eventClass).type, extras) as MethodDecorator)(target, method, descriptor);
  };

/** A fact the policy needs has not arrived yet: the event waits, with the later ones of its key, and is tried again. */
export class NotYet extends Error {}

/** The partition is another's by now: whatever still runs for it must not write. */
export class TurnOver extends Error {}
