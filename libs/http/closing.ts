import { log, type Health } from '#observability';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Stops accepting, lets requests in flight finish, and cuts off what is still there after `graceMs`. */
const drain = async (server: Server, graceMs: number): Promise<void> => {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const patience = new AbortController();
  const late = wait(graceMs, 'late', { signal: patience.signal, ref: false }).catch(() => 'closed');
  if ((await Promise.race([closed, late])) === 'late') {
    log.warn({ graceMs }, 'requests in flight were cut off while closing');
    server.closeAllConnections();
  }
  patience.abort();
  await closed;
};

/** Makes `app.close` finish the requests in flight before anything they need is taken away. */
export const closeGracefully = (app: INestApplication, fastify: FastifyInstance, health: Health, graceMs: number) => {
  let leaving = false;
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (leaving) reply.header('connection', 'close'); // an idle kept connection would hold the server open
    done(null, payload);
  });
  const close = app.close.bind(app);
  let closing: Promise<void> | undefined;
  app.close = () =>
    (closing ??= (async () => {
      leaving = true;
      health.leave();
      await drain(fastify.server, graceMs);
      await close();
    })());
};

/** Closes the application on SIGTERM or SIGINT and ends the process: 0 when all went well within ten seconds, else 1. */
export const stopOnSignals = (app: INestApplication, exit: (code: number) => void = process.exit): void => {
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
