import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import type { StateTable } from '#domain';

export type ServiceStates = { service: string; states: StateTable };

/** The tables of all aggregates that have one, from the sources of the apps or what was built of them. */
export const allStates = async (root: string, extension: 'ts' | 'js'): Promise<ServiceStates[]> => {
  const files = (await Array.fromAsync(glob(`apps/*/src/*/states.${extension}`, { cwd: root }))).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const { states } = (await import(pathToFileURL(resolve(join(root, file))).href)) as { states: StateTable };
      return { service: file.split('/')[1] ?? '', states };
    }),
  );
};
