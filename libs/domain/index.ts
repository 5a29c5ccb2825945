export * from './refusal.js';
export * from './decision.js';
export * from './scope.js';
export * from './event.js';
export * from './view.js';
export * from './cause.js';
export * from './page.js';
export * from './clock.js';
