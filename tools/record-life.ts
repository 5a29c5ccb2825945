/** Writes `libs/contracts/whole-life.json` from a running demonstration (`npm start`), as any system that follows it could. */
import { writeFile } from 'node:fs/promises';
import { issueToken } from '#auth';
import { clientOf, type ServiceName } from '#client';
import { services } from '../demo/system/services.js';
import { oneLifeIn, type ToldEvent } from './life/one-life.js';

const token = await issueToken('http://127.0.0.1:4000', { subject: 'demo:service-account' });

/** Every event of the topics of a service but the details of people, which are only told as they are now. */
const toldBy = async (name: ServiceName, port: number): Promise<ToldEvent[]> => {
  const service = clientOf(name, { baseUrl: `http://127.0.0.1:${port}`, token });
  const { data: topics } = await service.GET('/topics');
  const events: ToldEvent[] = [];
  for (const { stream } of (topics?.items ?? []) as { stream: string }[])
    for (let from: number | undefined = stream === 'people' ? undefined : 1; from !== undefined;) {
      const params = { path: { stream }, query: { from, limit: 1_000 } };
      const { data: page, error } = await service.GET('/topics/{stream}/events', { params });
      if (error) throw new Error(error.detail);
      events.push(...page.items.map((event) => ({ stream, ...event })));
      from = page.next;
    }
  return events;
};

const told = await Promise.all(Object.entries(services).map(([name, port]) => toldBy(name as ServiceName, port)));
const life = oneLifeIn(told.flat());
await writeFile('libs/contracts/whole-life.json', `${JSON.stringify(life, null, 2)}\n`);
console.log(`${life.length} events of ${new Set(life.map(({ type }) => type)).size} types`);
