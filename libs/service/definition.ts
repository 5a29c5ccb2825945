import type { Type } from '@nestjs/common';

/** What a service is made of: its table of contents. */
export type ServiceDefinition = {
  name: string;
  /** One sentence for the API description. */
  says?: string;
  /** Stores of aggregates. */
  stores: Type[];
  /** Stores of views; consumers fold events into them. */
  views: Type[];
  routes: Type[];
  /** Controllers whose methods follow events. */
  policies: Type[];
  /** Anything else that routes and policies are given. */
  providers?: (Type | { provide: unknown; useFactory: (...given: never[]) => unknown; inject: unknown[] })[];
  /** For streams whose messages carry what is current when they are sent; null erases. */
  current?: Record<string, { from: Type; read: (from: never, reference: object) => Promise<object | null> }>;
  /** What is kept about a person, by what it is called: for who asks to see it. */
  about?: Record<string, { from: Type; read: (from: never, personId: string) => Promise<object[]> }>;
};

export const SERVICE = Symbol('Service');
