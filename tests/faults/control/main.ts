import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Transport } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ControlEchoModule } from './echo.js';
import { ControlTallyModule } from './tally.js';

/** The same two services as Nest's documentation makes them: its stock Kafka transport and a dual write. */

process.on('disconnect', () => process.exit(1));
const [role] = process.argv.slice(2);
const isTally = role === 'control-tally';
const module = isTally ? ControlTallyModule : ControlEchoModule;
const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
  logger: ['error', 'warn'],
});
if (!isTally)
  app.connectMicroservice({
    transport: Transport.KAFKA,
    options: {
      client: { clientId: 'control', brokers: (process.env['KAFKA_BROKERS'] ?? '').split(',') },
      consumer: { groupId: `${process.env['TOPIC_PREFIX']}control`, sessionTimeout: 6_000 },
      subscribe: { fromBeginning: true },
    },
  });
app.enableShutdownHooks();
await app.startAllMicroservices();
await app.listen(Number(process.env['PORT']), '127.0.0.1');
