export * from './access.js';
export * from './caller.js';
export * from './grants.js';
export * from './roles.js';
