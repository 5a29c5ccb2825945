import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from '@swc/core';

/** A change of one source file; the text must be there exactly once. */
export type Patch = { file: string; text: string; replacement: string };

/** Where the system under test is run from. */
export type Copy = { folder: string; remove(): void };

/** The source with the patch; throws when the text is not found exactly once. */
export const patched = ({ file, text, replacement }: Patch, source = readFileSync(file, 'utf8')): string => {
  const found = source.split(text).length - 1;
  if (found !== 1) throw new Error(`${file} holds ${found} times, not once: ${text}`);
  return source.replace(text, () => replacement);
};

/** A private copy of the build in which the patched sources take the place of the built ones. */
export const copyWith = async (patches: readonly Patch[]): Promise<Copy> => {
  const root = process.cwd();
  if (patches.length === 0) return { folder: root, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'strandline-copy-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    for (const name of ['node_modules', 'data', 'package.json']) symlinkSync(join(root, name), join(folder, name));
    for (const [file, ofFile] of Map.groupBy(patches, ({ file }) => file)) {
      const source = ofFile?.reduce((text, patch) => patched(patch, text), readFileSync(file, 'utf8')) ?? '';
      const { code } = await transform(source, { filename: join(root, file), swcrc: true, cwd: root });
      writeFileSync(join(folder, 'dist', file.replace(/\.ts$/, '.js')), code);
    }
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
};
