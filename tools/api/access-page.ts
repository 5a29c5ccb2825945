import { apis } from './services.js';

type Matrix = Record<string, Record<string, string[]>>;

/** Which roles let someone use which route, by service; public routes are not in it. */
export const accessMatrix = (): Matrix =>
  Object.fromEntries(
    apis().map(({ name, routes }) => [
      name,
      Object.fromEntries(
        routes.flatMap(({ method, path, access }) =>
          Array.isArray(access) ? [[`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`, access as string[]]] : [],
        ),
      ),
    ]),
  );

/** The names of all routes that are not public, each once. */
export const routesIn = (matrix: Matrix): string[] =>
  [...new Set(Object.values(matrix).flatMap(Object.keys))].toSorted();

const section = ([service, routes]: [string, Matrix[string]]): string => {
  const lines = Object.entries(routes).map(([route, roles]) => `| \`${route}\` | ${roles.join(', ')} |`);
  return [`## ${service}`, '', '| route | roles |', '| --- | --- |', ...lines].join('\n');
};

/** `docs/access.md`: the same for people. */
export const accessPage = (matrix: Matrix): string => `# Who may what

A route lets in whoever has a grant of one of these roles, in force today; the grant’s scope – partnership, strand, organisation
or person – decides which records they reach, and what is out of reach answers 404 like what does not exist. A service account
uses the routes it names, whatever roles they are for, within the scope it names. Every cell is
asked in \`tests/every-route/access.spec.ts\`, on the data in [access.json](access.json). Both files are made from the routes
(\`npm run contracts:write\`).

${Object.entries(matrix).map(section).join('\n\n')}
`;
