import { givenIn } from './given.js';

const kafka = { KAFKA_BROKERS: 'kafka-1:9092,kafka-2:9092' };
const mongo = { MONGODB_URI: 'mongodb://mongo:27017/?replicaSet=rs0' };

test('both addresses given are the platform', () => {
  expect(givenIn({ ...kafka, ...mongo })).toMatchObject({
    kafkaBrokers: 'kafka-1:9092,kafka-2:9092',
    mongodbUri: 'mongodb://mongo:27017/?replicaSet=rs0',
    how: 'given',
  });
});

test('none given, none found', () => {
  expect(givenIn({})).toBeUndefined();
  expect(givenIn({ KAFKA_BROKERS: '', MONGODB_URI: '' })).toBeUndefined();
});

test('one alone is refused by name', () => {
  expect(() => givenIn(kafka)).toThrow('KAFKA_BROKERS is set but MONGODB_URI is not');
  expect(() => givenIn({ ...mongo, KAFKA_BROKERS: '' })).toThrow('MONGODB_URI is set but KAFKA_BROKERS is not');
});
