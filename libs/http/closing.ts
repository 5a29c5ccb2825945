import { log, type Health } from '#observability';
import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** So long may a connection that is kept alive bring one more request, which was on its way perhaps. */
const lastRequestsMs = 500;

/** Stops accepting, lets requests in flight finish, and cuts off what is still there after `graceMs`. */
const drain = async (server: Server, graceMs: number): Promise<void> => {
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

  /** Takes no new connections; those that are there are closed with their next answer. */
  async leave(): Promise<void> {
    this.leaving = true;
    this.closing?.health.leave();
    Listener.prototype.close.call(this.getInstance().server); // the server’s own closes at once what seems idle
    await wait(lastRequestsMs);
  }

  override async beforeClose(): Promise<void> {
    super.beforeClose();
    this.leaving = true;
    this.closing?.health.leave();
    await drain(this.getInstance().server, this.closing?.graceMs ?? 0);
  }
}

const end = async (app: INestApplication): Promise<void> => {
  await (app.getHttpAdapter() as GracefulAdapter).leave();
  await app.close();
};

/** Closes the application on SIGTERM or SIGINT and ends the process: 0 when all went well within ten seconds, else 1. */
export const stopOnSignals = (app: INestApplication, exit = (code: number): void => process.exit(code)): void => {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => exit(1), 10_000).unref();
    end(app).then(
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
