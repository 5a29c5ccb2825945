import { isUtf8 } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { Refusal } from '#domain';
import { Mongo } from '#mongo';
import type { Row } from './cells.js';
import type { RegisterFile } from './register-import.js';
import { UnreadableRegister, type Line } from './rejected-rows.js';

type Piece = { _id: string; fileId: string; number: number; bytes: Buffer; at: Date };
type Kept = Omit<RegisterFile, 'content' | 'extractDate'> & { sha256: string };

const pieceBytes = 1024 * 1024;
const keptForSeconds = 7 * 24 * 60 * 60;

/** The files as they were sent, in pieces, so that an import can begin again after the process was stopped. */
@Injectable()
export class RegisterFiles {
  constructor(@Inject(Mongo) private readonly mongo: Mongo) {}

  private get pieces() {
    return this.mongo.collection<Piece>('register_files');
  }

  /** Files whose import never began disappear by themselves. */
  async prepare(): Promise<void> {
    await this.pieces.createIndexes([
      { key: { fileId: 1, number: 1 } },
      { key: { at: 1 }, expireAfterSeconds: keptForSeconds },
    ]);
  }

  async keep(body: AsyncIterable<Buffer>): Promise<Kept> {
    const fileId = randomUUID();
    const hash = createHash('sha256');
    let [number, bytes, everythingIsUtf8] = [0, 0, true];
    for await (const piece of cutAtLines(body)) {
      everythingIsUtf8 &&= isUtf8(piece);
      bytes += piece.length;
      hash.update(piece);
      await this.pieces.insertOne({ _id: `${fileId} ${number}`, fileId, number, bytes: piece, at: new Date() });
      number += 1;
    }
    return { fileId, bytes, encoding: everythingIsUtf8 ? 'utf-8' : 'windows-1252', sha256: hash.digest('hex') };
  }

  async drop(fileId: string): Promise<void> {
    await this.pieces.deleteMany({ fileId });
  }

  /** The rows of a file, one after the other; throws UnreadableRegister when it lacks one of the columns it must have. */
  async *lines({ fileId, encoding }: RegisterFile, neededColumns: readonly string[]): AsyncIterable<Line> {
    const broken: Line[] = [];
    const parser = parse({
      bom: true,
      columns: (header: string[]) => mustHave(neededColumns, header),
      info: true,
      max_record_size: pieceBytes,
      skip_empty_lines: true,
      skip_records_with_error: true,
    });
    parser.on('skip', (error: CsvError | undefined) => broken.push(brokenBy(error)));
    const fed = pipeline(Readable.from(this.texts(fileId, encoding)), parser).catch(() => undefined); // told by the parser too
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      yield* broken.splice(0);
      yield { line: info.lines, row: record };
    }
    await fed;
    yield* broken;
  }

  private async *texts(fileId: string, encoding: RegisterFile['encoding']): AsyncIterable<string> {
    const pieces = this.pieces.find({ fileId }, { promoteBuffers: true }).sort({ number: 1 });
    // The parser would count a line break inside quotes twice.
    for await (const { bytes } of pieces) yield iconv.decode(bytes, encoding).replaceAll('\r\n', '\n');
  }
}

const brokenBy = (error: CsvError | undefined): Line => ({
  line: Number(error?.['lines'] ?? 0),
  broken: error?.message ?? 'It is not a row of comma-separated values',
});

const mustHave = (neededColumns: readonly string[], header: string[]): string[] => {
  const missing = neededColumns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new UnreadableRegister('register.column-missing', `The file has no column ${missing.join(', ')}`);
  return header;
};

/** Pieces of about a megabyte that end with a line, so that no character is cut in two. */
async function* cutAtLines(body: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of body) {
    rest = Buffer.concat([rest, piece]);
    if (rest.length < pieceBytes) continue;
    const end = rest.lastIndexOf('\n') + 1;
    if (end === 0) throw new Refusal('invalid', 'register.not-csv', 'The file has a line of more than a megabyte');
    yield rest.subarray(0, end);
    rest = rest.subarray(end);
  }
  if (rest.length > 0) yield rest;
}
