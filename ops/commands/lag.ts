import type { Command } from 'commander';
import { doing, examples, type Context } from '../context.js';
import type { HandlerProgress, Progress, StreamProgress } from '../facts.js';
import { ageOf, count, earliest } from '../words.js';

type Options = { strand?: string; handlers?: boolean };
type Published = StreamProgress & { service: string };
type Handled = HandlerProgress & { service: string };

/** How far what happened has come: from the aggregates to the journal, to Kafka, to everyone who follows. */
export const addLag = (program: Command): void => {
  program
    .command('lag')
    .description(
      'How far behind everything is, by strand: not numbered, journaled, sent, to handle, parked, the oldest.',
    )
    .option('--strand <code>', 'only this strand, "shared" for the topics that exist once')
    .option('--service <name>', 'only this service')
    .option('--handlers', 'each handler on each stream')
    .addHelpText('after', examples('lag', 'lag --strand future-heads --handlers', 'lag --service sessions --json'))
    .action(doing(lag));
};

const strandOf = ({ strand }: { strand?: string }): string => strand ?? 'shared';

const lag = async ({ services, output, options }: Context<Options>): Promise<void> => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<Progress>(service, '/ops/progress'),
  );
  const failures = asked.filter((one) => 'failed' in one);
  const first = failures[0];
  if (first && failures.length === asked.length) throw first.failed;
  const wanted = (one: { strand?: string }) => options.strand === undefined || strandOf(one) === options.strand;
  const answers = asked.filter((one) => 'body' in one);
  const published = answers
    .flatMap(({ service, body }) => body.publishing.map((one) => ({ service, ...one })))
    .filter(wanted);
  const handled = answers
    .flatMap(({ service, body }) => body.handling.map((one) => ({ service, ...one })))
    .filter(wanted);
  output.data({ publishing: published, handling: handled, away: failures.map(({ service }) => service) });
  output.missing(failures);
  if (options.handlers === true) byHandler(output, handled);
  else byStrand(output, published, handled);
};

const byStrand = (output: Context<Options>['output'], published: Published[], handled: Handled[]): void => {
  const strands = [...new Set([...published, ...handled].map(strandOf))].toSorted();
  const sum = <Item>(items: Item[], of: (item: Item) => number): number =>
    items.reduce((total, item) => total + of(item), 0);
  output.table(
    ['strand', 'not numbered', 'journaled', 'sent', 'to handle', 'slowest handler', 'parked', 'oldest waits'],
    strands.map((strand) => {
      const said = published.filter((one) => strandOf(one) === strand);
      const heard = handled.filter((one) => strandOf(one) === strand);
      const [slowest] = heard.filter(({ behind }) => behind > 0).toSorted((one, other) => other.behind - one.behind);
      return [
        strand,
        count(sum(said, ({ unnumbered }) => unnumbered)),
        count(sum(said, ({ journaled }) => journaled)),
        count(sum(said, ({ sent }) => sent)),
        count(sum(heard, ({ behind }) => behind)),
        slowest ? `${slowest.service} ${slowest.handler}` : '',
        count(sum(heard, ({ parked }) => parked)),
        ageOf(
          earliest([
            ...said.map(({ waitingSince }) => waitingSince),
            ...heard.flatMap(({ waitingSince, parkedSince }) => [waitingSince, parkedSince]),
          ]),
        ),
      ];
    }),
  );
};

const byHandler = (output: Context<Options>['output'], handled: Handled[]): void =>
  output.table(
    ['strand', 'service', 'handler', 'stream', 'to handle', 'parked', 'oldest waits'],
    handled
      .toSorted((one, other) => other.behind + other.parked - one.behind - one.parked)
      .map((one) => [
        strandOf(one),
        one.service,
        one.handler,
        one.stream,
        count(one.behind),
        count(one.parked),
        ageOf(earliest([one.waitingSince, one.parkedSince])),
      ]),
  );
