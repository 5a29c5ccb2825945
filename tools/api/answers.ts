import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { SchemaOfType, type Schema } from './schema-of-type.js';

const routeFiles = '{apps/*/src/**/*.http.ts,libs/http/*-routes.ts,libs/service/*.http.ts}';

/** What routes answer, by controller and method, and what has a name in it. */
export type Answers = { routes: Record<string, Schema>; named: Record<string, Schema> };

/** Read from what the methods return, where that says anything. */
export const answersOfRoutes = async (root: string): Promise<Answers> => {
  const files = (await Array.fromAsync(glob(routeFiles, { cwd: root }))).toSorted().map((file) => join(root, file));
  const program = ts.createProgram(files, optionsIn(root));
  const checker = program.getTypeChecker();
  const methods = files.flatMap((file) => methodsIn(program.getSourceFile(file)));
  const named = new Map<string, Schema>();
  const answers = methods.map(([name, method]): [string, Schema] => {
    const signature = checker.getSignatureFromDeclaration(method);
    const answered = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
    const isFile = answered?.symbol?.name === 'StreamableFile';
    return [name, answered && !isFile ? new SchemaOfType(checker, method, named).answered(answered) : {}];
  });
  const routes = Object.fromEntries(answers.filter(([, schema]) => isTelling(schema)));
  return { routes, named: Object.fromEntries([...named].toSorted(([one], [other]) => (one < other ? -1 : 1))) };
};

const optionsIn = (root: string): ts.CompilerOptions => {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { compilerOptions } = read.config as { compilerOptions: object };
  return ts.convertCompilerOptionsFromJson(compilerOptions, root).options;
};

type Method = [name: string, method: ts.MethodDeclaration];

const methodsIn = (source: ts.SourceFile | undefined): Method[] => {
  const controllers = (source?.statements ?? []).filter(
    (one) => ts.isClassDeclaration(one) && isDecorated(one, 'Controller'),
  ) as ts.ClassDeclaration[];
  return controllers.flatMap(({ name, members }) =>
    members
      .filter(ts.isMethodDeclaration)
      .filter((method) => isDecorated(method, 'Get') || isDecorated(method, 'Post'))
      .map((method): Method => [`${name?.text}.${method.name.getText()}`, method]),
  );
};

const isDecorated = (node: ts.HasDecorators, name: string): boolean =>
  (ts.getDecorators(node) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && expression.expression.getText() === name,
  );

/** What every command answers is described once; of a page or a file there is nothing to say. */
const isTelling = ({ properties = {}, ...more }: { properties?: object; [word: string]: unknown }): boolean => {
  const names = Object.keys(properties).toSorted().join();
  const isWhole = ['items', 'anyOf', '$ref', 'additionalProperties'].some((word) => word in more);
  return isWhole || (names !== '' && names !== 'happened,id,version');
};
