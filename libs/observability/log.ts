import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import { redacted } from './redaction.js';
import { currentTraceId } from './tracing.js';

export type Correlation = { correlationId?: string; service?: string };

const correlations = new AsyncLocalStorage<Correlation>();
const process_: Correlation = {};

/** Names the service on every line this process writes from now on. */
export const logAs = (service: string): void => {
  process_.service = service;
};

/** Runs `work` so that each of its log lines carries these ids, also after it waited. */
export const withCorrelation = <Result>(ids: Correlation, work: () => Result): Result =>
  correlations.run({ ...correlations.getStore(), ...ids }, work);

/** The ids of the request or event that is being worked on. */
export const currentCorrelation = (): Correlation => ({ ...process_, ...correlations.getStore() });

const ids = (): object => {
  const traceId = currentTraceId();
  return { ...currentCorrelation(), ...(traceId !== undefined && { traceId }) };
};

/** An error may carry the very document that could not be written: of what is beside its message only words and numbers are told. */
const errorTold = (error: Error): unknown => {
  const told: unknown = stdSerializers.err(error);
  if (told === error) return told; // something else that was thrown
  const { aggregateErrors, ...rest } = told as Record<string, unknown>;
  const plain = Object.entries(rest).filter(([, value]) => typeof value !== 'object');
  const several =
    aggregateErrors === undefined ? {} : { aggregateErrors: (error as AggregateError).errors.map(errorTold) };
  return { ...Object.fromEntries(plain), ...several };
};

/** A logger that writes to `destination`; pretty lines are for people at a terminal only. */
export const logTo = (destination?: DestinationStream): Logger => {
  const pretty = destination === undefined && process.env['LOG_PRETTY'] === 'true';
  return pino(
    {
      level: process.env['LOG_LEVEL'] ?? 'info',
      base: null,
      mixin: ids,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorTold },
      formatters: { level: (label) => ({ level: label }) },
      // On the finished line: nothing escapes through an error's message or a nested field.
      hooks: { streamWrite: redacted },
      ...(pretty && { transport: { target: 'pino-pretty', options: { singleLine: true } } }),
    },
    ...((destination ? [destination] : []) as [DestinationStream]),
  );
};

/** The log of this process. error: a person must act now; warn: it healed itself; info: milestones; debug: the rest. */
export const log: Logger = logTo();
