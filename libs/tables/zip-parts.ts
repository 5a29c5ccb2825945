import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableTable, type Sent } from './table.js';

/** Small, so that what a malicious piece unpacks to fits in memory, too: at most a thousand times as much. */
const sliceBytes = 16 * 1024;
const mostUnpacked = 512 * 1024 * 1024;

const notXlsx = () => new UnreadableTable('table.not-xlsx', 'The file is damaged, or no XLSX file');

/** The texts of some of a ZIP file's parts as they are unpacked, part by part in the order of the file. */
export async function* zipParts(
  sent: Sent,
  isWanted: (name: string) => boolean,
): AsyncIterable<{ name: string; text: string }> {
  const ready: { name: string; text: string }[] = [];
  let unpacked = 0;
  const unzip = new Unzip((part) => {
    if (!isWanted(part.name)) return;
    const decoder = new TextDecoder();
    part.ondata = (error, chunk, isLast) => {
      if (error) throw notXlsx();
      unpacked += chunk.length;
      if (unpacked > mostUnpacked) throw new UnreadableTable('table.too-large', 'Unpacked, the file is too large');
      ready.push({ name: part.name, text: decoder.decode(chunk, { stream: !isLast }) });
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of sent())
    for (let at = 0; at < piece.length; at += sliceBytes) {
      push(unzip, piece.subarray(at, at + sliceBytes));
      yield* ready.splice(0);
    }
}

const push = (unzip: Unzip, slice: Uint8Array): void => {
  try {
    unzip.push(slice);
  } catch (error) {
    throw error instanceof UnreadableTable ? error : notXlsx();
  }
};
