/** Prints what each service may touch in Kafka and MongoDB, derived from what it publishes and follows. */
import Table from 'cli-table3';
import { Command } from 'commander';
import { accessOf, type Access } from './access/needs.js';
import { kafkaScript, mongodbScript } from './access/scripts.js';
import { everyService } from './access/services.js';

const tableOf = (accesses: Access[]): string => {
  const table = new Table({ head: ['principal', 'resource', 'name', 'may'], style: { head: [], border: [] } });
  for (const { principal, kafka, mongodb } of accesses) {
    for (const { resource, name, isPrefix, operations } of kafka)
      table.push([principal, resource, isPrefix ? `${name}*` : name, operations.join(', ')]);
    table.push([principal, 'database', mongodb.database, 'readWrite']);
  }
  return table.toString();
};

type Options = { prefix: string; json?: true; kafka?: true; mongodb?: true };

const { prefix, json, kafka, mongodb } = new Command('access')
  .description('Prints what each service may touch in Kafka and MongoDB.')
  .option('--prefix <prefix>', 'the TOPIC_PREFIX of the installation', '')
  .option('--json', 'as JSON')
  .option('--kafka', 'as a shell script that gives it, with Kafka’s own tools')
  .option('--mongodb', 'as a script for mongosh that makes the users')
  .parse()
  .opts<Options>();

const accesses = everyService.map((module) => accessOf(module, prefix));
if (json) console.log(JSON.stringify(accesses, undefined, 2));
else if (kafka) console.log(kafkaScript(accesses));
else if (mongodb) console.log(mongodbScript(accesses));
else console.log(tableOf(accesses));
