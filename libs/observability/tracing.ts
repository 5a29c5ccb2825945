import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanKind,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

export type SpanOptions = { attributes?: Attributes; kind?: SpanKind; traceparent?: string };

export type Tracing = { stop(): Promise<void> };

/** Starts traces for this process (once); spans leave it only when OTEL_EXPORTER_OTLP_ENDPOINT is set or a processor is given. */
export const startTracing = (serviceName: string, processors: SpanProcessor[] = []): Tracing => {
  const exporting = process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] === undefined ? [] : [new OTLPTraceExporter()];
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [...processors, ...exporting.map((exporter) => new BatchSpanProcessor(exporter))],
  });
  provider.register(); // AsyncLocalStorage contexts and W3C propagation are its defaults
  return {
    stop: async () => {
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
};

const tracer = () => trace.getTracer('strandline');

const parentOf = (traceparent: string | undefined): Context =>
  traceparent === undefined ? context.active() : propagation.extract(ROOT_CONTEXT, { traceparent });

/** A span that the caller ends, and the context in which its work has to run. */
export const openSpan = (name: string, options: SpanOptions = {}): { span: Span; within: Context } => {
  const parent = parentOf(options.traceparent);
  const { attributes, kind } = options;
  const span = tracer().startSpan(
    name,
    { ...(attributes && { attributes }), ...(kind !== undefined && { kind }) },
    parent,
  );
  return { span, within: trace.setSpan(parent, span) };
};

/** Runs `work` in a span, a child of the current one or of `traceparent`; a thrown error marks the span and passes on. */
export const span = async <Result>(
  name: string,
  options: SpanOptions,
  work: () => Result | Promise<Result>,
): Promise<Result> => {
  const { span: opened, within } = openSpan(name, options);
  try {
    return await context.with(within, work);
  } catch (error) {
    opened.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
    throw error;
  } finally {
    opened.end();
  }
};

/** The W3C `traceparent` of the current span, to send along with what it causes. */
export const currentTraceparent = (): string | undefined => {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
};

/** The id of the current trace, for the log lines. */
export const currentTraceId = (): string | undefined => trace.getActiveSpan()?.spanContext().traceId;
