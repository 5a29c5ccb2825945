import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Controller, Logger, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientKafka, EventPattern, Payload, Transport, type KafkaOptions } from '@nestjs/microservices';

Logger.overrideLogger(false);

const named = (brokers: string) => ({ clientId: 'bench-stock', brokers: brokers.split(',') });

/** Nest's own Kafka client, as its documentation sets it up. */
export const stockClient = async (brokers: string): Promise<ClientKafka> => {
  const client = new ClientKafka({ client: named(brokers), producerOnlyMode: true });
  await client.connect();
  return client;
};

/** A Nest microservice on the stock Kafka transport whose handler of a topic is `handle`; a group of its own, from the beginning. */
export const stockMicroservice = async (
  brokers: string,
  topic: string,
  handle: (data: unknown) => Promise<void> | void,
): Promise<INestMicroservice> => {
  @Controller()
  class Handlers {
    @EventPattern(topic)
    handle(@Payload() data: unknown): Promise<void> | void {
      return handle(data);
    }
  }

  @Module({ controllers: [Handlers] })
  class Stock {}

  const options: KafkaOptions = {
    transport: Transport.KAFKA,
    options: {
      client: named(brokers),
      consumer: { groupId: `${topic}-stock-${randomUUID().slice(0, 8)}` },
      subscribe: { fromBeginning: true },
    },
  };
  const app = await NestFactory.createMicroservice<KafkaOptions>(Stock, options);
  await app.listen();
  return app;
};
