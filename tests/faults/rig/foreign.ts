import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, Partitioners, type Message } from 'kafkajs';

export type Told = { key: string; entry: string; version: number; kind: string };

/** A producer that is none of ours: it sends what it likes, here events of another service, each with the next position. */
export class Foreign {
  private position = 0;

  constructor(
    private readonly brokers: string,
    private readonly topic: string,
  ) {}

  async tell(told: Told[]): Promise<void> {
    const kafka = new Kafka({ clientId: 'foreign', brokers: this.brokers.split(','), logLevel: logLevel.NOTHING });
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    try {
      await producer.send({ topic: this.topic, acks: -1, messages: told.map((one) => this.messageOf(one)) });
    } finally {
      await producer.disconnect();
    }
  }

  private messageOf({ key, entry, version, kind }: Told): Message {
    const ids = { enrolmentId: entry, applicationId: entry, cohortId: key, personId: key, organisationId: key };
    const data = JSON.stringify({ ...ids, from: '2023-09-01', kind });
    this.position += 1;
    return {
      key,
      value: kind === 'bad-json' ? data.slice(0, -2) : data,
      headers: {
        ce_specversion: '1.0',
        ce_id: randomUUID(),
        ce_source: '/strandline/enrolment',
        ce_type: 'strandline.enrolment.participant-enrolled.v1',
        ce_time: new Date().toISOString(),
        ce_subject: key,
        ce_sequence: String(this.position).padStart(19, '0'),
        ce_partitionkey: key,
        ce_aggregateversion: String(version),
        'content-type': 'application/json',
      },
    };
  }
}
