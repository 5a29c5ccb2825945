import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, type Metric } from 'prom-client';

const registry = new Registry();

type Measure<Label extends string> = { name: string; says: string; labels?: readonly Label[] };

/** The metric of that name: two parts of a process that count the same thing share it. */
const known = <Kind extends Metric>(name: string, make: () => Kind): Kind =>
  (registry.getSingleMetric(name) as Kind | undefined) ?? make();

const settings = <Label extends string>({ name, says, labels = [] }: Measure<Label>) => ({
  name: `strandline_${name}`,
  help: says,
  labelNames: [...labels],
  registers: [registry],
});

/** Counts up: name it `<what>_total`. */
const counter = <Label extends string = never>(measure: Measure<Label>): Counter<Label> =>
  known(`strandline_${measure.name}`, () => new Counter<Label>(settings(measure)));

/** Goes up and down; `collect` is asked when the metrics are read. */
const gauge = <Label extends string = never>(
  measure: Measure<Label> & { collect?: (gauge: Gauge<Label>) => void | Promise<void> },
): Gauge<Label> =>
  known(`strandline_${measure.name}`, () => {
    const { collect } = measure;
    return new Gauge<Label>({
      ...settings(measure),
      ...(collect && {
        collect() {
          return collect(this);
        },
      }),
    });
  });

/** A distribution: name it with its unit, `<what>_seconds`. */
const histogram = <Label extends string = never>(measure: Measure<Label> & { buckets?: number[] }): Histogram<Label> =>
  known(
    `strandline_${measure.name}`,
    () => new Histogram<Label>({ ...settings(measure), ...(measure.buckets && { buckets: measure.buckets }) }),
  );

let collecting = false;

/** Also measures this process: memory, event loop, garbage collection. */
const ofThisProcess = (): void => {
  if (!collecting) collectDefaultMetrics({ register: registry });
  collecting = true;
};

/** The Prometheus metrics of this process; every name gets the prefix `strandline_`. */
export const metrics = {
  counter,
  gauge,
  histogram,
  ofThisProcess,
  contentType: registry.contentType,
  /** The exposition text that Prometheus reads. */
  text: (): Promise<string> => registry.metrics(),
};

/** How long requests took, by route pattern (never by address) and status. */
export const httpSeconds = histogram({
  name: 'http_request_seconds',
  says: 'Duration of HTTP requests.',
  labels: ['service', 'method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
