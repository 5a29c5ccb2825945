import { lastValueFrom, isObservable } from 'rxjs';
import type { MessageHandler } from '@nestjs/microservices';
import { v5 as nameBased } from 'uuid';
import { classOf, declarationOf } from '#contracts';
import { Refusal, type BusinessClock, type Cause, type Received } from '#domain';
import { log, span, withCorrelation } from '#observability';
import type { Handler } from './handler.js';
import { NotYet, type PolicyExtras } from './on.js';

const ids = '6f2f5c1e-7a3f-5d0e-9b67-0d6f0a1c9b42';

/** A method of a Nest controller, dispatched through Nest: guards, pipes and filters of the application apply. */
export class PolicyHandler implements Handler {
  readonly name: string;
  readonly contexts: readonly string[];
  readonly oneByOne = true;
  private readonly normal: ReadonlySet<string>;
  private readonly early: ReadonlySet<string>;

  constructor(
    private readonly type: string,
    private readonly callback: MessageHandler,
    extras: PolicyExtras,
    private readonly clock: BusinessClock,
  ) {
    const eventClass = classOf(type);
    if (!eventClass) throw new Error(`${extras.handler} follows ${type}, which is not declared`);
    this.name = `policy:${extras.handler}`;
    this.contexts = [declarationOf(eventClass).context];
    this.normal = new Set(extras.normal);
    this.early = new Set(extras.early);
  }

  accepts(type: string): boolean {
    return type === this.type;
  }

  async handle(events: Received[], turn: { stillMine: () => void }): Promise<void> {
    for (const event of events) {
      turn.stillMine();
      await this.handleOne(event, this.causeOf(event, turn.stillMine));
    }
  }

  private async handleOne(event: Received, cause: Cause): Promise<void> {
    const options = {
      attributes: { 'event.id': event.id, 'event.type': event.type },
      ...(event.traceparent ? { traceparent: event.traceparent } : {}),
    };
    await withCorrelation({ correlationId: cause.correlationId }, () =>
      span(this.name, options, async () => {
        try {
          const result: unknown = await this.callback({ data: event.data, event, cause });
          if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          if (this.early.has(error.code)) throw new NotYet(error.message, { cause: error });
          if (!this.normal.has(error.code)) throw error;
          log.debug({ handler: this.name, event: event.id, code: error.code }, 'Refused, which is an ordinary answer');
        }
      }),
    );
  }

  private causeOf(event: Received, stillMine: () => void): Cause {
    const id = `${this.name}:${event.id}`;
    return {
      id,
      who: this.name,
      now: this.clock.now(),
      today: this.clock.today(),
      newId: nameBased(id, ids),
      correlationId: event.correlationId ?? event.id,
      causationId: event.id,
      ...(event.traceparent ? { traceparent: event.traceparent } : {}),
      stillMine,
    };
  }
}
