import { currentTraceId, currentTraceparent, span, startTracing, type Tracing } from '#observability';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';

const exporter = new InMemorySpanExporter();
let tracing: Tracing;
beforeAll(() => {
  tracing = startTracing('spec', [new SimpleSpanProcessor(exporter)]);
});
beforeEach(() => exporter.reset());
afterAll(() => tracing.stop());

const finished = (name: string) => exporter.getFinishedSpans().find((one) => one.name === name)!;

describe('a span', () => {
  it('is the child of the one it runs in, and of nothing outside', async () => {
    await span('outer', {}, () => span('inner', { attributes: { 'strandline.position': 7 } }, () => undefined));
    expect(finished('inner').parentSpanContext?.spanId).toBe(finished('outer').spanContext().spanId);
    expect(finished('inner').attributes).toEqual({ 'strandline.position': 7 });
    expect(currentTraceparent()).toBeUndefined();
  });
  it('goes on in another process through its traceparent', async () => {
    const traceparent = await span('sender', {}, () => currentTraceparent());
    const traceId = await span('receiver', { traceparent: traceparent! }, () => currentTraceId());
    expect(traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(finished('receiver').parentSpanContext?.spanId).toBe(finished('sender').spanContext().spanId);
    expect(traceId).toBe(finished('sender').spanContext().traceId);
  });
  it('is marked by an error, passes it on, and does not keep its message', async () => {
    await expect(span('failing', {}, () => Promise.reject(new TypeError('secret')))).rejects.toThrow('secret');
    expect(finished('failing').status).toEqual({ code: 2, message: 'TypeError' });
  });
});
