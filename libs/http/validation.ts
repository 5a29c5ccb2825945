import { type ArgumentMetadata, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { invalidRequest, type Fault } from './request-problem.js';

const escaped = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

const faultsOf = (errors: ValidationError[], place: string): Fault[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = `${place}/${escaped(property)}`;
    return [...Object.values(constraints).map((detail) => ({ detail, pointer })), ...faultsOf(children, pointer)];
  });

const strict = { whitelist: true, forbidNonWhitelisted: true, transform: true, stopAtFirstError: false };

const body = new ValidationPipe({
  ...strict,
  exceptionFactory: (errors) => invalidRequest(...faultsOf(errors, '#')),
});

const query = new ValidationPipe({
  ...strict,
  exceptionFactory: (errors) =>
    invalidRequest(
      ...faultsOf(errors, '').map(({ detail, pointer = '' }) => ({ detail, parameter: pointer.slice(1) })),
    ),
});

const typed = (text: unknown, type: unknown): unknown => {
  if (type === Array) return [text].flat();
  if (typeof text !== 'string') return text;
  if (type === Number && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === Boolean && /^(true|false)$/.test(text)) return text === 'true';
  return text;
};

/** A query arrives as text; what its class declares as number, boolean or list becomes one, if it reads like one. */
const fromText = (value: unknown, target: ArgumentMetadata['metatype']): unknown =>
  Object.fromEntries(
    Object.entries(value ?? {}).map(([key, text]) => [
      key,
      typed(text, target && Reflect.getMetadata('design:type', target.prototype as object, key)),
    ]),
  );

const isRecord = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);

const isClass = (type: unknown): boolean =>
  typeof type === 'function' && ![String, Boolean, Number, Array, Object].includes(type as never);

/** Checks what arrives against its class: unknown fields are refused, nothing is converted but the text of a query. */
export class Validation implements PipeTransform<unknown, unknown> {
  transform(value: unknown, argument: ArgumentMetadata): unknown {
    if (!isClass(argument.metatype)) return value;
    if (argument.type === 'query') return query.transform(fromText(value, argument.metatype), argument);
    if (argument.type !== 'body') return value;
    if (value !== undefined && !isRecord(value)) throw invalidRequest({ pointer: '#', detail: 'must be an object' });
    return body.transform(value, argument);
  }
}
