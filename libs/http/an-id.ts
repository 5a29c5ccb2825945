import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { invalidRequest } from './request-problem.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A path parameter that is the UUID of an aggregate; anything else is 400 `request.invalid`. */
export class AnId implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    const id = value.toLowerCase();
    if (!uuid.test(id)) throw invalidRequest({ parameter: data ?? 'id', detail: 'must be a UUID' });
    return id;
  }
}
