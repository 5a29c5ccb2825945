import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { System, type Running } from '#testing';
import { ProgrammesModule } from '../src/programmes.module.js';

const program = fileURLToPath(new URL('../../../dist/apps/programmes/src/first-admin.mongo.js', import.meta.url));

describe('a provider’s own installation', () => {
  let system: System;
  let service: Running;

  const firstAdmin = async (...words: string[]) => {
    const env = system.environment('programmes');
    return promisify(execFile)(process.execPath, [program, ...words], { env }).then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => stderr,
    );
  };

  beforeAll(async () => {
    system = await System.create();
  });
  afterAll(() => system.stop());

  it('gets its first administrator by a command, before anything runs', async () => {
    expect(await firstAdmin()).toContain('--subject');
    expect(await firstAdmin('--subject', 'ada@example.org')).toBe('ada@example.org is platform-admin\n');
    expect(await firstAdmin('--subject', 'eve@example.org')).toBe(
      'ada@example.org is platform-admin and can give grants\n',
    );
  });
  it('then lets that one in, and tells the others', async () => {
    service = await system.start(ProgrammesModule);
    const ada = await system.token('ada@example.org');
    const lead = { subject: 'lee@example.org', role: 'programme-lead' };
    expect((await service.post('/grants', lead, { as: ada })).status).toBe(201);
    const said = await system.said('programmes', (events) => events.length >= 2);
    expect(said.map(({ data }) => data)).toMatchObject([{ subject: 'ada@example.org' }, lead]);
  });
  it('has real time and no way to move it', async () => {
    const lee = await system.token('lee@example.org');
    const { body } = await service.get('/clock', { as: lee });
    expect(Math.abs(Date.parse(String(body['now'])) - Date.now())).toBeLessThan(5_000);
    expect(await service.post('/clock', { at: '2030-01-01T00:00:00Z' }, { as: lee })).toMatchObject({
      status: 405,
      body: { code: 'route.method-not-allowed' },
    });
  });
});
