import { breaches } from './laws.js';
import { planted } from './planted.js';

const lawful = {
  'apps/one/src/main.ts': `console.log(process.env.PORT, Date.now());`,
  'apps/one/src/place/place.ts': `export type Place = { process: string; on: Date }; export const on = (place: Place) => [place.process, new Date('2024-09-01')];`,
  'apps/one/src/place/commands/offer-place.ts': `export class OfferPlace { data!: string }`,
  'apps/one/src/place/states.ts': `import { offerPlace } from './commands/offer-place.js'; export const states = offerPlace;`,
  'apps/one/src/place/commands/offer-place.spec.ts': `test('now', () => expect(Date.now()).toBeGreaterThan(0));`,
  'apps/one/src/place/places.mongo.ts': `const places = aggregate<Place>({}); export const now = () => Date.now();`,
  'apps/one/src/place/place.http.ts': `export const routes = { show: (id: string) => id };`,
};

const faults: [law: string, file: string, text: string][] = [
  ['pure-is-timeless', 'apps/one/src/a-now.ts', `export const now = () => Date.now();`],
  ['pure-is-timeless', 'apps/one/src/a-new-date.ts', `export const now = () => new Date();`],
  ['pure-is-timeless', 'apps/one/src/a-chance.tsx', `export const chance = () => Math.random();`],
  ['pure-is-timeless', 'apps/one/src/an-id.ts', `export const id = () => crypto.randomUUID();`],
  ['pure-is-timeless', 'apps/one/src/a-setting.ts', `export const port = process.env.PORT;`],
  ['pure-is-timeless', 'libs/domain/a-timer.ts', `export const later = () => setTimeout(() => undefined, 1);`],
  ['command-has-spec', 'apps/one/src/queue/commands/leave-queue.ts', `export class LeaveQueue {}`],
  ['table-has-commands', 'apps/one/src/place/states.ts', `export const states = 1;`],
  ['aggregate-has-table', 'apps/one/src/queue/queues.mongo.ts', `const queues = aggregate<Queue>({});`],
  ['suffix-is-known', 'apps/one/src/place/place.helper.ts', `export const place = 1;`],
  [
    'adapter-decides-nothing',
    'apps/one/src/place/places.http.ts',
    `export const show = (id: string) => { if (id) return id; return ''; };`,
  ],
  [
    'part-is-there',
    'apps/one/src/place/commands/offer-place.ts',
    `export class OfferPlace { @ValidateNested() @Type(() => Place) place!: Place }`,
  ],
  ['names-say-something', 'apps/one/src/place-utils.ts', `export const place = 1;`],
  ['names-say-something', 'libs/mongo/store.ts', `export class StoreManager {}`],
];

test('a lawful tree has no breach', async () => {
  expect(await planted(lawful, breaches)).toEqual([]);
});

test.each(faults)('%s: %s', async (law, file, text) => {
  expect(await planted({ ...lawful, [file]: text }, breaches)).toEqual([expect.objectContaining({ law, file })]);
});
