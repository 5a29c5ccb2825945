import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OrderLine } from './order-line.js';
import { Away, Failed, Misused, type Fault } from './problems.js';
import type { System } from './system.js';

type Problem = { code?: string; detail?: string; errors?: Fault[] };
export type Answered<Body> = { service: string; body: Body };
export type Asked<Body> = Answered<Body> | { service: string; failed: Failed };

/** The operators' routes of all services: this is all that the command line knows of the system. */
export class Services {
  private token: Promise<string> | undefined;

  constructor(private readonly system: System) {}

  get names(): string[] {
    return Object.keys(this.system.urls);
  }

  /** Those named, or all; a name that is none of them is a misuse. */
  chosen(name: string | undefined): string[] {
    if (name === undefined) return this.names;
    if (!this.names.includes(name))
      throw new Misused(`There is no service "${name}": it is one of ${this.names.join(', ')}`);
    return [name];
  }

  async get<Body>(service: string, path: string): Promise<Body> {
    return this.send<Body>(service, path, { method: 'GET' });
  }

  async post<Body>(service: string, path: string, body: object, key: string = randomUUID()): Promise<Body> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    return this.send<Body>(service, path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Asks several at once; one that is away or refuses does not keep the others from being told. */
  async each<Body>(services: string[], ask: (service: string) => Promise<Body>): Promise<Asked<Body>[]> {
    return Promise.all(
      services.map(async (service): Promise<Asked<Body>> => {
        try {
          return { service, body: await ask(service) };
        } catch (error) {
          if (error instanceof Failed) return { service, failed: error };
          throw error;
        }
      }),
    );
  }

  /** Waits for an order to end, telling how far it is; throws what it was refused for. */
  async ended(service: string, order: string, tell: (line: OrderLine) => void = () => undefined): Promise<OrderLine> {
    for (;;) {
      const line = await this.get<OrderLine>(service, `/ops/orders/${order}`);
      tell(line);
      if (line.state === 'done') return line;
      if (line.problem) throw new Failed(`${service}: ${line.problem.sentence}`, line.problem.code);
      if (line.state === 'interrupted')
        throw new Failed(`${service} was interrupted: give the order again`, 'interrupted');
      await sleep(300);
    }
  }

  /** Everything on a list, page by page, up to so many. */
  async all<Item>(service: string, path: string, atMost = 10_000): Promise<Item[]> {
    const items: Item[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const limit = Math.min(200, atMost - items.length);
      const more = `${path.includes('?') ? '&' : '?'}limit=${limit}`;
      const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await this.get<{ items: Item[]; next?: string }>(service, `${path}${more}${next}`);
      items.push(...page.items);
      cursor = items.length < atMost ? page.next : undefined;
    }
    return items;
  }

  /** Whether it takes work, and if not, which check says so. */
  async readiness(service: string): Promise<{ ready: boolean; checks: Record<string, { ok: boolean }> }> {
    const response = await this.fetch(service, '/health/ready', {});
    return (await response.json()) as { ready: boolean; checks: Record<string, { ok: boolean }> };
  }

  private async send<Body>(service: string, path: string, request: RequestInit): Promise<Body> {
    this.token ??= this.system.token();
    const headers = { accept: 'application/json', authorization: `Bearer ${await this.token}`, ...request.headers };
    const response = await this.fetch(service, path, { ...request, headers });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as Body;
    throw refused(service, response.status, text);
  }

  private async fetch(service: string, path: string, request: RequestInit): Promise<Response> {
    const url = this.system.urls[service] ?? '';
    return fetch(`${url}${path}`, { ...request, signal: AbortSignal.timeout(60_000) }).catch(() => {
      throw new Away(service, url);
    });
  }
}

const refused = (service: string, status: number, text: string): Failed => {
  let problem: Problem = {};
  try {
    problem = JSON.parse(text) as Problem;
  } catch {
    // not a service of ours: the status is all there is to say
  }
  const { code = String(status), detail = `It answered with status ${status}`, errors = [] } = problem;
  const faults = errors.map((fault) => ` ${fault.pointer ?? fault.parameter ?? ''} ${fault.detail}`).join(';');
  const hint =
    code === 'auth.role-missing'
      ? 'With a token of someone who has it; in the demonstration: --as platform-admin'
      : undefined;
  return new Failed(`${service}: ${detail}${faults === '' ? '' : `:${faults}`}`, code, hint, errors);
};
