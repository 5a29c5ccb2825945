export * from './access.js';
export * from './caller.js';
export * from './development-issuer.js';
export * from './doorkeeper.js';
export * from './roles.js';
export * from './tokens.js';
export { GrantsOf, type HeldGrant } from './grants.js';
