/** Prints a token for a role of the demonstration: `npm run token -- --role operations-officer`. */
import { issueToken, roles, type Role } from '#auth';
import { Command, Option } from 'commander';
import { createHash } from 'node:crypto';

type Options = {
  role: Role;
  partnership?: string;
  strand?: string;
  organisation?: string;
  person?: string;
  until?: string;
  issuer: string;
  programmes: string;
};

/** Before anything the demonstration tells of, whatever its clock shows. */
const always = '2000-01-01';

const subjectOf = (role: Role): string => `demo:${role}`;

const tokenFor = (issuer: string, role: Role): Promise<string> =>
  issueToken(issuer, { subject: subjectOf(role) }).catch((cause: unknown) => {
    throw new Error(`No issuer of tokens answers at ${issuer}: start the system with "npm start"`, { cause });
  });

const grantOf = ({ role, partnership, strand, organisation, person, until }: Options): object => ({
  subject: subjectOf(role),
  role,
  ...(partnership !== undefined && { partnershipId: partnership }),
  ...(strand !== undefined && { strand }),
  ...(organisation !== undefined && { organisationId: organisation }),
  ...(person !== undefined && { personId: person }),
  from: always,
  ...(until !== undefined && { until }),
});

type Problem = { detail?: string; errors?: { pointer?: string; detail: string }[] };

const reasonIn = async (response: Response): Promise<string> => {
  const { detail = response.statusText, errors = [] } = (await response.json().catch(() => ({}))) as Problem;
  return [detail, ...errors.map((error) => `${error.pointer ?? ''} ${error.detail}`)].join('; ');
};

/** The key is what is asked for, so that asking again gives no second grant. */
const giveGrant = async (options: Options): Promise<void> => {
  const body = JSON.stringify(grantOf(options));
  const response = await fetch(`${options.programmes}/grants`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(options.issuer, 'platform-admin')}`,
      'content-type': 'application/json',
      'idempotency-key': `token-${createHash('sha256').update(body).digest('hex')}`,
    },
    body,
  }).catch((cause: unknown) => {
    throw new Error(`Programmes does not answer at ${options.programmes}: start the system with "npm start"`, {
      cause,
    });
  });
  if (response.ok || response.status === 409) return;
  throw new Error(`The grant was refused (${response.status}): ${await reasonIn(response)}`);
};

const command = new Command('token')
  .description('Prints a token for a role of the demonstration, and gives the role the grant it needs.')
  .addOption(new Option('--role <role>', 'the role to act in').choices(roles).makeOptionMandatory())
  .option('--partnership <id>', 'only on this partnership')
  .option('--strand <code>', 'only on this strand')
  .option('--organisation <id>', 'only on this organisation')
  .option('--person <id>', 'only on this person')
  .option('--until <day>', 'the last day, which an evaluator’s grant needs')
  .option('--issuer <url>', 'where tokens are issued', 'http://127.0.0.1:4000')
  .option('--programmes <url>', 'where grants are given', 'http://127.0.0.1:4001')
  .action(async (options: Options) => {
    // The first platform-admin is there from the start: nobody else could give it a grant.
    if (options.role !== 'platform-admin') await giveGrant(options);
    process.stdout.write(`${await tokenFor(options.issuer, options.role)}\n`);
  });

await command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
