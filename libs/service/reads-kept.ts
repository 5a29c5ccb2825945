import {
  Inject,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { concatMap, type Observable } from 'rxjs';
import { v7 as newId } from 'uuid';
import { callOf } from '#http';
import { Mongo, Reads } from '#mongo';

const key = 'strandline:reads-kept';

/** Of a route that shows records about persons: who was shown which of them is kept. */
export const ReadsKept = (): MethodDecorator => SetMetadata(key, true);

const idsIn = (value: unknown): string[] => {
  const { id, items } = (value ?? {}) as { id?: unknown; items?: unknown };
  if (Array.isArray(items)) return items.flatMap(idsIn);
  return typeof id === 'string' ? [id] : [];
};

/** Nothing is shown before it is kept that it was. */
@Injectable()
export class KeepsReads implements NestInterceptor {
  private readonly reads: Reads;

  constructor(@Inject(Mongo) mongo: Mongo) {
    this.reads = new Reads(mongo);
  }

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (Reflect.getMetadata(key, host.getHandler()) !== true) return next.handle();
    return next.handle().pipe(
      concatMap(async (value: unknown) => {
        const about = idsIn(value);
        if (about.length > 0) await this.reads.keep({ _id: newId(), ...callOf(host), about });
        return value;
      }),
    );
  }
}
