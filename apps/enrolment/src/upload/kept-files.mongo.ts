import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '#domain';
import { Mongo } from '#mongo';

type Piece = { _id: string; fileId: string; number: number; bytes: Buffer; at: Date };

const keptForSeconds = 7 * 24 * 60 * 60;

/** Files as they were sent, in the pieces in which they came; they disappear after seven days. */
@Injectable()
export class KeptFiles {
  constructor(@Inject(Mongo) private readonly mongo: Mongo) {}

  private get pieces() {
    // Also what is only tried has to be read: whoever tries it drops it.
    return this.mongo.db.collection<Piece>('uploaded_files');
  }

  async prepare(): Promise<void> {
    await this.pieces.createIndexes([
      { key: { fileId: 1, number: 1 } },
      { key: { at: 1 }, expireAfterSeconds: keptForSeconds },
    ]);
  }

  async keep(body: AsyncIterable<Buffer>, hashed: (piece: Buffer) => void): Promise<{ fileId: string; bytes: number }> {
    const fileId = randomUUID();
    let [number, size] = [0, 0];
    for await (const bytes of body) {
      hashed(bytes);
      await this.pieces.insertOne({ _id: `${fileId} ${number}`, fileId, number, bytes, at: new Date() });
      number += 1;
      size += bytes.length;
    }
    return { fileId, bytes: size };
  }

  /** Piece after piece; refuses when the file has disappeared. */
  async *read(fileId: string): AsyncIterable<Uint8Array> {
    let found = false;
    for await (const { bytes } of this.pieces.find({ fileId }, { promoteBuffers: true }).sort({ number: 1 })) {
      found = true;
      yield bytes;
    }
    if (!found) throw new Refusal('gone', 'upload.file-gone', 'A file is kept for seven days');
  }

  async drop(fileId: string): Promise<void> {
    await this.pieces.deleteMany({ fileId });
  }

  /** Someone may stand in any of them. */
  async dropAll(): Promise<void> {
    await this.pieces.deleteMany({});
  }
}
