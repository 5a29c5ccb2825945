import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { Decide } from '#domain';
import { AggregateStore } from '../aggregates/aggregate-store.js';
import { aggregate, type AggregateDocument } from '../aggregates/aggregate.js';
import { partsChanged } from '../aggregates/parts.js';
import { Journal } from '../journal/journal.js';
import { Lease } from '../journal/lease.js';
import { Numbering } from '../journal/numbering.js';
import type { Mongo } from '../mongo.js';
import { because, ownDatabase } from './counter.js';

type Shelf = { books: Record<string, { title: string }>; order: string[] };
type ShelfEvent = { type: 'BookPut'; book: string; title: string } | { type: 'BookTaken'; book: string };

const shelf = aggregate<Shelf, ShelfEvent>({
  name: 'shelf',
  collection: 'shelves',
  initial: { books: {}, order: [] },
  evolve: ({ books, order }, event) => {
    const { [event.book]: _gone, ...others } = books;
    return event.type === 'BookPut'
      ? { books: { ...books, [event.book]: { title: event.title } }, order: [...order, event.book] }
      : { books: others, order: order.filter((book) => book !== event.book) };
  },
  large: { onOneCopy: (state, fold) => fold(state), record: 'books' },
  about: ({ book }) => [book],
  publishes: () => undefined,
  scopeOf: () => ({ everyone: true }),
});

const put: Decide<string[], Shelf, ShelfEvent> = (books) =>
  books.map((book) => ({ type: 'BookPut', book, title: `The tale of ${book}`.padEnd(250, '.') }));
const takeFirst: Decide<object, Shelf, ShelfEvent> = (_, { order }) =>
  order.slice(0, 1).map((book) => ({ type: 'BookTaken', book }));
const countBooks =
  (seen: number[]): Decide<object, Shelf, ShelfEvent> =>
  (_, { order }) => {
    seen.push(order.length);
    return [];
  };

describe('an aggregate with a large state', () => {
  const database = ownDatabase();
  let here: Mongo;
  let there: Mongo;
  beforeAll(async () => {
    [here, there] = [(await database.connect()).mongo, (await database.connect()).mongo];
    await new Journal(here).prepare();
  });
  afterAll(() => database.drop());

  const stored = (id: string) =>
    here.collection<AggregateDocument<Shelf>>('shelves').findOne({ _id: id }) as Promise<AggregateDocument<Shelf>>;

  const filled = async (store: AggregateStore<Shelf, ShelfEvent>, books = 400): Promise<string> => {
    const id = randomUUID();
    const names = Array.from({ length: books }, (_, index) => `book-${index}`);
    await store.handle(id, names, put, because());
    return id;
  };

  it('is written by what changed in it, and is as if it had been written whole', async () => {
    const store = new AggregateStore(here, shelf);
    const id = await filled(store);
    const changes = here.db.watch([{ $match: { 'documentKey._id': id } }]);
    await changes.tryNext();
    await store.handle(id, ['another'], put, because());
    const change = (await changes.next()) as { operationType: string; updateDescription?: { updatedFields: object } };
    await changes.close();
    expect(change.operationType).toBe('update');
    expect(JSON.stringify(change.updateDescription?.updatedFields).length).toBeLessThan(1_500);
    await store.handle(id, {}, takeFirst, because());
    const { state, version } = await stored(id);
    expect(version).toBe(402);
    expect(state.order).toHaveLength(400);
    expect(Object.keys(state.books).toSorted()).toEqual(state.order.toSorted());
  });

  it('is what two processes that change it in turns have made of it', async () => {
    const [one, other] = [new AggregateStore(here, shelf), new AggregateStore(there, shelf)];
    const id = await filled(one);
    const deeds = Array.from({ length: 60 }, (_, index) => {
      const store = index % 2 === 0 ? one : other;
      return index % 3 === 0
        ? store.handle(id, {}, takeFirst, because())
        : store.handle(id, [`new-${index}`], put, because());
    });
    await Promise.all(deeds);
    const { state, version } = await stored(id);
    expect([version, state.order.length]).toEqual([460, 420]);
    expect((await one.get(id)).state).toEqual(state);
    expect((await other.get(id)).state).toEqual(state);
  });

  it('is seen as it is also by who has not looked for long, and after it was put back to what it was', async () => {
    const [one, other] = [new AggregateStore(here, shelf), new AggregateStore(there, shelf)];
    const id = await filled(one);
    const before = await stored(id);
    const seen: number[] = [];
    await other.handle(id, {}, countBooks(seen), because());
    await one.handle(id, ['first'], put, because());
    await other.handle(id, {}, countBooks(seen), because());
    await here.collection<AggregateDocument<Shelf>>('shelves').replaceOne({ _id: id }, before);
    await new AggregateStore(here, shelf).handle(id, ['other', 'more'], put, because());
    await other.handle(id, {}, countBooks(seen), because());
    await here
      .collection<AggregateDocument<Shelf>>('shelves')
      .updateOne({ _id: id }, { $set: { recent: [], 'state.order': [] } });
    await other.handle(id, {}, countBooks(seen), because());
    expect(seen).toEqual([400, 401, 402, 0]);
  });

  it('has all its commits journaled, also those of which only the change stream tells', async () => {
    const journal = new Journal(here);
    const stopped = new AbortController();
    const running = new Numbering(here, journal, new Lease(here, 'relay'), () => undefined).run(stopped.signal);
    try {
      const store = new AggregateStore(here, shelf);
      const id = await filled(store, 3);
      for (let book = 0; book < 40; book += 1) await store.handle(id, [`book ${book}`], put, because());
      let versions: number[] = [];
      while (versions.length < 43) versions = (await journal.historyOf(id)).map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
      expect((await stored(id)).recent.length).toBeLessThan(40);
    } finally {
      stopped.abort();
      await running;
    }
  });

  it('comes to the same in the database whatever differs', async () => {
    const documents = here.collection<{ _id: string }>('any');
    const common = { recent: [] };
    const key = fc.constantFrom('a', 'b', 'c', 'd.e', '$f', '');
    const { value } = fc.letrec((again) => ({
      value: fc.oneof(
        { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) },
        fc.array(again('value'), { maxLength: 4 }),
        fc.dictionary(key, again('value'), { maxKeys: 4 }),
      ),
    }));
    const document = fc.record({ state: value, other: value }, { requiredKeys: ['state'] });
    await fc.assert(
      fc.asyncProperty(document, document, async (before, after) => {
        const _id = randomUUID();
        await documents.insertOne({ _id, ...before, ...common });
        const update = partsChanged({ _id, ...before, ...common }, { _id, ...after, ...common } as never, 'none');
        if (Object.keys(update).length > 0) await documents.updateOne({ _id }, update);
        const { _id: _same, ...found } = (await documents.findOne({ _id }))!;
        expect(found).toEqual({ ...after, ...common });
      }),
      { numRuns: 200 },
    );
  });
});
