import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnrolmentModule } from '../apps/enrolment/src/enrolment.module.js';
import { System, type Running } from '#testing';
import type { Bench, Benchmark } from './framework/definition.js';
import { quantileOf } from './framework/statistics.js';
import { watchingMemory } from './world/memory-watch.js';

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

/** The same a month later: some schools have been renamed. */
const later = (csv: string): string => csv.replaceAll(/Primary School/g, 'Primary Academy');

type Import = { status: string; rows?: number; counts?: Record<'rows' | 'changed', number> };

const imported = async (service: Running, as: string, csv: Uint8Array<ArrayBuffer>, extractDate: string) => {
  const headers = { 'content-type': 'text/csv' };
  const began = performance.now();
  const told = new Set<number>();
  const path = `/register-imports?extractDate=${extractDate}`;
  const { body } = await service.send('POST', path, csv, { as, headers });
  for (;;) {
    const { body: seen } = await service.get<Import>(`/register-imports/${String(body['id'])}`, { as });
    if (seen.rows !== undefined) told.add(seen.rows);
    if (seen.status !== 'running') return { seconds: (performance.now() - began) / 1000, told: told.size, seen };
    await sleep(200);
  }
};

const imports = async (bench: Bench, service: Running, as: string, rows: number): Promise<void> => {
  const csv = await registerOf(rows);
  const bytes = new TextEncoder(); // encoded before memory is watched
  const [file, fileLater] = [bytes.encode(csv), bytes.encode(later(csv))];
  const files = [
    ['for the first time', file, '2023-06-01'],
    ['again', file, '2023-06-01'],
    ['of a month later', fileLater, '2023-07-01'],
  ] as const;
  for (const [time, sent, extractDate] of files) {
    const [{ seconds, told, seen }, memory] = await watchingMemory(() => imported(service, as, sent, extractDate));
    if (seen.counts?.rows !== rows) throw new Error(`The import is ${JSON.stringify(seen)}`);
    bench.tell({
      case: `${rows.toLocaleString('en-GB')} rows ${time}`,
      unit: 'rows per second',
      ours: [rows / seconds],
      more: {
        seconds,
        'rows changed': seen.counts.changed,
        'times progress was seen': told,
        'MB of the file': csv.length / megabyte,
        'MB more alive at most': memory.alive,
        'MB more resident at most': memory.resident,
      },
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
    'The national register: importing its file, the same again, one of a month later, and searching it as one types; a small one beside it.',
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
