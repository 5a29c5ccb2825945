import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { doing, examples, type Context } from '../context.js';
import { Failed } from '../problems.js';
import { many } from '../words.js';

type Options = { out?: string };
type Kept = { personId: string; service: string; kept: Record<string, object[]> };

/** Everything that all services keep about someone, in one file. */
export const addSubjectAccess = (program: Command): void => {
  program
    .command('subject-access <person>')
    .description('Everything that is kept about someone, from all services, as the data protection officer sends it.')
    .requiredOption('--out <file>', 'where to write it; only its owner may read the file')
    .addHelpText('after', examples('subject-access 0199f1c2-6a5e-7d31-9f0e-2b1c7a6d5e4f --out access.json'))
    .action(doing(collect, 'data-protection-officer'));
};

/** All or nothing: an answer with a service left out would look like a whole one. */
const collect = async ({
  services,
  output,
  options: { out = '' },
  arguments: [personId = ''],
}: Context<Options>): Promise<void> => {
  const asked = await services.each(services.names, (service) =>
    services.get<Kept>(service, `/subject-access/${encodeURIComponent(personId)}`),
  );
  for (const one of asked) if ('failed' in one) throw one.failed;
  const kept = asked.flatMap((one) => ('body' in one ? [[one.service, one.body.kept] as const] : []));
  const file = { personId, services: Object.fromEntries(kept) };
  await written(out, `${JSON.stringify(file, undefined, 2)}\n`);
  output.table(
    ['service', 'what', 'records'],
    kept.flatMap(([service, whats]) => Object.entries(whats).map(([what, records]) => [service, what, records.length])),
  );
  output.data({ personId, file: out, services: kept.map(([service]) => service) }); // the file alone has what is kept
  const total = kept.flatMap(([, whats]) => Object.values(whats)).reduce((sum, records) => sum + records.length, 0);
  output.say(`\n${many(total, 'record')} of ${personId} in ${out}`);
};

const written = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Failed(`${file} could not be written: ${(error as Error).message}`, 'file-not-written');
  }
};
