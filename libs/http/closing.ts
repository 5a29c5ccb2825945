import { log, type Health } from '#observability';
import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Stops accepting, lets requests in flight finish, and cuts off what is still there after `graceMs`. */
const drain = async (server: Server, graceMs: number): Promise<void> => {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const patience = new AbortController();
  const late = wait(graceMs, 'late', { signal: patience.signal }).catch(() => 'closed');
  if ((await Promise.race([closed, late])) === 'late') {
    log.warn({ graceMs }, 'requests in flight were cut off while closing');
    server.closeAllConnections();
  }
  patience.abort();
  await closed;
};

/** Finishes the requests in flight before Nest's shutdown hooks take away what they need. */
export class GracefulAdapter extends FastifyAdapter {
  private closing: { health: Health; graceMs: number } | undefined;
  private leaving = false;

  closeGracefully(health: Health, graceMs: number): void {
    this.closing = { health, graceMs };
    this.getInstance().addHook('onSend', (_request, reply, payload, done) => {
      if (this.leaving) reply.header('connection', 'close'); // an idle kept connection would hold the server open
      done(null, payload);
    });
  }

  override async beforeClose(): Promise<void> {
    super.beforeClose();
    this.leaving = true;
    this.closing?.health.leave();
    await drain(this.getInstance().server, this.closing?.graceMs ?? 0);
  }
}

/** Closes the application on SIGTERM or SIGINT and ends the process: 0 when all went well within ten seconds, else 1. */
export const stopOnSignals = (app: INestApplication, exit = (code: number): void => process.exit(code)): void => {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => exit(1), 10_000).unref();
    app.close().then(
      () => exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};
