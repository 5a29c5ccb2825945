export * from './interval.js';
export * from './rounding.js';
export * from './share.js';
