import { randomUUID } from 'node:crypto';
import type { Answer } from './client.js';

/** As much of an API description as says which routes there are. */
export type Described = { paths: Record<string, Record<string, object>> };

/** The routes of the service itself, as its API description lists them, with some id where one belongs. */
export const routesOf = ({ paths }: Described, method: string): string[] =>
  Object.entries(paths)
    .filter(
      ([path, methods]) =>
        !/^\/(health|metrics|ops|openapi|docs|batches|subject-access|topics|reference-data|audit)/.test(path) &&
        method in methods,
    )
    .map(([path]) => path.replace(/\{\w+\}/, randomUUID()));

/** What each path answers: status, code and media type. */
export const toEach = async (paths: string[], ask: (path: string) => Promise<Answer>) =>
  Promise.all(
    paths.map(async (path) => {
      const { status, body, headers } = await ask(path);
      return { path, status, code: body['code'], type: headers.get('content-type')?.split(';')[0] };
    }),
  );

/** The same problem from every path. */
export const problemFrom = (paths: string[], status: number, code: string) =>
  paths.map((path) => ({ path, status, code, type: 'application/problem+json' }));
