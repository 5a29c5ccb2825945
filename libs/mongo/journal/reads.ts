import type { Page, PageRequest } from '#domain';
import type { Mongo } from '../mongo.js';
import { pageOf } from '../page.js';

/** Someone was shown records: which, through which route, when. */
export type Read = { _id: string; who: string; route: string; about: string[]; at: string; correlationId: string };
type KeptRead = Read & { changedAt: Date };

const keptForSeconds = 2 * 365 * 24 * 60 * 60;

/** Who was shown which records about persons; kept for two years, without anything that was in them. */
export class Reads {
  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<KeptRead>('reads');
  }

  async prepare(): Promise<void> {
    await this.documents.createIndexes([
      { key: { about: 1, _id: 1 } },
      { key: { who: 1, _id: 1 } },
      { key: { changedAt: 1 }, expireAfterSeconds: keptForSeconds },
    ]);
  }

  async keep(read: Read): Promise<void> {
    await this.documents.insertOne({ ...read, changedAt: new Date() });
  }

  /** By the record, by who read, or both; first to last. */
  async page(by: Partial<Pick<Read, 'who'> & { about: string }>, request: PageRequest): Promise<Page<Read>> {
    return pageOf(this.documents, by, request, ({ changedAt: _changedAt, ...read }) => read);
  }
}
