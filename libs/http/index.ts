export { Allow, Public } from '#auth';
export * from './an-id.js';
export * from './callers.js';
export { Caused } from './caused.js';
export * from './create-http.js';
export * from './page-query.js';
export { invalidRequest, RequestProblem } from './request-problem.js';
export { Says } from './says.js';
export { CsvBody, Takes } from './takes.js';
