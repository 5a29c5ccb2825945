// Follows everything that happens to enrolments of one strand. Needs only: npm install kafkajs
// Run: KAFKA_BROKERS=127.0.0.1:9092 STRAND=future-heads node consumer.mjs
import kafkajs from 'kafkajs';

const { KAFKA_BROKERS = '127.0.0.1:9092', TOPIC_PREFIX = '', STRAND = 'future-heads' } = process.env;
const kafka = new kafkajs.Kafka({
  clientId: 'my-program',
  brokers: KAFKA_BROKERS.split(','),
  logLevel: kafkajs.logLevel.ERROR,
});
const consumer = kafka.consumer({ groupId: 'my-program' }); // your own group: you get every event, whatever others read
await consumer.connect();
await consumer.subscribe({ topic: `${TOPIC_PREFIX}enrolment.${STRAND}`, fromBeginning: true });

const done = new Map(); // partition → position; keep it where you keep what you make of the events
await consumer.run({
  eachMessage: async ({ partition, message }) => {
    const position = Number(message.headers.ce_sequence); // an event may come twice, never with another position
    if (position <= (done.get(partition) ?? 0)) return;
    const event = { type: String(message.headers.ce_type), ...JSON.parse(String(message.value)) };
    console.log(position, event.type, event.enrolmentId ?? event.applicationId, event.on ?? event.from);
    done.set(partition, position);
  },
});
