export { Backbone } from './backbone.js';
export { Clock } from './clock.js';
export type { ServiceDefinition } from './definition.js';
export { contextsFollowedBy } from './follows.js';
export { Grants } from './grants-view.js';

export { MergedPeople } from './merged-people-view.js';
export { run, start } from './run.js';
export { mongodbUriIn, withSecrets } from './secrets.js';
export { definitionOf, service } from './service.js';
export { SETTINGS, type Settings } from './settings.js';
export { signingKeyIn } from './signing-key.js';
export { Strands } from './strands-view.js';
export type { StrandLine } from './strands.js';
