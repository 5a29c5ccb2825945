export { accessibilityFaults, installedChromium, openChromium } from './chromium.js';
export { Client, type Answer, type Ask } from './client.js';
export { eventually } from './eventually.js';
export { foldsCommute } from './folds-commute.js';
export { smallestStrand, strandPublished } from './strand.js';
export { Topic } from './topic.js';
export { Visitor } from './visitor.js';
export type { Told } from './service-caller.js';
export { System, type GrantOn, type Running, type RunningService } from './system.js';
