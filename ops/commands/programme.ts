import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument, stringify, type Document } from 'yaml';
import { confirm } from '../confirm.js';
import { doing, examples, type Context } from '../context.js';
import { Failed } from '../problems.js';
import { many } from '../words.js';

type Options = { dryRun?: boolean; yes?: boolean };
type Difference = { at: string; before?: unknown; after?: unknown };
type Applied = { partnershipId: string; steps: { of: string; does: string; differences: Difference[] }[] };

const lead = 'programme-lead';

/** Partnerships, strands and cohorts as a file says. */
export const addProgramme = (program: Command): void => {
  const programme = program
    .command('programme')
    .description('A partnership with its strands and cohorts as a YAML file.');
  programme
    .command('validate <file>')
    .description('Says whether the file could be applied, and if not, every line that is wrong.')
    .addHelpText('after', examples('programme validate liverpool.yaml'))
    .action(doing(validate, lead));
  programme
    .command('diff <file>')
    .description('Says what applying the file would change, place by place.')
    .addHelpText('after', examples('programme diff liverpool.yaml'))
    .action(doing(diff, lead));
  programme
    .command('apply <file>')
    .description('Makes the partnership, its strands and cohorts what the file says; all of it or nothing.')
    .option('--dry-run', 'only say what would change')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `${examples('programme apply liverpool.yaml --dry-run', 'programme apply liverpool.yaml')}
It needs a programme-lead. What the file does not name stays as it is; applied twice it changes nothing.`,
    )
    .action(doing(apply, lead));
  programme
    .command('export <partnership>')
    .description('Writes the file of a partnership as it is, named by its id or its name.')
    .addHelpText(
      'after',
      `${examples('programme export "Liverpool learning partnership" > liverpool.yaml')}
Applied again it changes nothing. What has ended – withdrawn strands, cancelled cohorts – is not in it.`,
    )
    .action(doing(exportFile, lead));
  programme
    .command('schema')
    .description('The JSON Schema of the file; an editor checks and completes by it as you type.')
    .addHelpText(
      'after',
      `${examples('programme schema > programme.schema.json')}
First line of the file: # yaml-language-server: $schema=programme.schema.json`,
    )
    .action(doing(schema, lead));
};

const schema = async ({ services }: Context<object>): Promise<void> => {
  const document = await services.get<object>('programmes', '/programme-files/schema');
  process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
};

const exportFile = async ({ services, output, arguments: [named = ''] }: Context<object>): Promise<void> => {
  const partnerships = await services.all<{ id: string; name: string }>('programmes', '/partnerships');
  const [meant, another] = partnerships.filter(({ id, name }) => id === named || name === named);
  if (!meant) throw new Failed(`There is no partnership ${named}`, 'partnership.unknown');
  if (another)
    throw new Failed(`Several partnerships are called ${named}: name one by its id`, 'partnership.ambiguous');
  const file = await services.get<object>('programmes', `/programme-files/${meant.id}`);
  output.data(file);
  output.say(`# yaml-language-server: $schema=programme.schema.json\n${stringify(file)}`.trimEnd());
};

const validate = async (context: Context<object>): Promise<void> => {
  const { steps } = await send(context, true);
  context.output.data({ valid: true, steps: steps.length });
  context.output.say(`The file can be applied: ${many(steps.length, 'step')}.`);
};

const diff = async (context: Context<object>): Promise<void> => tell(context, await send(context, true));

const apply = async (context: Context<Options>): Promise<void> => {
  const { options, output } = context;
  const wouldBe = await send(context, true);
  if (options.dryRun === true || wouldBe.steps.length === 0) return tell(context, wouldBe);
  if (!output.json) tell(context, wouldBe);
  await confirm(`Take ${many(wouldBe.steps.length, 'step')}?`, options.yes);
  const applied = await send(context, false);
  output.data(applied);
  output.say(`Done: ${many(applied.steps.length, 'step')}.`);
};

const tell = ({ output }: Context<object>, applied: Applied): void => {
  output.data(applied);
  if (applied.steps.length === 0) return output.say('Nothing would change: it is as the file says.');
  for (const { of, does, differences } of applied.steps) {
    output.say(`${of}: ${does}`);
    for (const { at, before, after } of differences) output.say(`    ${at}: ${inShort(before)} → ${inShort(after)}`);
  }
};

const inShort = (value: unknown): string => {
  if (value === undefined) return '–';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const send = async ({ services, arguments: [path = ''] }: Context<object>, dryRun: boolean): Promise<Applied> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Failed(`There is no file ${path} that can be read`, 'file-unreadable');
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong) throw new Failed(`${path} is not YAML: ${wrong.message}`, 'file-not-yaml');
  const body = (document.toJS() ?? {}) as object;
  return services.post<Applied>('programmes', `/programme-files?dryRun=${dryRun}`, body).catch((error: unknown) => {
    throw error instanceof Failed ? inLines(error, path, document, lines) : error;
  });
};

/** The same problem, with the line of the file for each place it names. */
const inLines = (failed: Failed, path: string, document: Document, lines: LineCounter): Failed => {
  if (failed.faults.length === 0) return failed;
  const told = failed.faults.map(({ pointer = '#', detail }) => {
    const offset = offsetOf(document, pointer.split('/').slice(1));
    const { line } = lines.linePos(offset);
    return `${path}:${line} ${pointer.slice(2)} ${detail}`;
  });
  return new Failed(`The file cannot be applied (${failed.code})`, failed.code, told.join('\n'));
};

/** Where in the file a place stands, or the nearest around it that is there. */
const offsetOf = (document: Document, place: string[]): number => {
  const node = document.getIn(place, true) as { range?: [number, number, number] } | undefined;
  if (node?.range) return node.range[0];
  return place.length === 0 ? 0 : offsetOf(document, place.slice(0, -1));
};
