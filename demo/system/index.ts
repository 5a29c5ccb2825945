export { startSystem, type RunningSystem, type SystemOptions } from './start-system.js';
export { serviceNames, type ServiceName } from './services.js';
export type { LogLine } from './service-process.js';
