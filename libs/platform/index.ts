export { startProcesses, type Processes } from './native.js';
export type { Platform, PlatformOptions } from './platform.js';
export type { Server } from './server.js';
export { startPlatform } from './start-platform.js';
