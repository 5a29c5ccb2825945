// Follows everything that happens to enrolments of one strand. Needs only: npm install kafkajs
// Run: KAFKA_BROKERS=127.0.0.1:9092 STRAND=future-heads node consumer.mjs
import kafkajs from 'kafkajs';

const { KAFKA_BROKERS = '127.0.0.1:9092', TOPIC_PREFIX = '', STRAND = 'future-heads' } = process.env;
const kafka = new kafkajs.Kafka({
  clientId: 'my-program',
  brokers: KAFKA_BROKERS.split(','),
  logLevel: kafkajs.logLevel.ERROR,
});
const stream = `${TOPIC_PREFIX}enrolment.${STRAND}`;
const done = new Map(); // partition → position; keep it where you keep what you make of the events

const follow = async (topic) => {
  const consumer = kafka.consumer({ groupId: `my-program-${topic}` }); // your own group: you get every event, whatever others read
  await consumer.connect();
  const admin = kafka.admin();
  await admin.connect();
  const partitions = (await admin.fetchTopicMetadata({ topics: [topic] })).topics[0].partitions.length;
  await admin.disconnect();
  const ended = new Set();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ partition, message }) => {
      const type = String(message.headers.ce_type);
      const data = JSON.parse(String(message.value));
      if (type === 'strandline.topic.ended.v1') {
        // The strand was moved to another number of partitions: it goes on in another topic when this one is done.
        if (ended.size < partitions && ended.add(partition).size === partitions)
          await follow(`${stream}.g${data.generation}`);
        return;
      }
      const place = `${topic}/${partition}`;
      const position = Number(message.headers.ce_sequence); // an event may come twice, never with another position
      if (position <= (done.get(place) ?? 0)) return;
      console.log(position, type, data.enrolmentId ?? data.applicationId, data.on ?? data.from);
      done.set(place, position);
    },
  });
};
await follow(stream);
