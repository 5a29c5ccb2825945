/** Prints what each service may touch in Kafka and MongoDB, derived from what it publishes and follows; or what systems of others may read. */
import Table from 'cli-table3';
import { Command, InvalidArgumentError } from 'commander';
import { accessOf, accessOfFollower, type Access } from './access/needs.js';
import { kafkaScript, mongodbScript } from './access/scripts.js';
import { everyService } from './access/services.js';

const tableOf = (accesses: Access[]): string => {
  const table = new Table({ head: ['principal', 'resource', 'name', 'may'], style: { head: [], border: [] } });
  for (const { principal, kafka, mongodb } of accesses) {
    for (const { resource, name, isPrefix, operations } of kafka)
      table.push([principal, resource, isPrefix ? `${name}*` : name, operations.join(', ')]);
    if (mongodb) table.push([principal, 'database', mongodb.database, 'readWrite']);
  }
  return table.toString();
};

type Options = {
  prefix: string;
  json?: true;
  kafka?: true;
  mongodb?: true;
  follower: [user: string, topics: string[]][];
};

const followerIn = (text: string, before: Options['follower']): Options['follower'] => {
  const [user = '', topics = ''] = text.split('=');
  if (!/^[a-z\d-]+$/.test(user) || topics === '') throw new InvalidArgumentError('It is <user>=<topic>,<topic>');
  return [...before, [user, topics.split(',')]];
};

const { prefix, json, kafka, mongodb, follower } = new Command('access')
  .description('Prints what each service may touch in Kafka and MongoDB.')
  .option('--prefix <prefix>', 'the TOPIC_PREFIX of the installation', '')
  .option(
    '--follower <user=topics>',
    'instead of the services: a system that reads the topics its account names',
    followerIn,
    [],
  )
  .option('--json', 'as JSON')
  .option('--kafka', 'as a shell script that gives it, with Kafka’s own tools')
  .option('--mongodb', 'as a script for mongosh that makes the users')
  .parse()
  .opts<Options>();

const services = everyService.map((module) => accessOf(module, prefix));
const followers = follower.map(([user, topics]) => accessOfFollower(user, topics, prefix));
const accesses = followers.length > 0 ? followers : services;
if (json) console.log(JSON.stringify(accesses, undefined, 2));
else if (kafka) console.log(kafkaScript(accesses));
else if (mongodb) console.log(mongodbScript(services));
else console.log(tableOf(accesses));
