import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { planted } from './planted.js';

/** A small tree that keeps every rule. */
const lawful = {
  'libs/domain/index.ts': `export * from './refusal.js';`,
  'libs/domain/refusal.ts': `export class Refusal {}`,
  'libs/contracts/index.ts': `import { Refusal } from '#domain'; export class Enrolled extends Refusal {}`,
  'libs/statistics/index.ts': `export const half = 0.5;`,
  'libs/pages/index.ts': `import { h } from 'preact'; export const page = h('p', {});`,
  'libs/mongo/index.ts': `import { MongoClient } from 'mongodb'; import { Refusal } from '#domain'; export const mongo = [MongoClient, Refusal];`,
  'libs/kafka/index.ts': `import { Kafka } from 'kafkajs'; export * from './consuming/lane.js'; export const kafka = Kafka;`,
  'libs/kafka/consuming/lane.ts': `import { mongo } from '#mongo'; export const lane = mongo;`,
  'libs/testing/index.ts': `import { Kafka } from 'kafkajs'; export const topic = Kafka;`,
  'apps/one/src/main.ts': `import { OneModule } from './one.module.js'; import process from 'node:process'; export const started = [OneModule, process];`,
  'apps/one/src/one.module.ts': `import { Module } from '@nestjs/common'; import { routes } from './place/place.http.js'; export const OneModule = [Module, routes];`,
  'apps/one/src/place/place.ts': `import { Refusal } from '#domain'; export type Place = Refusal;`,
  'apps/one/src/place/commands/offer-place.ts': `import { IsUUID } from 'class-validator'; import type { Place } from '../place.js'; export const offer = (place: Place) => [place, IsUUID];`,
  'apps/one/src/place/place.http.ts': `import { Controller } from '@nestjs/common'; import { offer } from './commands/offer-place.js'; export const routes = [Controller, offer];`,
  'apps/one/src/place/places.mongo.ts': `import { ObjectId } from 'mongodb'; import { mongo } from '#mongo'; export const places = [ObjectId, mongo];`,
  'apps/one/src/views/places-left.ts': `import { half } from '#statistics'; import { Enrolled } from '#contracts'; export const left = [half, Enrolled];`,
  'apps/one/src/views/places-left.http.ts': `import { left } from './places-left.js'; export const route = left;`,
  'apps/two/src/two.ts': `export const two = 2;`,
  'apps/two/src/two.spec.ts': `import { two } from './two.js'; import { Kafka } from 'kafkajs'; test('two', () => expect([two, Kafka]).toBeDefined());`,
  'demo/play.ts': `import { Refusal } from '#domain'; export const play = Refusal;`,
  'ops/main.ts': `import { Command } from 'commander'; export const command = new Command();`,
  'tests/end-to-end.spec.ts': `import { Kafka } from 'kafkajs'; import { MongoClient } from 'mongodb'; test('all', () => expect([Kafka, MongoClient]).toBeDefined());`,
};

/** One breach of each rule: the rule, the file that breaks it, what it imports. */
const breaches: [rule: string, file: string, imported: string][] = [
  ['pure-imports-pure', 'apps/one/src/place/breach-nest.ts', '@nestjs/common'],
  ['pure-imports-pure', 'apps/one/src/place/breach-node.ts', 'node:crypto'],
  ['pure-imports-pure', 'apps/one/src/place/breach-adapter.ts', './place.http.js'],
  ['pure-imports-pure', 'apps/one/src/place/breach-store.ts', '#mongo'],
  ['pure-imports-pure', 'apps/one/src/place/breach-clock.ts', 'uuid'],
  ['pure-imports-pure', 'apps/one/src/breach-page.tsx', 'fastify'],
  ['pure-lib-imports-pure', 'libs/statistics/breach-log.ts', 'pino'],
  ['pure-lib-imports-pure', 'libs/domain/breach-lib.ts', '#kafka'],
  ['app-never-imports-app', 'apps/one/src/breach-app.http.ts', '../../two/src/two.js'],
  ['lib-never-imports-app', 'libs/mongo/breach-app.ts', '../../apps/two/src/two.js'],
  ['demo-is-a-client', 'demo/breach-app.ts', '../apps/two/src/two.js'],
  ['ops-is-a-client', 'ops/breach-app.ts', '../apps/two/src/two.js'],
  ['libs-through-their-index', 'demo/breach-inside.ts', '../libs/kafka/consuming/lane.js'],
  ['lib-inside-is-its-own', 'libs/mongo/breach-inside.ts', '../kafka/consuming/lane.js'],
  ['libs-by-name', 'apps/one/src/breach-path.http.ts', '../../../libs/kafka/index.js'],
  ['kafkajs-in-its-lib', 'apps/one/src/breach-driver.kafka.ts', 'kafkajs'],
  ['mongodb-in-its-lib', 'apps/one/src/breach-driver.http.ts', 'mongodb'],
  ['commands-and-views-part', 'apps/one/src/place/commands/breach-view.ts', '../../views/places-left.js'],
  ['views-and-commands-part', 'apps/one/src/views/breach-command.http.ts', '../place/commands/offer-place.js'],
  ['testing-in-tests-only', 'demo/breach-testing.ts', '#testing'],
  ['no-cycles', 'apps/one/src/breach-cycle-back.ts', './breach-cycle.js'],
  ['resolves', 'apps/one/src/breach-typo.http.ts', './nowhere.js'],
  ['no-dev-dependency-in-production', 'apps/one/src/breach-dev.http.ts', 'axe-core'],
];

/** Each breach the cruiser reports as `rule: file`, and the names of the rules it has. */
const cruise = (root: string): { found: string[]; rules: string[] } => {
  const cruiser = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, 'apps', 'libs', 'demo', 'ops', 'tests', '--output-type', 'json'],
    { cwd: root, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: {
      violations: { rule: { name: string }; from: string }[];
      ruleSetUsed: { forbidden: { name: string }[] };
    };
  };
  return {
    found: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
  };
};

test('a lawful tree breaks no rule', async () => {
  expect((await planted(lawful, cruise)).found).toEqual([]);
});

describe('one planted breach of each rule', () => {
  const theOtherHalf = 'apps/one/src/breach-cycle.ts';
  const files = {
    ...lawful,
    [theOtherHalf]: `import * as it from './breach-cycle-back.js'; export const cycle = it;`,
    ...Object.fromEntries(
      breaches.map(([, file, imported]) => [file, `import * as it from '${imported}'; export const breach = it;`]),
    ),
  };
  let seen: ReturnType<typeof cruise>;
  beforeAll(async () => {
    seen = await planted(files, cruise);
  });

  test.each(breaches)('%s: %s', (rule, file) => expect(seen.found).toContain(`${rule}: ${file}`));

  test('every rule of the configuration has its breach', () => {
    expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(seen.rules));
  });

  test('and nothing else is reported', () => {
    const expected = new Set([...breaches.map(([, file]) => file), theOtherHalf]);
    expect(seen.found.filter((breach) => !expected.has(breach.split(': ')[1] ?? ''))).toEqual([]);
  });
});
