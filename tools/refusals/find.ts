import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';

/** One way in which something is refused; without a status it is told in a report, not as the answer to a request. */
export type Found = { code: string; status?: number; sentence: string; by: string };

const statusOfKind: Record<string, number> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  precondition: 412,
};

const isCode = (text: string): boolean => /^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** What a sentence says; what it is told with stands as `…`. */
const sentenceOf = (node: ts.Node | undefined): string => {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
};

const statusOf = (thrown: string, before: ts.Node | undefined, code: string): number | undefined => {
  if (thrown === 'Unidentified') return code === 'auth.keys-unavailable' ? 503 : 401;
  if (thrown === 'Refusal') return before && ts.isStringLiteral(before) ? statusOfKind[before.text] : 409;
  if (thrown === 'UnreadableTable') return 422;
  return before && ts.isNumericLiteral(before) ? Number(before.text) : undefined;
};

type Said = Omit<Found, 'by'>;

/** `new Refusal(kind, code, sentence)` and its kin. */
const thrown = (node: ts.Node): Said | undefined => {
  if (!ts.isNewExpression(node)) return undefined;
  const given = node.arguments ?? [];
  const at = given.findIndex((one) => ts.isStringLiteral(one) && isCode(one.text));
  const code = given[at];
  if (!code || !ts.isStringLiteral(code)) return undefined;
  const status = statusOf(node.expression.getText(), given[at - 1], code.text);
  return { code: code.text, sentence: sentenceOf(given[at + 1]), ...(status !== undefined && { status }) };
};

/** `['school.closed', 'The school is closed']`: what claims and rules of eligibility say. */
const paired = (node: ts.Node): Said | undefined => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length !== 2) return undefined;
  const [code, second] = node.elements;
  const sentence = sentenceOf(second);
  if (!code || !ts.isStringLiteral(code) || !isCode(code.text) || !/^[A-Z…].* /.test(sentence)) return undefined;
  const named = ts.isPropertyAssignment(node.parent) && ts.isNumericLiteral(node.parent.name) && node.parent.name.text;
  return { code: code.text, sentence, status: named ? Number(named) : 409 };
};

/** `aggregate({ name: 'cohort', … })`: one that is not there, or not within reach. */
const unknown = (node: ts.Node): Said | undefined => {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'aggregate') return undefined;
  const name = /\bname: '([a-z-]+)'/.exec(node.arguments[0]?.getText() ?? '')?.[1];
  if (name === undefined) return undefined;
  return { code: `${name}.unknown`, status: 404, sentence: `There is no such ${name.replaceAll('-', ' ')}` };
};

const ownerOf = (file: string): string => {
  const [kind, name = ''] = file.split('/');
  return kind === 'apps' ? name : 'every service';
};

/** Every refusal that the sources of the services can answer with. */
export const refusalsIn = async (root: string): Promise<Found[]> => {
  const found: Found[] = [];
  const files = await Array.fromAsync(
    glob('{apps/*/src,libs/{auth,domain,http,kafka,mongo,service,tables}}/**/*.ts', {
      cwd: root,
      exclude: ['**/*.spec.ts', '**/spec/**'],
    }),
  );
  for (const file of files.toSorted()) {
    const text = await readFile(`${root}/${file}`, 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const node of nodesOf(tree)) {
      const said = thrown(node) ?? paired(node) ?? unknown(node);
      if (said) found.push({ ...said, by: ownerOf(file) });
    }
  }
  return found;
};
