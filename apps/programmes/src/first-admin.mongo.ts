/** Makes the first administrator of an installation: `npm run first-admin -- --subject <the sub of their tokens>`. */
import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { dayOf } from '#domain';
import { Mongo } from '#mongo';
import { mongodbUriIn, withSecrets } from '#service';
import { theInstallation } from './grant/authority.js';
import { giveFirstGrant } from './grant/commands/give-first-grant.js';
import { Grants } from './grant/grants.mongo.js';

/** The running service publishes the grant, or the next one that starts. */
const makeFirst = async (mongo: Mongo, subject: string): Promise<void> => {
  const grants = new Grants(mongo);
  await grants.prepare();
  const now = new Date().toISOString();
  const newId = randomUUID();
  const cause = { id: newId, who: theInstallation.subject, now, today: dayOf(now), newId, correlationId: newId };
  const administrators = await grants.administrators();
  await grants.handle(newId, { subject, administrators }, giveFirstGrant, cause);
};

const run = async ({ subject }: { subject: string }): Promise<void> => {
  const env = withSecrets(process.env);
  const mongo = await Mongo.connect(mongodbUriIn(env), env['MONGODB_DATABASE'] ?? 'programmes');
  try {
    await makeFirst(mongo, subject);
    process.stdout.write(`${subject} is platform-admin\n`);
  } finally {
    await mongo.close();
  }
};

const command = new Command('first-admin')
  .description('Makes the first platform-admin; refuses when there is one.')
  .requiredOption('--subject <sub>', 'the subject of their tokens')
  .action(run);

await command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
