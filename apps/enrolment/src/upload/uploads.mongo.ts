import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '#domain';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import type { Mapping } from './fields.js';
import { jobs, noUpload, evolve, type Upload, type UploadEvent, type UploadKind } from './upload.js';

const scopeOf = (upload: Upload): Scope =>
  upload.status === 'none' ? {} : { partnerships: [upload.partnershipId], strands: [upload.strand] };

const uploads = aggregate<Upload, UploadEvent>({
  name: 'upload',
  collection: 'uploads',
  initial: noUpload,
  evolve,
  publishes: () => undefined,
  scopeOf,
  indexes: [{ 'state.status': 1 }, { 'state.cohortId': 1 }, { 'state.kind': 1 }],
});

type Remembered = { _id: string; mapping: Mapping };

@Injectable()
export class Uploads extends AggregateStore<Upload, UploadEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, uploads);
  }

  private get mappings() {
    return this.mongo.collection<Remembered>('column_mappings');
  }

  async running(): Promise<string[]> {
    const found = this.each({ 'state.status': { $in: Object.keys(jobs) } });
    return (await Array.fromAsync(found)).map(({ id }) => id);
  }

  /** How the columns of the last file of this kind were mapped in a partnership. */
  async rememberedMapping(kind: UploadKind, partnershipId: string): Promise<Mapping | undefined> {
    return (await this.mappings.findOne({ _id: `${kind} ${partnershipId}` }))?.mapping;
  }

  async rememberMapping(kind: UploadKind, partnershipId: string, mapping: Mapping): Promise<void> {
    await this.mappings.replaceOne({ _id: `${kind} ${partnershipId}` }, { mapping }, { upsert: true });
  }
}
