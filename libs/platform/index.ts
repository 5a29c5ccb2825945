export type { Platform, PlatformOptions } from './platform.js';
export { startPlatform } from './start-platform.js';
