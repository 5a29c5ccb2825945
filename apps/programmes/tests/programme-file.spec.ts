import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Office } from './office.js';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'docs/programme.example.yaml');

describe('a programme file', () => {
  let office: Office;
  let folder: string;
  let text: string;
  let token: string;

  /** Runs `npm run ops -- programme …` on the example, changed. */
  const ops = async ([name = '', ...options]: string[], change: (yaml: string) => string = (yaml) => yaml) => {
    const file = join(folder, 'wirral.yaml');
    await writeFile(file, change(text));
    return run(name, file, ...options);
  };
  const run = async (...command: string[]) => {
    const env = { ...process.env, STRANDLINE_URLS: `programmes=${office.service.url}`, STRANDLINE_TOKEN: token };
    return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const given = [join(root, 'dist/ops/main.js'), 'programme', ...command];
      execFile(process.execPath, given, { env, timeout: 60_000 }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err: err.replaceAll(`${folder}/`, '') }),
      );
    });
  };
  const list = async (path: string) =>
    (await office.service.unchecked.get<{ items: object[] }>(path, { as: token })).body.items;

  beforeAll(async () => {
    office = await Office.open();
    token = await office.someone('programme-lead');
    folder = await mkdtemp(join(tmpdir(), 'strandline-'));
    text = await readFile(example, 'utf8');
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await office.system.stop();
  });

  it('is shown as a whole before anything happens', async () => {
    expect(await ops(['validate'])).toEqual({ code: 0, out: 'The file can be applied: 6 steps.\n', err: '' });
    const { out } = await ops(['apply', '--dry-run']);
    expect(out).toMatch(/^partnership Wirral learning partnership: draft\n {4}name: – → "Wirral learning partnership"/);
    expect(out).toContain('strand coaching-wirral: publish version 1\n');
    expect(await list('/partnerships')).toEqual([]);
  });

  it('is applied, and applied again changes nothing', async () => {
    expect((await ops(['apply', '--yes'])).out).toMatch(/Done: 6 steps\.\n$/);
    expect(await list('/partnerships')).toMatchObject([{ status: 'active', schools: ['105104', '105109'] }]);
    expect(await list('/strands')).toMatchObject([{ status: 'open', versions: [{ version: 1 }] }]);
    expect(await list('/cohorts')).toMatchObject([{ status: 'open', capacity: 20, perSchool: 2, strandVersion: 1 }]);
    expect(await ops(['apply', '--yes'])).toMatchObject({
      code: 0,
      out: 'Nothing would change: it is as the file says.\n',
    });
  });

  it('tells what it changes, place by place', async () => {
    const changed = (yaml: string) =>
      yaml
        .replace("'105109']", "'105112']")
        .replace('minutes: 90', 'minutes: 120')
        .replace('until: 2026-09-30 }', 'until: 2026-10-17 }\n    lateJoining: places-left\n    capacity: 24');
    const { out } = await ops(['diff'], changed);
    expect(out.split('\n')).toEqual([
      'partnership Wirral learning partnership: correct coverage',
      '    schools: – → "105112"',
      '    schools: "105109" → –',
      'strand coaching-wirral: revise version 2',
      '    plan/practice/minutes: 90 → 120',
      'strand coaching-wirral: publish version 2',
      'cohort Autumn 2026 of coaching-wirral: allow late joining',
      '    window/until: "2026-09-30" → "2026-10-17"',
      'cohort Autumn 2026 of coaching-wirral: change capacity',
      '    capacity: 20 → 24',
      '',
    ]);
    expect((await ops(['apply', '--yes'], changed)).code).toBe(0);
    expect(await list('/cohorts')).toMatchObject([{ capacity: 24, lateJoining: 'places-left', strandVersion: 1 }]);
  });

  it('names every line that is wrong, and changes nothing', async () => {
    const wrong = (yaml: string) => yaml.replace('atLeast: 40', 'atLeast: many').replace('week: 4', 'week: 4, room: 7');
    const { code, err } = await ops(['validate'], wrong);
    expect(code).toBe(1);
    expect(err).toContain('The file cannot be applied (request.invalid).');
    expect(err).toMatch(/wirral\.yaml:15 partnership\/targets\/0\/atLeast /);
    expect(err).toMatch(/wirral\.yaml:30 strands\/0\/definition\/plan\/1\/room property room should not exist/);
    const held = await ops(['apply', '--yes'], (yaml) =>
      yaml
        .replace('Would you recommend it?', 'Would you?')
        .replace('runs: { from: 2026-09-22', 'runs: { from: 2026-09-29'),
    );
    expect(held.err).toContain('The file cannot be applied (programme-file.held-already).');
    expect(held.err).toMatch(/wirral\.yaml:\d+ cohorts\/0\/runs\/from it is "2026-09-22"/);
    expect(await list('/strands')).toMatchObject([{ versions: [{ version: 1 }, { version: 2 }] }]);
    expect((await ops(['validate'], () => 'partnership: [')).err).toContain('is not YAML');
    expect((await ops(['validate'], () => '')).err).toContain('partnership must be an object');
    expect((await ops(['validate'], () => 'partnership: []')).err).toContain('partnership must be an object');
  });

  it('is tried as a whole by whoever sends it: what is refused at its end changes nothing at its beginning', async () => {
    const file = parse(
      text.replace('Would you recommend it?', 'Would you?').replace('from: 2026-09-22', 'from: 2026-09-29'),
    );
    const { status, body } = await office.service.unchecked.post('/programme-files', file, { as: token });
    expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'programme-file.held-already' });
    expect(await list('/strands')).toMatchObject([{ versions: [{ version: 1 }, { version: 2 }] }]);
  });

  it('is written from what is: applied it changes nothing, under another name it makes the same again', async () => {
    const { out: written } = await run('export', 'Wirral learning partnership');
    expect(parse(written)).toMatchObject({
      partnership: { active: true, schools: ['105104', '105112'] },
      strands: [{ code: 'coaching-wirral', published: true }],
      cohorts: [
        { strand: 'coaching-wirral', name: 'Autumn 2026', capacity: 24, open: true, window: { until: '2026-10-17' } },
      ],
    });
    expect((await ops(['apply', '--yes'], () => written)).out).toBe('Nothing would change: it is as the file says.\n');

    const renamed = (yaml: string): string =>
      yaml
        .replaceAll('Wirral', 'Hoylake')
        .replaceAll('wirral', 'hoylake')
        .replace(/ *partnershipId: .*\n/, '');
    expect((await ops(['apply', '--yes'], () => renamed(written))).code).toBe(0);
    const again = await run('export', 'Hoylake learning partnership');
    expect(again.out.replace(/ *partnershipId: .*\n/, '')).toBe(renamed(written));
    const { err } = await run('export', 'Birkenhead');
    expect(err).toContain('There is no partnership Birkenhead');
  });

  it('has a schema that editors know it by', async () => {
    const { body } = await office.service.get('/programme-files/schema', { as: token });
    expect(body).toMatchObject({ title: 'ProgrammeFile', additionalProperties: false, required: ['partnership'] });
  });
});
