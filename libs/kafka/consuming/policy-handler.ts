import { classOf, declarationOf, newestOf } from '#contracts';
import { Refusal, type BusinessClock, type Cause, type Received } from '#domain';
import { log, span, withCorrelation } from '#observability';
import type { Handler } from './handler.js';
import { nameBasedIn } from './name-based.js';
import { NotYet, type Delivered, type PolicyExtras } from './on.js';

const nameBased = nameBasedIn('6f2f5c1e-7a3f-5d0e-9b67-0d6f0a1c9b42');

export type Call = (delivered: Delivered<object>) => Promise<unknown>;
type Method = { name: string; call: Call; normal: ReadonlySet<string>; early: ReadonlySet<string> };

/**
 * A Nest controller that follows events; its methods are called as they are. They share a lane, so what happened to one
 * thing is handled in the order it happened.
 */
export class PolicyHandler implements Handler {
  readonly name: string;
  readonly oneByOne = true;
  readonly patienceMs = 10_000;
  private readonly methods = new Map<string, Method>();

  constructor(
    policy: string,
    private readonly clock: BusinessClock,
  ) {
    this.name = `policy:${policy}`;
  }

  add(type: string, call: Call, { method, normal, early }: Omit<PolicyExtras, 'of' | 'name'>): void {
    if (!classOf(type)) throw new Error(`${method} follows ${type}, which is not declared`);
    if (newestOf(type) !== type) throw new Error(`${method} follows ${type}; its newest version is ${newestOf(type)}`);
    if (this.methods.has(type)) throw new Error(`${method} follows ${type}, as another method of its class does`);
    this.methods.set(type, { name: `policy:${method}`, call, normal: new Set(normal), early: new Set(early) });
  }

  get contexts(): readonly string[] {
    const classes = [...this.methods.keys()].flatMap((type) => classOf(type) ?? []);
    return [...new Set(classes.map((eventClass) => declarationOf(eventClass).context))];
  }

  accepts(type: string): boolean {
    return this.methods.has(type);
  }

  async handle(events: Received[], turn: { stillMine: () => void }): Promise<void> {
    for (const event of events) {
      turn.stillMine();
      const method = this.methods.get(event.type);
      if (method) await this.handleOne(event, method, this.causeOf(event, method, turn.stillMine));
    }
  }

  private handleOne(event: Received, method: Method, cause: Cause): Promise<void> {
    const options = {
      attributes: { 'event.id': event.id, 'event.type': event.type },
      ...(event.traceparent ? { traceparent: event.traceparent } : {}),
    };
    return withCorrelation({ correlationId: cause.correlationId }, () =>
      span(method.name, options, async () => {
        try {
          await method.call({ data: event.data, event, cause });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          if (method.early.has(error.code)) throw new NotYet(error.message, { cause: error });
          if (!method.normal.has(error.code)) throw error;
          log.debug(
            { handler: method.name, event: event.id, code: error.code },
            'Refused, which is an ordinary answer',
          );
        }
      }),
    );
  }

  private causeOf(event: Received, { name }: Method, stillMine: () => void): Cause {
    const id = `${name}:${event.id}`;
    return {
      id,
      who: name,
      now: this.clock.now(),
      today: this.clock.today(),
      // Only what creates something asks for it.
      get newId() {
        return nameBased(id);
      },
      correlationId: event.correlationId ?? event.id,
      causationId: event.id,
      ...(event.traceparent ? { traceparent: event.traceparent } : {}),
      stillMine,
    };
  }
}
