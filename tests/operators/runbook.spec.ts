import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from 'yaml';
import { verdictCodes } from '../../ops/verdicts.js';

type Rule = {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
};

const runbook = readFileSync('docs/operating.md', 'utf8');
const sources = globSync('{apps,libs}/**/*.ts').filter((file) => !/\.spec\.ts$|\/spec\/|\/tests\//.test(file));

/** The fixed words of a text in the code, without what is filled in. */
const wordsOf = (text: ts.Node | undefined): string => {
  if (!text) return '';
  if (ts.isStringLiteralLike(text)) return text.text;
  if (!ts.isTemplateExpression(text)) return '';
  const parts = [text.head.text, ...text.templateSpans.map(({ literal }) => literal.text)];
  return parts.map((part) => part.trim()).toSorted((one, other) => other.length - one.length)[0] ?? '';
};

/** What is logged at the levels error and fatal, or at one that is decided when it happens. */
const alarmsIn = (file: string): { file: string; words: string }[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { file: string; words: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression: called, arguments: given } = node;
      const isAlarm =
        (ts.isPropertyAccessExpression(called) && /^log\.(error|fatal)$/.test(called.getText())) ||
        (ts.isElementAccessExpression(called) && called.expression.getText() === 'log');
      if (isAlarm) found.push({ file, words: wordsOf(given.at(-1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** Lines whose words come from elsewhere: the framework’s own, and kafkajs’s, which are never told as errors. */
const passedOn = ['libs/kafka/connection.ts', 'libs/observability/nest-logger.ts'];

const headings = new Set(
  [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  ),
);
const metricNames = new Set(
  sources
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:gauge|counter|histogram)\(\{\s*name: '(\w+)'/g)])
    .map(([, name]) => `strandline_${name}`),
);

describe('the runbook', () => {
  it('has every line that the code logs as an error', () => {
    const alarms = sources.flatMap(alarmsIn);
    expect(alarms.length).toBeGreaterThan(10);
    const told = runbook.slice(runbook.indexOf('## Log lines'));
    expect(alarms.filter(({ words, file }) => words === '' && !passedOn.includes(file))).toEqual([]);
    expect(alarms.filter(({ words }) => !told.includes(words.replace(/^; /, '')))).toEqual([]);
  });

  it('has a section for every verdict of the command line', () => {
    expect(verdictCodes.filter((code) => !headings.has(code))).toEqual([]);
  });

  it('names every metric of ours, and none that is not there', () => {
    expect([...metricNames].filter((name) => !runbook.includes(`\`${name}`))).toEqual([]);
    const named = [...runbook.matchAll(/`(strandline_\w+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !metricNames.has(name))).toEqual([]);
  });

  it('links only to its own sections', () => {
    const links = [...runbook.matchAll(/\]\(#([\w-]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !headings.has(link))).toEqual([]);
  });

  it('has alert rules on metrics that exist, each with its section', () => {
    const { groups } = parse(readFileSync('docs/alerts.yml', 'utf8')) as { groups: { rules: Rule[] }[] };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.length).toBeGreaterThan(6);
    for (const { alert, expr, labels, annotations } of rules) {
      const [, section = ''] = /^docs\/operating\.md#([\w-]+)$/.exec(annotations.runbook) ?? [];
      expect({ alert, section: headings.has(section) }).toEqual({ alert, section: true });
      expect(['page', 'ticket']).toContain(labels.severity);
      const metrics = [...expr.matchAll(/strandline_\w+/g)].map(([name]) => name.replace(/_(count|sum|bucket)$/, ''));
      expect({ alert, unknown: metrics.filter((name) => !metricNames.has(name)) }).toEqual({ alert, unknown: [] });
    }
  });
});
