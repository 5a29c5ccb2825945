import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { planted } from './planted.js';

const lint = (root: string): string => {
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
  return spawnSync(process.execPath, [oxlint, '--format', 'unix', 'libs'], { cwd: root, encoding: 'utf8' }).stdout;
};

const faults: [rule: string, file: string, text: string][] = [
  [
    'no-floating-promises',
    'libs/a/floating.ts',
    `const save = async (): Promise<void> => {};\nexport const run = (): void => {\n  save();\n};\n`,
  ],
  [
    'switch-exhaustiveness-check',
    'libs/a/switch.ts',
    `export const name = (a: 'x' | 'y'): string => {\n  switch (a) {\n    case 'x':\n      return a;\n  }\n  return '';\n};\n`,
  ],
  ['max-lines', 'libs/a/long.ts', `export const a = 1;\n${'// more\n'.repeat(200)}`],
  ['no-default-export', 'libs/a/default.ts', `export default 1;\n`],
  [
    'no-restricted-properties',
    'libs/a/mock.spec.ts',
    `import { jest } from '@jest/globals';\ntest('is called', () => expect(jest.fn()).toBeDefined());\n`,
  ],
];

test('the lint rules are on, the type-aware ones too', async () => {
  const found = await planted(Object.fromEntries(faults.map(([, file, text]) => [file, text])), lint);
  for (const [rule, file] of faults) expect(found).toMatch(new RegExp(`${file}:.*${rule}`));
});
