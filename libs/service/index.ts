export { Backbone } from './backbone.js';
export { Clock } from './clock.js';
export type { ServiceDefinition } from './definition.js';
export { Grants } from './grants-view.js';
export { run, start } from './run.js';
export { definitionOf, service } from './service.js';
export { SETTINGS, type Settings } from './settings.js';
export { Strands } from './strands-view.js';
export type { StrandLine } from './strands.js';
