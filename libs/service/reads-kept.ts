import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import { v7 as newId } from 'uuid';
import { callOf, type Call } from '#http';
import { Mongo, Reads } from '#mongo';
import { shownIn } from './people-shown.js';

const handful = 200;

/** Keeps who was shown records about persons: nothing is shown before it is kept that it was. */
@Injectable()
export class ReadsKept implements NestInterceptor {
  private readonly reads: Reads;

  constructor(@Inject(Mongo) mongo: Mongo) {
    this.reads = new Reads(mongo);
  }

  /** Of every route, so that none can be forgotten. */
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType() !== 'http') return next.handle();
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.keep(answer, () => callOf(host));
        return answer;
      }),
    );
  }

  /** The lines of a file, which are written while it is sent. */
  async *each<Line>(lines: AsyncIterable<Line>, call: Call): AsyncIterable<Line> {
    for (let some: Line[] = [], left = lines[Symbol.asyncIterator](), isDone = false; !isDone; some = []) {
      while (some.length < handful && !isDone) {
        const { value, done } = await left.next();
        if (done) isDone = true;
        else some.push(value);
      }
      await this.keep(some, () => call);
      yield* some;
    }
  }

  /** Records that show persons as they were sent to us: nobody knows yet who they are. */
  async of(about: string[], call: Call): Promise<void> {
    await this.reads.keep({ _id: newId(), ...call, about });
  }

  private async keep(shown: unknown, call: () => Call): Promise<void> {
    const about = shownIn(shown);
    if (about.length > 0) await this.of(about, call());
  }
}
