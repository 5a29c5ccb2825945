import { readFileSync, readdirSync } from 'node:fs';
import { kafkaImage, mongoImage } from './pins.js';

const compose = readFileSync('docker-compose.yml', 'utf8');
const example = readFileSync('.env.example', 'utf8');

test('production runs the versions that development runs in containers', () => {
  expect(compose).toContain(`image: ${kafkaImage}\n`);
  expect(compose).toContain(`image: ${mongoImage}\n`);
});

test('every app is a service', () => {
  const built = [...compose.matchAll(/APP: ([\w-]+) /g)].map(([, app = '']) => app);
  expect(built.toSorted()).toEqual(readdirSync('apps').toSorted());
});

test('what the file asks of .env is in the example, without a value where it is needed', () => {
  const asked = [...compose.matchAll(/(?<!\$)\$\{(\w+)(:\?)?/g)].map(([, name = '', needed]) => ({ name, needed }));
  expect(asked.length).toBeGreaterThan(5);
  for (const { name, needed } of asked) expect(example).toMatch(new RegExp(`^${name}=${needed ? '$' : ''}`, 'm'));
});

test('no password or key stands in the file', () => {
  const secrets = [...compose.matchAll(/^\s*(\w*(?:PASSWORD|KEY|SECRET|TOKEN)): (.*)$/gm)];
  expect(secrets.length).toBeGreaterThan(2);
  for (const [, , value] of secrets) expect(value).toMatch(/^\$\{\w+:\?/);
});
