import type { DynamicModule, Type } from '@nestjs/common';
import { ClientsModule, Transport } from '@nestjs/microservices';
import { MongoClient, type Db } from 'mongodb';
import { Controller, Get } from '@nestjs/common';

export const DB = Symbol('Db');
export const KAFKA = Symbol('Kafka');

/** The topics of the control; the same names after the prefix as ours. */
export const topicOf = (stream: string): string => `${process.env['TOPIC_PREFIX']}${stream}`;

@Controller('health')
export class ReadyRoute {
  @Get('ready')
  ready(): { ready: boolean } {
    return { ready: true };
  }
}

/** Database and Kafka client as the documentation shows them. */
export const connections = (): (DynamicModule | Type)[] => [
  ClientsModule.register([
    {
      name: KAFKA,
      transport: Transport.KAFKA,
      options: {
        client: { clientId: 'control', brokers: (process.env['KAFKA_BROKERS'] ?? '').split(',') },
        producerOnlyMode: true,
      },
    },
  ]),
];

export const database = {
  provide: DB,
  useFactory: async (): Promise<Db> =>
    (await MongoClient.connect(process.env['MONGODB_URI'] ?? '')).db(process.env['MONGODB_DATABASE']),
};
