import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { Bars } from '../bars.js';
import { doing, examples, type Context } from '../context.js';
import { Failed } from '../problems.js';
import { ageOf, count } from '../words.js';

type Filling = {
  version: number;
  build: number;
  why: string;
  since: string;
  done: number;
  total: number;
  perSecond?: number;
  readyAt?: string;
  parked: number;
  waitsFor: string;
};
type ViewLine = {
  view: string;
  version: number;
  live: string;
  building?: string;
  refused?: string;
  progress?: Filling;
};
type Shown = ViewLine & { service: string };
type Options = { dryRun?: boolean; watch?: boolean };

/** Views and their builds: looked at, filled anew, watched. */
export const addViews = (program: Command): void => {
  const views = program
    .command('views')
    .description('The views of every service, and the builds that are being filled.');
  views
    .command('list')
    .description('Which build of each view answers, and how far one that is being filled has come.')
    .option('--service <name>', 'only this service')
    .addHelpText('after', examples('views list', 'views list --service evaluation --json'))
    .action(doing(list));
  views
    .command('rebuild <view>')
    .description(
      'Fills a view anew from the topics, beside the live build, which answers until the new one has caught up.',
    )
    .option('--service <name>', 'the service, where several have a view of that name')
    .option('--watch', 'wait for the end, with progress')
    .option('--dry-run', 'only say what it would be')
    .addHelpText(
      'after',
      examples('views rebuild people --service evaluation --watch', 'views rebuild people --dry-run'),
    )
    .action(doing(rebuild));
  views
    .command('watch [view]')
    .description('Shows the progress of what is being filled until nothing is.')
    .option('--service <name>', 'only this service')
    .addHelpText('after', examples('views watch', 'views watch people --service evaluation'))
    .action(doing(watch));
  views
    .command('cancel <view>')
    .description('Gives a rebuild up; the live build goes on answering.')
    .option('--service <name>', 'the service, where several have a view of that name')
    .addHelpText('after', examples('views cancel people --service evaluation'))
    .action(doing(cancel));
};

const viewsOf = async ({ services, output, options }: Context<object>): Promise<Shown[]> => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<{ views: ViewLine[] }>(service, '/ops/views'),
  );
  const failures = asked.filter((one) => 'failed' in one);
  if (failures[0] && failures.length === asked.length) throw failures[0].failed;
  output.missing(failures);
  return asked.flatMap((one) =>
    'body' in one ? one.body.views.map((view) => ({ service: one.service, ...view })) : [],
  );
};

const one = async (context: Context<object>): Promise<Shown> => {
  const name = context.arguments[0] ?? '';
  const found = (await viewsOf(context)).filter(({ view }) => view === name);
  if (found.length > 1)
    throw new Failed(
      `Several services have a view ${name}`,
      'view.several',
      `Say which: --service ${found.map(({ service }) => service).join(' or ')}`,
    );
  if (!found[0])
    throw new Failed(`No service has a view ${name}`, 'view.unknown', 'npm run ops -- views list names them all');
  return found[0];
};

const percent = ({ done, total }: Filling): string => `${total === 0 ? 100 : Math.floor((done / total) * 100)} %`;

const list = async (context: Context<object>): Promise<void> => {
  const { output } = context;
  const views = await viewsOf(context);
  output.data(views);
  output.table(
    ['service', 'view', 'live', 'being filled', 'done', 'for', 'waits for'],
    views.map(({ service, view, live, building = '', progress, refused = '' }) => [
      service,
      view,
      live,
      building,
      progress ? percent(progress) : '',
      progress ? ageOf(progress.since) : '',
      progress?.waitsFor ?? refused,
    ]),
  );
};

const rebuild = async (context: Context<Options>): Promise<void> => {
  const { services, output, options } = context;
  const { service, view, live } = await one(context);
  if (options.dryRun === true) {
    output.data({ dryRun: true, service, view, live });
    return output.say(`${service} would fill ${view} anew; ${live} answers until the new build has caught up.`);
  }
  const ordered = await services.post<object>(service, '/ops/views/rebuilds', { view });
  if (options.watch !== true) output.data({ service, ...ordered });
  output.say(`${service} fills ${view} anew; ${live} answers until the new build has caught up.`);
  if (options.watch !== true) return output.say(`Watch it: npm run ops -- views watch ${view} --service ${service}`);
  return watch({ ...context, options: { ...options, service } });
};

const watch = async (context: Context<Options>): Promise<void> => {
  const { output } = context;
  const name = context.arguments[0];
  const bars = new Bars(output.json);
  const quiet = { ...context, arguments: [] };
  let views: Shown[] = [];
  for (let filled = false; !filled;) {
    views = (await viewsOf(quiet)).filter(({ view }) => name === undefined || view === name);
    if (views.length === 0) throw new Failed(`No service has a view ${name}`, 'view.unknown');
    for (const { service, view, progress } of views)
      if (progress) bars.tell(`${service} ${view}`, progress.done, progress.total, told(progress));
    filled = views.every(({ building }) => building === undefined);
    if (!filled) await sleep(500);
  }
  bars.stop();
  output.data(views);
  const refused = views.find((view) => view.refused !== undefined);
  if (refused) throw new Failed(`${refused.view} was not filled: ${refused.refused}`, 'rebuild.refused');
  output.say(
    name === undefined
      ? 'No view is being filled.'
      : `${name} answers from ${views.map(({ live }) => live).join(', ')}.`,
  );
};

const told = ({ perSecond, waitsFor, parked }: Filling): string =>
  [perSecond ? `${count(perSecond)}/s` : '', parked > 0 ? `${count(parked)} parked` : '', waitsFor]
    .filter((part) => part !== '')
    .join(', ');

const cancel = async (context: Context<object>): Promise<void> => {
  const { services, output } = context;
  const { service, view, live } = await one(context);
  output.data({ service, ...(await services.post<object>(service, '/ops/views/cancellations', { view })) });
  output.say(`${view} is not filled any more; ${live} goes on answering.`);
};
