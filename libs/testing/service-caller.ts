import type { Answered, Askable, Problem, Sent, ServiceName } from '#client';
import type { Answer, Ask, Client } from './client.js';

/** What is answered when it is done; when it is refused, why. */
export type Told<Body> = Body & Partial<Pick<Problem, 'code' | 'detail' | 'errors'>>;

/** Calls a service of ours: the compiler knows its addresses, what is asked and sent there, and what is answered. */
export class ServiceCaller<Service extends ServiceName> {
  /** `unchecked` asks anything, also what nobody should. */
  constructor(
    readonly unchecked: Client,
    private readonly token?: string,
  ) {}

  /** The same as someone calls it, unless they say who else they are. */
  as(token: string): ServiceCaller<Service> {
    return new ServiceCaller(this.unchecked, token);
  }

  get url(): string {
    return this.unchecked.url;
  }

  async get<const Asked extends string>(
    path: Asked & Askable<Service, Asked, 'get'>,
    ask: Ask = {},
  ): Promise<Answer<Told<Answered<Service, Asked, 'get'>>>> {
    return this.unchecked.get(path, this.known(ask));
  }

  /** Posts JSON; each post is its own unless a key is given. */
  async post<const Asked extends string>(
    path: Asked & Askable<Service, Asked, 'post'>,
    body: Sent<Service, Asked>,
    ask: Ask = {},
  ): Promise<Answer<Told<Answered<Service, Asked, 'post'>>>> {
    return this.unchecked.post(path, body, this.known(ask));
  }

  /** Posts what must be done; answers what it came to. */
  async done<const Asked extends string>(
    path: Asked & Askable<Service, Asked, 'post'>,
    body: Sent<Service, Asked>,
    ask: Ask = {},
  ): Promise<Answered<Service, Asked, 'post'>> {
    const answer = await this.post<Asked>(path, body, ask);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  private known(ask: Ask): Ask {
    return this.token === undefined ? ask : { as: this.token, ...ask };
  }
}
