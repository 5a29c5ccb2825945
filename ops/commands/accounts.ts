import type { Command } from 'commander';
import { doing, examples, type Context } from '../context.js';
import { Misused } from '../problems.js';
import { instant, many } from '../words.js';

type Options = { within: string };
type Key = { keyId: string; from: string; until: string };
type Account = { id: string; name: string; status: string; routes: string[]; topics: string[]; keys?: Key[] };
type Use = { keyId: string; at: string };
type KeyLine = Key & { accountId: string; account: string; lastUsed?: string; inDays: number };

const dayMs = 86_400_000;

/** The systems of others, and whether they will still be let in tomorrow. */
export const addAccounts = (program: Command): void => {
  program
    .command('accounts')
    .description('Service accounts: what each may do, and until when its keys are good and when they were last used.')
    .option('--within <days>', 'names the keys that end within so many days', '14')
    .addHelpText('after', examples('accounts', 'accounts --within 30', 'accounts --json'))
    .action(doing(list, 'platform-admin'));
};

const list = async ({ services, output, options }: Context<Options>): Promise<void> => {
  const within = Number(options.within);
  if (!Number.isInteger(within) || within < 0) throw new Misused('--within is a whole number of days');
  const { today } = await services.get<{ today: string }>('programmes', '/clock');
  const all = await services.all<Account>('programmes', '/service-accounts');
  const open = all.filter(({ status }) => status === 'open');
  const lines: KeyLine[] = [];
  for (const account of open) lines.push(...(await keysOf(account, services, today)));
  const ending = lines.filter(({ inDays }) => inDays >= 0 && inDays <= within);
  const keyless = open.filter(({ id }) => !lines.some((key) => key.accountId === id && key.inDays >= 0));
  output.data({ accounts: open, keys: lines, ending, keyless: keyless.map(({ name }) => name) });
  output.table(
    ['account', 'routes', 'topics', 'key', 'until', 'last used'],
    open.flatMap((account) => rowsOf(account, lines)),
  );
  output.say();
  for (const { account, keyId, inDays } of ending)
    output.say(
      `! ${account}: the key ${keyId} ends in ${many(inDays, 'day')}. Issue another: POST /service-accounts/keys`,
    );
  for (const { name } of keyless) output.say(`! ${name} has no key that is good today.`);
  if (ending.length + keyless.length === 0) output.say(`No key ends within ${many(within, 'day')}.`);
};

/** Each service knows when a key was last used there. */
const keysOf = async ({ id, name, keys = [] }: Account, services: Context<Options>['services'], today: string) => {
  const asked = await services.each(services.names, (service) =>
    services.get<{ items: Use[] }>(service, `/audit/key-uses?about=${id}`),
  );
  const uses = asked.flatMap((one) => ('body' in one ? one.body.items : []));
  return keys.map((key): KeyLine => {
    const last = uses.filter(({ keyId }) => keyId === key.keyId).map(({ at }) => at);
    const lastUsed = last.toSorted().at(-1);
    const inDays = Math.round((Date.parse(key.until) - Date.parse(today)) / dayMs);
    return { accountId: id, account: name, ...key, inDays, ...(lastUsed !== undefined && { lastUsed }) };
  });
};

const rowsOf = ({ id, name, routes, topics }: Account, lines: KeyLine[]): (string | number)[][] => {
  const keys = lines.filter(({ accountId }) => accountId === id);
  const may = [name, routes.length, topics.join(', ')];
  if (keys.length === 0) return [[...may, 'none', '', '']];
  return keys.map(({ keyId, until, lastUsed }) => [...may, keyId, until, instant(lastUsed)]);
};
