import { randomUUID } from 'node:crypto';
import { publish, SessionDelivered } from '#contracts';
import type { Received, ViewFold } from '#domain';
import { Mongo, ViewStore } from '#mongo';
import type { Bench, Benchmark } from './framework/definition.js';
import { Chain, type Target } from './growth/chain.js';
import { fillJournal, fillRegister } from './growth/filled.js';
import { counted } from './world/counting.js';

const count = (value: number): string => value.toLocaleString('en-GB');
const uuids = (length: number): string[] => Array.from({ length }, () => randomUUID());

/** The same commands with little and with much in the way: from the command until Kafka has what it said. */
const commands = async (
  bench: Bench,
  of: string,
  contenders: { name: string; chain: Chain; targetOf: (index: number) => Target }[],
): Promise<void> => {
  await bench.compare({
    case: `${of}: commands until they are sent`,
    operations: bench.quick ? 100 : 400,
    contenders: contenders.map(({ name, chain, targetOf }) => ({ name, run: (n) => chain.command(n, targetOf) })),
  });
  await bench.compare({
    case: `${of}: asking how far publishing is`,
    operations: bench.quick ? 10 : 40,
    contenders: contenders.map(({ name, chain: { relay } }) => ({
      name,
      run: async (n) => {
        for (let asked = 0; asked < n; asked += 1) await Promise.all([relay.unnumbered(), relay.progress()]);
      },
    })),
  });
};

const journal = async (bench: Bench): Promise<void> => {
  const sizes = bench.quick ? [20_000, 1_000] : [1_000_000, 10_000];
  const ids = uuids(200);
  const contenders = [];
  for (const size of sizes) {
    bench.note(`a journal of ${count(size)} is made`);
    const chain = await Chain.open(bench, `journal-${size}`, ['one'], fillJournal(size));
    const targetOf = (index: number) => ({ id: ids[index % ids.length] ?? '', strand: 'one' });
    contenders.push({ name: `a journal of ${count(size)}`, chain, targetOf });
  }
  await commands(bench, 'journal', contenders);
  for (const { chain } of contenders) await chain.stop();
};

const strands = async (bench: Bench): Promise<void> => {
  const contenders = [];
  for (const many of [50, 1]) {
    const names = Array.from({ length: many }, (_, index) => `strand-${index}`);
    const ids = uuids(200);
    const chain = await Chain.open(bench, `strands-${many}`, names);
    const targetOf = (index: number) => ({ id: ids[index % 200] ?? '', strand: names[index % many] ?? '' });
    contenders.push({ name: `${many} strand${many > 1 ? 's' : ''}`, chain, targetOf });
  }
  await commands(bench, 'strands', contenders);
  for (const { chain } of contenders) await chain.stop();
};

const histories = async (bench: Bench): Promise<void> => {
  const long = bench.quick ? 50 : 250;
  const chain = await Chain.open(bench, 'histories', ['one']);
  const many = 40;
  const old = uuids(many);
  const toEach = (ids: string[]) => (index: number) => ({ id: ids[index % many] ?? '', strand: 'one' });
  await chain.command(many * long, toEach(old));
  await bench.compare({
    case: 'history: commands until they are sent',
    operations: bench.quick ? 100 : 400,
    contenders: [
      { name: `aggregates with ${count(long)} events`, run: (n) => chain.command(n, toEach(old)) },
      { name: 'aggregates with 10', run: (n) => chain.command(n, toEach(uuids(many))) },
    ],
  });
  await chain.stop();
};

const registers = async (bench: Bench): Promise<void> => {
  const limit = 50;
  const chains = [];
  for (const size of [25_000, 500]) {
    const chain = await Chain.open(bench, `register-${size}`, ['one'], fillRegister(size));
    chains.push({ size, chain });
  }
  for (const [of, since] of [
    ['in the order of ids', undefined],
    ['in the order of changes', '2023-08-01T00:00:00Z'],
  ] as const)
    await bench.compare({
      case: `register: pages of ${limit} ${of}`,
      operations: bench.quick ? 50 : 300,
      contenders: chains.map(({ size, chain }) => ({
        name: `${count(size)} records`,
        run: async (n) => {
          let cursor: string | undefined;
          for (let page = 0; page < n; page += 1) {
            const request = { limit, ...(cursor && { cursor }), ...(since && { updatedSince: since }) };
            ({ next: cursor } = await chain.store.page({}, request));
          }
        },
      })),
    });
  for (const { chain } of chains) await chain.stop();
};

/** Events of a stream, each to one of so many keys in turn. */
const eventsTo = (keys: string[], from: number, length: number): Received[] =>
  Array.from({ length }, (_, at) => {
    const key = keys[(from + at) % keys.length] ?? '';
    const data = { sessionId: key, cohortId: key, item: 'count', on: '2023-09-01' };
    const { stream, type } = publish(SessionDelivered, data, 'one');
    return { id: randomUUID(), type, stream, key, partition: 0, position: from + at + 1, time: '', data };
  });

const keys = async (bench: Bench): Promise<void> => {
  const perFold = 500;
  const mongos: Mongo[] = [];
  const contenders = [];
  for (const size of bench.quick ? [2_000, 200] : [50_000, 1_000]) {
    const mongo = await Mongo.connect(bench.mongodbUri, `${bench.prefix}keys-${size}`);
    mongos.push(mongo);
    const store = new ViewStore(mongo, counted);
    await store.prepare();
    const fold = store.view.folds.get(SessionDelivered) as ViewFold<object> | undefined;
    const ids = uuids(size);
    let position = 0;
    const run = async (n: number): Promise<void> => {
      for (let done = 0; done < n; done += perFold, position += perFold)
        await store.build().fold(eventsTo(ids, position, perFold), () => fold);
    };
    await run(size); // every line is there
    contenders.push({ name: `${count(size)} lines`, run });
  }
  await bench.compare({ case: 'view: events folded', operations: bench.quick ? 2_000 : 10_000, contenders });
  for (const mongo of mongos) await mongo.close();
};

export const benchmark: Benchmark = {
  measures: 'What an event costs as the journal, strands, histories, registers and views grow, beside small ones.',
  async run(bench) {
    for (const part of [journal, strands, histories, registers, keys]) await part(bench);
  },
};
