import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttp, stopOnSignals } from '#http';
import { log, logAs, startTracing } from '#observability';
import { Backbone } from './backbone.js';
import { withSecrets } from './secrets.js';
import { definitionOf } from './service.js';
import { readSettings, SETTINGS, type Settings } from './settings.js';
import { watch } from './watch.js';

class ServiceRoot {}
class SettingsModule {}

/** Starts a service: routes, relay, consumers and timers; resolves when it listens. */
export const start = async (module: Type, env: NodeJS.ProcessEnv = process.env): Promise<NestFastifyApplication> => {
  const { name, says } = definitionOf(module);
  const settings = readSettings(name, withSecrets(env));
  const root = { module: ServiceRoot, imports: [module, settingsModule(settings)] };
  const { auth, ratePerMinute, trustProxy, demonstration } = settings;
  const app = await createHttp(root, {
    service: name,
    auth,
    ratePerMinute,
    trustProxy,
    demonstration,
    ...(says === undefined ? {} : { says }),
  });
  const backbone = app.get(Backbone, { strict: false });
  await backbone.prepare();
  app.connectMicroservice({ strategy: backbone.lanes }, { inheritAppConfig: false, deferInitialization: true });
  await app.startAllMicroservices();
  backbone.start();
  watch(app);
  await app.listen(settings.port, env['HOST'] ?? '127.0.0.1');
  return app;
};

/** The whole of a service's main.ts: starts it, and stops it in order on SIGTERM or SIGINT. */
export const run = async (module: Type): Promise<void> => {
  const { name } = definitionOf(module);
  logAs(name);
  startTracing(`strandline-${name}`);
  try {
    const app = await start(module);
    let failed = false;
    stopOnSignals(app, (code) => process.exit(failed ? 1 : code));
    process.once('unhandledRejection', (error) => {
      failed = true;
      log.fatal({ err: error }, `${name} met a fault that nobody awaited, and stops`);
      process.kill(process.pid, 'SIGTERM');
    });
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); // the process that started it is gone
    log.info({ address: await app.getUrl() }, `${name} is there`);
  } catch (error) {
    log.fatal({ err: error }, `${name} could not start: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    setTimeout(() => process.exit(1), 500).unref();
  }
};

const settingsModule = (settings: Settings) => ({
  module: SettingsModule,
  global: true,
  providers: [{ provide: SETTINGS, useValue: settings }],
  exports: [SETTINGS],
});
