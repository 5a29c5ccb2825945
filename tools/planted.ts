import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Calls `use` with the root of a temporary tree: our configuration, the installed packages and `files` (path → text). */
export const planted = async <T>(files: Record<string, string>, use: (root: string) => T | Promise<T>): Promise<T> => {
  const root = await mkdtemp(join(tmpdir(), 'strandline-planted-'));
  try {
    for (const config of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs', '.oxlintrc.json'])
      await cp(config, join(root, config));
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};
