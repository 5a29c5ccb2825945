import type { Bench, Benchmark } from './framework/definition.js';
import { filled, fileOf, type Known } from './uploads/known.js';
import { watchingMemory } from './world/memory-watch.js';

/** One job over all rows, with what it took. */
const passed = async (bench: Bench, what: string, { desk, rows }: Known, begin: () => Promise<string>) => {
  const began = performance.now();
  const [{ upload, told, id }, memory] = await watchingMemory(async () => {
    const uploadId = await begin();
    return { id: uploadId, ...(await desk.ended(uploadId)) };
  });
  const seconds = (performance.now() - began) / 1_000;
  if (upload.counts?.fine !== rows) throw new Error(`${what}: ${JSON.stringify(upload)}`);
  bench.tell({
    case: `${rows.toLocaleString('en-GB')} ${what}`,
    unit: 'rows per second',
    ours: [rows / seconds],
    more: {
      seconds,
      'times progress was seen': told,
      'MB more alive at most': memory.alive,
      'MB more resident at most': memory.resident,
    },
  });
  return id;
};

const uploads = async (bench: Bench, known: Known): Promise<void> => {
  const { desk, rows } = known;
  const [list, file] = [fileOf(rows, 'csv'), fileOf(rows, 'xlsx')];
  await passed(bench, 'applications checked', known, () => desk.send('applications', list, 'csv'));
  const id = await passed(bench, 'of staff checked', known, () => desk.send('staff-members', file, 'xlsx'));
  await passed(bench, 'of staff put on their lists', known, async () => {
    await desk.ask('applications', id);
    return id;
  });

  const stopped = await desk.send('applications', file, 'xlsx');
  const began = performance.now();
  await desk.ask('cancellations', stopped);
  const { upload } = await desk.ended(stopped);
  if (upload.status !== 'cancelled') throw new Error(`It is ${upload.status}`);
  const cancelled = `a job over ${rows.toLocaleString('en-GB')} cancelled`;
  bench.tell({ case: cancelled, unit: 'ms', ours: [performance.now() - began] });
};

export const benchmark: Benchmark = {
  measures:
    'Files of 50,000 applications (CSV) and staff members (XLSX), checked and carried out; of 1,000 beside them.',
  onlyByName: true,
  async run(bench) {
    for (const rows of bench.quick ? [200] : [1_000, 50_000]) {
      const known = await filled(bench, rows);
      await uploads(bench, known);
      await known.system.stop();
    }
  },
};
