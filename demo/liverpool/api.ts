import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import type { Answered, Askable, Sent } from '#client';
import type { ServiceName } from '../system/services.js';
import { patiently } from './patient.js';

/** What the API said no to: the problem document of the answer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What was asked for is not there yet. */
export class NotThereYet extends Error {}

type ItemOf<Page> = Page extends { items: (infer Item)[] } ? Item : never;

const atOnce = 12;

/** The public APIs as one subject calls them; every post has a key of its own, so that a whole run can be repeated. */
export class Api {
  /** Requests that were answered, for the summary. */
  sent = 0;

  constructor(
    private readonly urls: Record<ServiceName, string>,
    private readonly token: string,
  ) {}

  async get<Service extends ServiceName, const Asked extends string>(
    service: Service,
    path: Asked & Askable<Service, Asked, 'get'>,
  ): Promise<Answered<Service, Asked, 'get'>> {
    return this.send(service, path, { method: 'GET' });
  }

  /** `key` names the step of the story: the same step again is answered with its first result. */
  async post<Service extends ServiceName, const Asked extends string>(
    service: Service,
    path: Asked & Askable<Service, Asked, 'post'>,
    key: string,
    body: Sent<Service, Asked>,
  ): Promise<Answered<Service, Asked, 'post'>> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key.replaceAll(' ', '/') };
    return this.send(service, path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async postCsv(
    service: ServiceName,
    path: string,
    key: string,
    csv: Uint8Array<ArrayBuffer>,
  ): Promise<{ id: string }> {
    const headers = { 'content-type': 'text/csv', 'idempotency-key': key.replaceAll(' ', '/') };
    return this.send(service, path, { method: 'POST', headers, body: csv });
  }

  /** Every item of a list, page by page. */
  async all<Service extends ServiceName, const Asked extends string>(
    service: Service,
    path: Asked & Askable<Service, Asked, 'get'>,
  ): Promise<ItemOf<Answered<Service, Asked, 'get'>>[]> {
    type Item = ItemOf<Answered<Service, Asked, 'get'>>;
    const items: Item[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const query = `${path.includes('?') ? '&' : '?'}limit=200${cursor === undefined ? '' : `&cursor=${cursor}`}`;
      const page: { items: Item[]; next?: string } = await this.send(service, `${path}${query}`, { method: 'GET' });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  }

  private async send<Body>(service: ServiceName, path: string, request: RequestInit): Promise<Body> {
    const headers = { accept: 'application/json', authorization: `Bearer ${this.token}`, ...request.headers };
    const response = await patiently(`${this.urls[service]}${path}`, { ...request, headers });
    this.sent += 1;
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (response.ok) return body as Body;
    const problem = body as { code?: string; detail?: string; errors?: unknown } | undefined;
    const why = `${request.method} ${path}: ${response.status} ${problem?.code ?? ''} ${problem?.detail ?? ''}`;
    throw new Refused(response.status, problem?.code ?? '', `${why} ${JSON.stringify(problem?.errors ?? '')}`);
  }
}

/** Does something for each, a few at once; stops at the first failure. */
export const forEach = async <Item>(
  items: readonly Item[],
  deed: (item: Item, index: number) => Promise<void>,
): Promise<void> => {
  await pMap(items, deed, { concurrency: atOnce });
};

/** Asks again while the answer is not there yet: events take a moment from one service to the next. */
export const once = async <Result>(
  ask: () => Promise<Result>,
  codes: readonly string[] = [],
  withinMs = 20_000,
): Promise<Result> => {
  const until = Date.now() + withinMs;
  for (;;)
    try {
      return await ask();
    } catch (error) {
      const isEarly = error instanceof NotThereYet || (error instanceof Refused && codes.includes(error.code));
      if (!isEarly || Date.now() > until) throw error;
      await sleep(50);
    }
};
