export { type Broker, newClusterId, startBroker } from './kafka.js';
export { type Machine, openMachine } from './machine.js';
export { startMongod } from './mongodb.js';
export { startProcesses, type Processes } from './native.js';
export type { Platform, PlatformOptions } from './platform.js';
export { freePorts } from './ports.js';
export type { Server } from './server.js';
export { startPlatform } from './start-platform.js';
