import { allContexts, publisherOf } from '#contracts';
import { accessOf, accessOfFollower, type Operation } from './access/needs.js';
import { kafkaScript, mongodbScript } from './access/scripts.js';
import { everyService } from './access/services.js';

const accesses = everyService.map((module) => accessOf(module, 'p.'));
const whoMay = (operation: Operation, topic: string): string[] =>
  accesses
    .filter(({ kafka }) =>
      kafka.some(
        ({ resource, name, isPrefix, operations }) =>
          resource === 'topic' &&
          operations.includes(operation) &&
          (isPrefix ? topic.startsWith(name) : topic === name),
      ),
    )
    .map(({ service }) => service);

test.each(allContexts().flatMap((context) => [context, `${context}.lamps`, `${context}.g2`, `${context}.lamps.g3`]))(
  'nobody but its publisher writes %s',
  (topic) => {
    const context = topic.split('.')[0] ?? '';
    for (const writer of whoMay('write', `p.${topic}`)) expect(writer).toBe(publisherOf(context));
  },
);

test('every service may write its topics, in every generation, and read what it follows', () => {
  for (const topic of ['p.directory', 'p.directory.g2', 'p.enrolment.lamps', 'p.enrolment.lamps.g2'])
    expect([topic, whoMay('write', topic)]).toEqual([topic, ['enrolment']]);
  expect(whoMay('read', 'p.programmes')).toEqual(accesses.map(({ service }) => service));
});

test('names and addresses are for two services only', () => {
  expect(whoMay('read', 'p.people')).toEqual(['enrolment', 'sessions']);
});

test('no right reaches beyond the prefix of the installation', () => {
  for (const { kafka } of accesses) for (const { name } of kafka) expect(name).toMatch(/^p\./);
});

test('a service joins groups of its own name only, and opens its own database', () => {
  for (const { service, kafka, mongodb } of accesses) {
    const groups = kafka.filter(({ resource }) => resource === 'group').map(({ name }) => name);
    expect({ groups, mongodb }).toEqual({
      groups: [`p.${service}`, `p.${service}.`],
      mongodb: { user: service, database: service },
    });
  }
});

test('the scripts give each of these rights, and no password stands in them', () => {
  const kafka = kafkaScript(accesses);
  for (const { principal, kafka: needs } of accesses)
    for (const { resource, name, isPrefix, operations } of needs)
      expect(kafka).toContain(
        `--allow-principal ${principal} ${operations.map((one) => `--operation ${one}`).join(' ')} --${resource} ${name} ` +
          `--resource-pattern-type ${isPrefix ? 'prefixed' : 'literal'}`,
      );
  const one = accesses.slice(0, 1);
  expect(mongodbScript(one)).toContain("{ role: 'readWrite', db: 'programmes' }");
});

test('a system of others reads the topics its account names, in every generation, and nothing else', () => {
  const { kafka } = accessOfFollower('warehouse', ['directory', 'enrolment.lamps', 'sessions.*'], 'p.');
  expect(kafka.map(({ name, isPrefix, operations }) => [name, isPrefix ? '*' : '', operations.join()])).toEqual([
    ['p.directory', '', 'describe,read'],
    ['p.directory.g', '*', 'describe,read'],
    ['p.enrolment.lamps', '', 'describe,read'],
    ['p.enrolment.lamps.g', '*', 'describe,read'],
    ['p.sessions.', '*', 'describe,read'],
    ['p.warehouse', '*', 'describe,read'],
  ]);
  expect(kafkaScript([accessOfFollower('warehouse', ['directory'], '')])).toContain(
    '--allow-principal User:warehouse --operation describe --operation read --topic directory --resource-pattern-type literal',
  );
  for (const topic of ['directori', 'enrolment', 'directory.lamps'])
    expect(() => accessOfFollower('warehouse', [topic], '')).toThrow(`There is no topic ${topic}`);
});
