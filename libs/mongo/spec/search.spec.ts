import { randomUUID } from 'node:crypto';
import { aggregate, AggregateStore, Mongo } from '../index.js';
import { because } from './counter.js';

type Book = { title: string; shelf: string };
type BookEvent = { type: 'Placed' } & Book;

const books = aggregate<Book, BookEvent>({
  name: 'book',
  collection: 'books',
  initial: { title: '', shelf: '' },
  evolve: (_, { title, shelf }) => ({ title, shelf }),
  publishes: () => undefined,
  scopeOf: () => ({ everyone: true }),
  foundBy: ({ title }) => [title],
});

describe('a search', () => {
  let mongo: Mongo;
  let store: AggregateStore<Book, BookEvent>;

  const place = (title: string, shelf: string, id: string = randomUUID()) =>
    store.handle(id, { title, shelf }, (book) => [{ type: 'Placed', ...book }], because());
  const found = async (text: string, filter = {}, limit = 10) =>
    (await store.search(text, filter, limit)).map(({ state }) => state.title);

  beforeAll(async () => {
    mongo = await Mongo.connect(process.env['MONGODB_URI']!, `spec-${randomUUID().slice(0, 8)}`);
    store = new AggregateStore(mongo, books);
    await store.prepare();
    for (const title of ['St. Mary’s Primary School', 'St Marylebone School', 'Marys School', 'École Saint-Exupéry'])
      await place(title, 'a');
    for (let index = 0; index < 30; index += 1) await place(`St Other School ${index}`, 'b');
  });
  afterAll(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  it('finds beginnings of words in any order, whole words first', async () => {
    expect(await found('school mary')).toEqual(['Marys School', 'St Marylebone School', 'St. Mary’s Primary School']);
    expect(await found('mary’s st')).toEqual(['St. Mary’s Primary School']);
    expect(await found('ecole SAINT')).toEqual(['École Saint-Exupéry']);
  });
  it('finds nothing by nothing, or by what nobody has', async () => {
    expect(await found(' – ')).toEqual([]);
    expect(await found('st mary college')).toEqual([]);
    expect(await found('^st.*')).toHaveLength(10);
  });
  it('looks among those that are wanted', async () => {
    expect(await found('st', { 'state.shelf': 'b' }, 50)).toHaveLength(30);
    expect(await found('mary', { 'state.shelf': 'b' })).toEqual([]);
  });
  it('follows what a record is called now', async () => {
    const id = randomUUID();
    await place('Before', 'c', id);
    await place('After', 'c', id);
    expect(await found('before')).toEqual([]);
    expect(await found('after')).toEqual(['After']);
  });
});
