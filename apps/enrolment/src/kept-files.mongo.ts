import { createHash, randomUUID } from 'node:crypto';
import type { Mongo } from '#mongo';

type Piece = { _id: string; fileId: string; bytes: Buffer; at: Date };

export type KeptFile = { fileId: string; bytes: number; sha256: string };

const pieceBytes = 1024 * 1024;
const keptForSeconds = 7 * 24 * 60 * 60;
/** So that a file of which the rest has disappeared is not taken for a shorter one. */
const theEnd = Buffer.alloc(0);
const pieceId = (fileId: string, number: number): string => `${fileId} ${number}`;

/** Files as they were sent, in pieces, so that a job can begin again after the process was stopped; they disappear by themselves. */
export class KeptFiles {
  constructor(
    private readonly mongo: Mongo,
    private readonly collection: string,
    private readonly gone: () => Error,
  ) {}

  private get pieces() {
    // Also what is only tried has to be read: whoever tries it drops it.
    return this.mongo.db.collection<Piece>(this.collection);
  }

  async prepare(): Promise<void> {
    await this.pieces.createIndexes([{ key: { fileId: 1 } }, { key: { at: 1 }, expireAfterSeconds: keptForSeconds }]);
  }

  async keep(body: AsyncIterable<Buffer>): Promise<KeptFile> {
    const fileId = randomUUID();
    const hash = createHash('sha256');
    let [number, size] = [0, 0];
    const keep = async (bytes: Buffer): Promise<void> => {
      await this.pieces.insertOne({ _id: pieceId(fileId, number), bytes, fileId, at: new Date() });
      number += 1;
      size += bytes.length;
    };
    for await (const bytes of inPieces(body)) {
      hash.update(bytes);
      await keep(bytes);
    }
    await keep(theEnd);
    return { fileId, bytes: size, sha256: hash.digest('hex') };
  }

  /** Piece after piece, each asked for by itself, as hours may lie between them; fails when one has disappeared. */
  async *read(fileId: string): AsyncIterable<Uint8Array> {
    for (let number = 0; ; number += 1) {
      const piece = await this.pieces.findOne({ _id: pieceId(fileId, number) }, { promoteBuffers: true });
      if (!piece) throw this.gone();
      if (piece.bytes.length === 0) return;
      yield piece.bytes;
    }
  }

  async drop(fileId: string): Promise<void> {
    await this.pieces.deleteMany({ fileId });
  }

  async dropAll(): Promise<void> {
    await this.pieces.deleteMany({});
  }
}

/** The bytes as they come, about a megabyte at a time. */
async function* inPieces(body: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let [waiting, size] = [[] as Buffer[], 0];
  for await (const bytes of body) {
    waiting.push(bytes);
    size += bytes.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
