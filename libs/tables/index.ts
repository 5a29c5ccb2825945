export { encodingOf } from './csv.js';
export * from './reading.js';
export * from './table.js';
export * from './writing.js';
