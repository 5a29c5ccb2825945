import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

const contextOf = (more: unknown[]): { context?: string } => {
  const last = more.at(-1);
  return typeof last === 'string' ? { context: last } : {};
};

/** Nest's own lines in our log; its start-up chatter is debug. */
export const nestLogger: LoggerService = {
  log: (message: unknown, ...more: unknown[]) => log.debug(contextOf(more), String(message)),
  debug: (message: unknown, ...more: unknown[]) => log.debug(contextOf(more), String(message)),
  verbose: (message: unknown, ...more: unknown[]) => log.trace(contextOf(more), String(message)),
  warn: (message: unknown, ...more: unknown[]) => log.warn(contextOf(more), String(message)),
  error: (message: unknown, ...more: unknown[]) =>
    log.error({ ...contextOf(more), ...(message instanceof Error && { err: message }) }, String(message)),
  fatal: (message: unknown, ...more: unknown[]) => log.fatal(contextOf(more), String(message)),
};
