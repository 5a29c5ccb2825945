import type { Command } from 'commander';
import { doing, examples, type Context } from '../context.js';
import { Failed } from '../problems.js';
import { instant } from '../words.js';

type Entry = {
  event: string;
  recorded: string;
  type: string;
  collection: string;
  aggregate: string;
  version: number;
  who: string;
  cause: string;
  correlationId: string;
  stream?: string;
  position?: number;
  data: object;
};
type Options = { limit?: string; data?: boolean };

/** What happened, who did it, when and why, from the journals of all services. */
export const addJournal = (program: Command): void => {
  const journal = program
    .command('journal')
    .description('What happened: who, when and why, from the journals of all services.');
  for (const [name, argument, says, example] of [
    [
      'aggregate',
      '<id>',
      'Everything that happened to one thing, first to last.',
      '0199f1c2-6a5e-7d31-9f0e-2b1c7a6d5e4f',
    ],
    [
      'correlation',
      '<id>',
      'Everything that one request led to, in all services, by time.',
      '0199f1c2-7b21-7c55-8a3d-51f0c2aa9b17',
    ],
  ] as const)
    journal
      .command(`${name} ${argument}`)
      .description(says)
      .option('--service <name>', 'only the journal of this service')
      .option('--limit <n>', 'so many of each service at most', '500')
      .option('--data', 'also what each event says')
      .addHelpText(
        'after',
        examples(
          `journal ${name} ${example}`,
          `journal ${name} ${example} --data`,
          `journal ${name} ${example} --json`,
        ),
      )
      .action(doing((context: Context<Options>) => look(context, name)));
};

const look = async (
  { services, output, options, arguments: [id = ''] }: Context<Options>,
  by: string,
): Promise<void> => {
  const query = new URLSearchParams({ [by]: id });
  const limit = Math.max(1, Math.min(10_000, Number(options.limit) || 500));
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.all<Entry>(service, `/ops/journal?${query}`, limit),
  );
  const failures = asked.filter((one) => 'failed' in one);
  const entries = asked
    .flatMap((one) => ('body' in one ? one.body.map((entry) => ({ service: one.service, ...entry })) : []))
    .toSorted((one, other) => (one.event < other.event ? -1 : 1));
  output.missing(failures);
  if (entries.length === 0)
    throw failures[0]?.failed ?? new Failed(`No journal knows the ${by} ${id}`, 'journal.unknown');
  output.data(entries);
  output.table(
    ['recorded (UTC)', 'service', 'what happened', 'to', 'version', 'place', 'who'],
    entries.map(({ service, recorded, type, collection, aggregate, version, stream, position, who }) => [
      instant(recorded),
      service,
      type,
      by === 'aggregate' ? collection : `${collection} ${aggregate}`,
      version,
      stream === undefined ? '' : `${stream} ${position}`,
      who,
    ]),
  );
  if (options.data === true)
    for (const { event, type, cause, data } of entries)
      output.say(`\n${type} ${event}\n  because of ${cause}\n${JSON.stringify(data, undefined, 2)}`);
  const correlations = [...new Set(entries.map(({ correlationId }) => correlationId))];
  if (by === 'aggregate')
    output.say(`\nWhat else the last one led to: npm run ops -- journal correlation ${correlations.at(-1)}`);
};
