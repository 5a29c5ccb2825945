export * from './health.js';
export { currentCorrelation, log, logAs, logTo, withCorrelation, type Correlation } from './log.js';
export * from './metrics.js';
export * from './nest-logger.js';
export { keepSecret, redacted } from './redaction.js';
export * from './tracing.js';
