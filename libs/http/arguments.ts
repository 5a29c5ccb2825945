import type { Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { AnId } from './an-id.js';
import { causeOf } from './caused.js';

/** One parameter of a route's handler: where its value comes from and the class it is declared with. */
export type Argument = {
  kind: 'body' | 'query' | 'path' | 'cause' | 'other';
  field?: string;
  type: unknown;
  isId?: true;
};

type Declared = { index: number; data?: unknown; factory?: unknown; pipes?: unknown[] };

const kinds: Record<number, Argument['kind']> = { 3: 'body', 4: 'query', 5: 'path' };

/** Nest's own decorators have keys such as `3:0`; a custom one begins with random hexadecimal digits. */
const kindOf = (key: string): Argument['kind'] => kinds[Number(key.split(':', 1)[0])] ?? 'other';

/** Reads what Nest's parameter decorators left on a handler. */
export const argumentsOf = (controller: Type, name: string): Argument[] => {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Declared>;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) ?? []) as unknown[];
  return Object.entries(declared).map(([key, { index, data, factory, pipes }]) => ({
    kind: factory === causeOf ? 'cause' : kindOf(key),
    type: types[index],
    ...(typeof data === 'string' && { field: data }),
    ...(pipes?.includes(AnId) === true && { isId: true as const }),
  }));
};
