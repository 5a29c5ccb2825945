import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnrolmentModule } from '../apps/enrolment/src/enrolment.module.js';
import { System, type Running } from '#testing';
import type { Bench, Benchmark } from './framework/definition.js';
import { quantileOf } from './framework/statistics.js';

const source = new URL('../../data/gias-liverpool-city-region.csv', import.meta.url);
const megabyte = 1024 * 1024;
/** The register’s own file has about 150 columns. */
const furtherColumns = 105;

/** The real rows again and again, each time under other URNs. */
const registerOf = async (rows: number): Promise<string> => {
  const [header = '', ...real] = (await readFile(source, 'utf8')).trim().split(/\r?\n/);
  const [names, values] = ['name', 'Not applicable'].map((text) =>
    Array.from({ length: furtherColumns }, (_, index) => `${text} ${index}`).join(','),
  );
  const row = (index: number): string => `${200_000 + index}${(real[index % real.length] ?? '').slice(6)},${values}`;
  return [`${header},${names}`, ...Array.from({ length: rows }, (_, index) => row(index))].join('\r\n');
};

type Import = { status: string; counts?: { rows: number } };

const imported = async (service: Running, as: string, csv: string) => {
  const headers = { 'content-type': 'text/csv' };
  const began = performance.now();
  let most = 0;
  const { body } = await service.send('POST', '/register-imports?extractDate=2023-06-01', csv, { as, headers });
  for (;;) {
    const { body: seen } = await service.get<Import>(`/register-imports/${String(body['id'])}`, { as });
    most = Math.max(most, process.memoryUsage().rss / megabyte);
    if (seen.status !== 'running') return { seconds: (performance.now() - began) / 1000, most, seen };
    await sleep(200);
  }
};

const imports = async (bench: Bench, service: Running, as: string, rows: number): Promise<void> => {
  const csv = await registerOf(rows);
  global.gc?.();
  const before = process.memoryUsage().rss / megabyte;
  for (const time of ['for the first time', 'again']) {
    const { seconds, most, seen } = await imported(service, as, csv);
    if (seen.counts?.rows !== rows) throw new Error(`The import is ${JSON.stringify(seen)}`);
    bench.tell({
      case: `${rows.toLocaleString('en-GB')} rows ${time}`,
      unit: 'rows per second',
      ours: [rows / seconds],
      more: { seconds, 'MB of the file': csv.length / megabyte, 'MB more at most': most - before },
    });
  }
};

const typed = ['st', 'st mary', 'school primary st', 'prescot prim', 'l36 4', '2005', 'academy liverpool', 'zz'];

const searches = async (bench: Bench, service: Running, as: string, rows: number): Promise<void> => {
  for (const text of typed) {
    const tookMs: number[] = [];
    for (let asked = 0; asked < (bench.quick ? 5 : 100); asked += 1) {
      const began = performance.now();
      await service.get(`/organisations/search?text=${encodeURIComponent(text)}`, { as });
      tookMs.push(performance.now() - began);
    }
    bench.tell({
      case: `search “${text}” among ${rows.toLocaleString('en-GB')}`,
      unit: 'ms',
      ours: [quantileOf(tookMs, 0.5)],
      more: { p99: quantileOf(tookMs, 0.99) },
    });
  }
};

export const benchmark: Benchmark = {
  measures:
    'The national register: importing its file, importing it again, and searching it as one types; a small one beside it.',
  onlyByName: true,
  async run(bench) {
    for (const rows of bench.quick ? [1_000] : [1_000, 52_000]) {
      const system = await System.create(`${bench.prefix}${rows}.`);
      const service = await system.start(EnrolmentModule);
      const as = await system.as('operations-officer');
      await imports(bench, service, as, rows);
      await searches(bench, service, as, rows);
      await system.stop();
    }
  },
};
