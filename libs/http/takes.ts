import { SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

/** What is not read before its route asks: files. */
export const fileKinds = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

export type BodyKind = 'application/json' | 'application/x-www-form-urlencoded' | (typeof fileKinds)[number];
export type Taken = { takes: BodyKind[]; upTo?: number };

/** What bodies a route takes instead of JSON, and how many bytes at most (1 MB when it does not say). */
export const Takes =
  (kinds: BodyKind | BodyKind[], { upTo }: { upTo?: number } = {}): MethodDecorator =>
  (target, key, descriptor) => {
    const taken: Taken = { takes: [kinds].flat(), ...(upTo !== undefined && { upTo }) };
    RouteConfig(taken)(target, key, descriptor);
    SetMetadata(takesKey, taken)(target, key, descriptor);
  };

const takesKey = 'strandline:takes';

export const takenBy = (handler: object): Taken =>
  (Reflect.getMetadata(takesKey, handler) as Taken | undefined) ?? { takes: ['application/json'] };
