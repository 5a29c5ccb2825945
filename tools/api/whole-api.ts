import { isDeepStrictEqual } from 'node:util';
import { apis } from './services.js';

type Named = Record<string, unknown>;
type Parts = Record<string, Named>;

const basePort = 4_001;

/** What is called the same in two services has to be the same. */
const put = (into: Named, name: string, value: unknown, where: string): void => {
  if (name in into && !isDeepStrictEqual(into[name], value))
    throw new Error(`${where} has ${name} already, and it is another`);
  into[name] = value;
};

/** One description of all services: each address says which of them answer there. */
export const wholeApi = (version: string): object => {
  const [paths, components]: [Record<string, Named>, Parts] = [{}, {}];
  const services = apis();
  for (const [index, { name, description }] of services.entries()) {
    const server = { url: `http://127.0.0.1:${basePort + index}`, description: name };
    for (const [path, operations] of Object.entries(description.paths)) {
      const known = (paths[path] ??= { servers: [] });
      (known['servers'] as object[]).push(server);
      for (const [method, operation] of Object.entries(operations)) put(known, method, operation, path);
    }
    for (const [kind, named] of Object.entries(description.components ?? {}))
      for (const [part, value] of Object.entries(named as Named)) put((components[kind] ??= {}), part, value, kind);
  }
  const { info, openapi } = services[0]?.description ?? {};
  const says = services.map(({ name, description }) => `- ${name}: ${description.info.description ?? ''}`).join('\n');
  return { openapi, info: { ...info, title: 'Strandline', version, description: says }, paths, components };
};
