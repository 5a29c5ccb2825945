/** The house rules that no ready-made tool checks. Run by Node itself: `node tools/laws.ts`. */
import { existsSync, readdirSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

type Breach = { law: string; file: string; line: number; sentence: string };
type Source = { root: string; file: string; tree: ts.SourceFile };
type Law = (source: Source) => Generator<Omit<Breach, 'file' | 'line'> & { at?: ts.Node }>;

const technologies = ['http', 'kafka', 'mongo', 'crypto', 'module'];
const isPure = (file: string): boolean =>
  /^apps\/[^/]+\/src\/[^.]+\.tsx?$/.test(file)
    ? !file.endsWith('/main.ts')
    : /^libs\/(domain|contracts|statistics|pages)\/[^.]+\.tsx?$/.test(file);
const isAdapter = (file: string): boolean => /^apps\/.*\.(http|kafka)\.ts$/.test(file);

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const impureCalls = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'Temporal.Now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);
const impureNames = new Set(['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'console', 'globalThis']);

/** Time, identifiers and chance come in with the command. */
const pureFilesAreTimeless: Law = function* ({ file, tree }) {
  if (!isPure(file)) return;
  for (const node of nodesOf(tree)) {
    const isNow = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    const isCall = ts.isPropertyAccessExpression(node) && impureCalls.has(node.getText());
    const isName = ts.isIdentifier(node) && impureNames.has(node.text) && isFree(node);
    if (isNow || isCall || isName)
      yield {
        law: 'pure-is-timeless',
        at: node,
        sentence: `a pure file does not use ${node.getText()}; take it from the command`,
      };
  }
};

/** A use of a global name, not a property, a key or a declaration that happens to be called the same. */
const isFree = (node: ts.Identifier): boolean =>
  ts.isCallExpression(node.parent) || (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node);

const commandsHaveSpecs: Law = function* ({ root, file }) {
  if (!/^apps\/.*\/commands\/[^.]+\.ts$/.test(file)) return;
  if (!existsSync(join(root, file.replace(/\.ts$/, '.spec.ts'))))
    yield { law: 'command-has-spec', sentence: 'a command has its spec beside it' };
};

/** A table of states that leaves a command out would say less than it seems to. */
const tablesHaveEveryCommand: Law = function* ({ root, file, tree }) {
  if (!/^apps\/[^/]+\/src\/.*\/states\.ts$/.test(file)) return;
  const commands = readdirSync(join(root, dirname(file), 'commands')).filter((name) => /^[^.]+\.ts$/.test(name));
  const missing = commands.filter((name) => !tree.text.includes(`/${basename(name, '.ts')}.js'`));
  if (missing.length > 0)
    yield { law: 'table-has-commands', sentence: `the table does not say what becomes of ${missing.join(', ')}` };
};

/** What has states says what becomes of every command in each of them. */
const aggregatesHaveTables: Law = function* ({ root, file, tree }) {
  if (!/^apps\/[^/]+\/src\/.*\.mongo\.ts$/.test(file) || existsSync(join(root, dirname(file), 'states.ts'))) return;
  for (const node of nodesOf(tree))
    if (ts.isCallExpression(node) && node.expression.getText() === 'aggregate')
      yield { law: 'aggregate-has-table', at: node, sentence: 'an aggregate has its table of states beside it' };
};

const suffixesAreKnown: Law = function* ({ file }) {
  if (!/^apps\/[^/]+\/src\//.test(file)) return;
  const unknown = basename(file)
    .split('.')
    .slice(1, -1)
    .filter((suffix) => ![...technologies, 'spec'].includes(suffix));
  if (unknown.length > 0)
    yield {
      law: 'suffix-is-known',
      sentence: `.${unknown.join('.')} is no technology suffix (${technologies.join(', ')})`,
    };
};

const adaptersDecideNothing: Law = function* ({ file, tree }) {
  if (!isAdapter(file)) return;
  for (const node of nodesOf(tree))
    if (ts.isIfStatement(node) || ts.isSwitchStatement(node))
      yield {
        law: 'adapter-decides-nothing',
        at: node,
        sentence: 'an adapter has no `if`: name the command, the decision and the store',
      };
};

/** `ValidateNested` alone lets pass what is missing. */
const partsAreThere: Law = function* ({ file, tree }) {
  if (!/^(apps|libs\/contracts)\//.test(file) || file === 'libs/contracts/shapes.ts') return;
  for (const node of nodesOf(tree))
    if (ts.isCallExpression(node) && node.expression.getText() === 'ValidateNested')
      yield { law: 'part-is-there', at: node, sentence: 'say @Part: ValidateNested alone lets pass what is missing' };
};

const emptyWords = /(Manager|Helpers?|Utils?|Base|Impl|Data|Info)$|^I[A-Z][a-z]/;
const asName = (file: string): string =>
  basename(file)
    .replace(/\..*$/, '')
    .replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const namesSaySomething: Law = function* ({ file, tree }) {
  if (emptyWords.test(asName(file)))
    yield { law: 'names-say-something', sentence: `${basename(file)}: use the field's word` };
  for (const node of tree.statements) {
    const isNamed = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    if (isNamed && node.name && emptyWords.test(node.name.text))
      yield { law: 'names-say-something', at: node.name, sentence: `${node.name.text}: use the field's word` };
  }
};

const laws: Law[] = [
  pureFilesAreTimeless,
  commandsHaveSpecs,
  tablesHaveEveryCommand,
  aggregatesHaveTables,
  suffixesAreKnown,
  adaptersDecideNothing,
  partsAreThere,
  namesSaySomething,
];

/** Every breach of the house rules in the tree at `root`. */
export const breaches = async (root: string): Promise<Breach[]> => {
  const found: Breach[] = [];
  for await (const file of glob('{apps,libs,demo,tools}/**/*.{ts,tsx}', { cwd: root })) {
    const tree = ts.createSourceFile(file, await readFile(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const law of laws)
      for (const { at, ...breach } of law({ root, file, tree }))
        found.push({ ...breach, file, line: at ? tree.getLineAndCharacterOfPosition(at.getStart()).line + 1 : 1 });
  }
  return found;
};

if (import.meta.main) {
  const found = await breaches(process.cwd());
  for (const { file, line, law, sentence } of found) console.error(`${file}:${line} ${law}: ${sentence}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
