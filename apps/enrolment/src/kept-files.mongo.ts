import { createHash, randomUUID } from 'node:crypto';
import type { Mongo } from '#mongo';

type Piece = { _id: string; fileId: string; bytes: Buffer; at: Date };

export type KeptFile = { fileId: string; bytes: number; sha256: string };

const pieceBytes = 1024 * 1024;
const keptForSeconds = 7 * 24 * 60 * 60;
/** So that a file of which the rest has disappeared is not taken for a shorter one. */
const theEnd = Buffer.alloc(0);
const pieceId = (fileId: string, part: number | string): string => `${fileId} ${part}`;

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

  /** The whole of it, or nothing: also where all files were dropped while it came in. */
  async keep(body: AsyncIterable<Buffer>): Promise<KeptFile> {
    const fileId = randomUUID();
    try {
      return await this.keepAs(fileId, body);
    } catch (error) {
      await this.drop(fileId);
      throw error;
    }
  }

  /** Fails when the file has disappeared. */
  async mustBeThere(fileId: string): Promise<void> {
    const first = await this.pieces.findOne({ _id: pieceId(fileId, 0) }, { projection: { _id: 1 } });
    if (!first) throw this.gone();
  }

  /** What is known of a file, kept as long as the file is. */
  async note(fileId: string, what: string, noted: unknown): Promise<void> {
    await this.insert(fileId, what, Buffer.from(JSON.stringify(noted)));
  }

  /** Fails when the file has disappeared. */
  async noted(fileId: string, what: string): Promise<unknown> {
    const piece = await this.pieces.findOne({ _id: pieceId(fileId, what) }, { promoteBuffers: true });
    if (!piece) throw this.gone();
    return JSON.parse(piece.bytes.toString('utf8'));
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

  private async keepAs(fileId: string, body: AsyncIterable<Buffer>): Promise<KeptFile> {
    const hash = createHash('sha256');
    let [number, size] = [0, 0];
    for await (const bytes of inPieces(body)) {
      hash.update(bytes);
      await this.insert(fileId, String(number), bytes);
      number += 1;
      size += bytes.length;
    }
    await this.insert(fileId, String(number), theEnd);
    if ((await this.pieces.countDocuments({ fileId })) <= number) throw this.gone();
    return { fileId, bytes: size, sha256: hash.digest('hex') };
  }

  private async insert(fileId: string, part: string, bytes: Buffer): Promise<void> {
    await this.pieces.insertOne({ _id: pieceId(fileId, part), bytes, fileId, at: new Date() });
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
