import { SetMetadata } from '@nestjs/common';

export type Answer = new () => object;
export type Description = { says?: string; answers?: Answer; list?: boolean; media?: string[] };

const saysKey = 'strandline:says';

/** One sentence on what a route is for, and the class of what it answers, for the API description. */
export const Says = (sentence: string, more: Omit<Description, 'says'> = {}): MethodDecorator =>
  SetMetadata(saysKey, { says: sentence, ...more } satisfies Description);

export const descriptionOf = (handler: object): Description =>
  (Reflect.getMetadata(saysKey, handler) as Description | undefined) ?? {};
