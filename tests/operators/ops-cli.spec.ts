import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { publish, SessionDelivered } from '#contracts';
import { Mongo, Parked } from '#mongo';
import { eventually, System, type Running } from '#testing';
import { LampModule, moods, noted, strand } from '../backbone/lamps.js';
import { answered, lampsPublished } from '../backbone/told.js';
import { ops } from './command-line.js';

const away = 'http://127.0.0.1:9';

describe('the command line of the person on call', () => {
  let system: System;
  let lamps: Running;
  let env: Record<string, string>;
  let officer: string;

  const days = ['2023-09-01', '2023-09-02', '2023-09-03'];
  const notedOf = (personId: string) =>
    noted.filter((note) => note.startsWith(personId)).map((note) => note.slice(-10));
  const parked = () => new Parked(lamps.app.get(Mongo, { strict: false }));
  const break_ = async (): Promise<string> => {
    const personId = randomUUID();
    const before = await parked().count();
    moods.broken.add(personId);
    for (const on of days) await system.tell(answered(personId, on), personId);
    await eventually(async () => expect(await parked().count()).toBe(before + days.length));
    return personId;
  };
  const json = async <Answer>(...args: string[]): Promise<Answer> => {
    const { code, out, err } = await ops([...args, '--json'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out) as Answer;
  };

  beforeAll(async () => {
    system = await System.create();
    lamps = await system.start(LampModule);
    await system.tell(lampsPublished(), strand);
    officer = await system.as('operations-officer');
    env = { STRANDLINE_URLS: `sessions=${lamps.url}`, STRANDLINE_TOKEN: await system.as('on-call') };
  });
  afterAll(() => system.stop());

  it('says how it is used, with an example on every command', async () => {
    const { code, out } = await ops(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Exit codes: 0 fine; 1 refused/);
    const commands = [...out.matchAll(/^ {2}(\w[\w-]*)( \[| <| \||$| {2})/gm)].map(([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(['status', 'check', 'lag', 'parked', 'journal', 'orders']));
    const groups = ['parked', 'journal', 'orders', 'views', 'topics', 'strand', 'programme'].filter((name) =>
      commands.includes(name),
    );
    const inGroups = await Promise.all(
      groups.map(async (group) => {
        const help = (await ops([group, '--help'])).out;
        const part = help.slice(help.indexOf('Commands:'));
        return [...part.matchAll(/^ {2}(\w+)/gm)]
          .map(([, name]) => [group, name!])
          .filter(([, name]) => name !== 'help');
      }),
    );
    const leaves = [
      ...commands.filter((name) => !groups.includes(name) && name !== 'help').map((name) => [name]),
      ...inGroups.flat(),
    ];
    expect(leaves.length).toBeGreaterThan(9);
    for (const leaf of leaves) {
      const help = await ops([...leaf, '--help']);
      expect({ leaf, code: help.code, shown: help.out.includes(`npm run ops -- ${leaf.join(' ')}`) }).toEqual({
        leaf,
        code: 0,
        shown: true,
      });
    }
  });

  it('collects what is kept about someone, all or nothing, in a file for its owner alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'access-'));
    const [personId, out] = [randomUUID(), join(folder, 'access.json')];
    const officerOfData = { ...env, STRANDLINE_TOKEN: await system.as('data-protection-officer') };
    const collected = await ops(['subject-access', personId, '--out', out], officerOfData);
    expect(collected).toMatchObject({ code: 0, out: expect.stringContaining(`of ${personId} in ${out}`) });
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual({ personId, services: { sessions: {} } });
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const again = await ops(['subject-access', personId, '--out', out], officerOfData);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('could not be written') });
    const partly = { ...officerOfData, STRANDLINE_URLS: `${env['STRANDLINE_URLS']},feedback=${away}` };
    const other = join(folder, 'other.json');
    const missing = await ops(['subject-access', personId, '--out', other], partly);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('feedback does not answer') });
    await expect(stat(other)).rejects.toThrow('ENOENT');
    await rm(folder, { recursive: true });
  });

  it('acts in the role that may do what is told, where tokens of every role are issued', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'access-'));
    const token = await system.as('data-protection-officer');
    const asked: string[] = [];
    const issuer = createServer((request, response) => {
      void text(request).then((body) => {
        asked.push((JSON.parse(body) as { subject: string }).subject);
        return response.end(JSON.stringify({ access_token: token }));
      });
    }).listen(0);
    await once(issuer, 'listening');
    const where = {
      STRANDLINE_URLS: env['STRANDLINE_URLS']!,
      STRANDLINE_ISSUER: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`,
    };
    const collect = ['subject-access', randomUUID(), '--out'];
    expect(await ops([...collect, join(folder, 'one.json')], where)).toMatchObject({ code: 0 });
    expect(await ops([...collect, join(folder, 'two.json'), '--as', 'participant'], where)).toMatchObject({ code: 0 });
    await ops(['status'], where);
    expect(asked).toEqual(['demo:data-protection-officer', 'demo:participant', 'demo:on-call']);
    issuer.close();
    await rm(folder, { recursive: true });
  });

  it('finds nothing that needs a person while all is well', async () => {
    await eventually(async () => {
      const { code, out } = await ops(['status'], env);
      expect(code).toBe(0);
      expect(out).toMatch(/^sessions +yes +0 +0 +0/m);
      expect(out).toContain('Nothing needs a person.');
    });
    expect(await ops(['check'], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing needs a person'),
    });
    expect(await json('check')).toEqual({ fine: true, verdicts: [] });
  });

  it('finds what is broken, shows it, tries it again, and gives up what cannot be healed', async () => {
    const broken = await break_();
    const status = await ops(['status'], env);
    expect(status.out).toMatch(
      /sessions {2}1 event parked for policy:WhenAnswered@1, TypeError: A defect, for \d+ s {2}\[parked\]/,
    );
    const check = await ops(['check'], env);
    expect(check.code).toBe(1);
    const [, command = ''] = /npm run ops -- (parked list .*)/.exec(check.out) ?? [];
    const listed = await ops(command.split(' '), env);
    const [id = ''] = /policy:WhenAnswered@1\|\S+/.exec(listed.out) ?? [];
    const shown = await ops(['parked', 'show', id], env);
    expect(shown.out).toMatch(/behind it +2 events/);
    expect(shown.out).toContain(`"personId": "${broken}"`);

    expect((await ops(['parked', 'retry', id, '--dry-run'], env)).out).toContain(
      '1 event would be tried again (sessions 1)',
    );
    moods.broken.delete(broken);
    const retried = await ops(['parked', 'retry', id], env);
    expect(retried).toMatchObject({ code: 0, out: expect.stringContaining('1 event is tried again') });
    await eventually(async () => expect(notedOf(broken)).toEqual(days));
    expect((await ops(['check'], env)).code).toBe(0);

    const hopeless = await break_();
    const why = 'Answered by telephone, ticket 4711';
    const first = (await json<{ reason: string; id: string }[]>('parked', 'list', '--key', hopeless)).find(
      ({ reason }) => reason === 'defect',
    )!;
    const unconfirmed = await ops(['parked', 'discard', first.id, '--why', why], env);
    expect(unconfirmed).toMatchObject({ code: 1, err: expect.stringContaining('Say --yes') });
    moods.broken.delete(hopeless);
    expect((await ops(['parked', 'discard', first.id, '--why', why, '--yes'], env)).code).toBe(0);
    await eventually(async () => expect(notedOf(hopeless)).toEqual(days.slice(1)));
    const orders = await json<{ what: string; asked: object }[]>('orders', 'list');
    expect(orders[0]).toMatchObject({ what: 'parked.discard', asked: { why } });
    expect((await ops(['orders', 'list'], env)).out).toMatch(/parked\.discard +test:on-call\S+ +done/);
  });

  it('tells how far each strand has come', async () => {
    await eventually(async () => {
      const { out } = await ops(['lag'], env);
      expect(out).toMatch(/^strand +not numbered +journaled +sent +to handle/m);
      expect(out).toMatch(new RegExp(`^${strand} +0 +\\d+ +\\d+ +0 +0`, 'm'));
    });
    const handlers = await ops(['lag', '--strand', strand, '--handlers'], env);
    expect(handlers.out).toContain('policy:WhenAnswered@1');
    expect(handlers.out).not.toContain('shared');
  });

  it('looks into the journal', async () => {
    const correlation = `look-${randomUUID()}`;
    const headers = { 'x-correlation-id': correlation };
    const { body } = await lamps.post('/lamps', { name: `looked up ${randomUUID()}` }, { as: officer, headers });
    await eventually(async () => {
      const said = await ops(['journal', 'correlation', correlation], env);
      expect(said).toMatchObject({ code: 0, out: expect.stringMatching(/sessions +LampLit +lamps \S+ +1/) });
    });
    const { out } = await ops(['journal', 'aggregate', String(body['id']), '--data'], env);
    expect(out).toContain(`npm run ops -- journal correlation ${correlation}`);
    expect(out).toMatch(/because of test:operations-officer\S+:POST \/lamps/);
    expect(await ops(['journal', 'aggregate', 'nobody'], env)).toMatchObject({
      code: 1,
      err: 'No journal knows the aggregate nobody.\n',
    });
  });

  it('holds the topics against the journal, sends one again, and moves a strand', async () => {
    const stream = `sessions.${strand}`;
    const { out } = await ops(['topics', 'list'], env);
    expect(out).toMatch(new RegExp(`^sessions +${stream} +\\S+ +3 +\\d+ +\\d+ +\\d+ +level`, 'm'));
    const dry = await ops(['topics', 'resend', stream, '--dry-run'], env);
    expect(dry.out).toMatch(/^\d+ events? of \S+ from position 1 on would be sent again by sessions\.$/m);
    expect((await ops(['topics', 'resend', stream], env)).code).toBe(1);
    expect((await ops(['topics', 'resend', stream, '--yes'], env)).code).toBe(0);
    expect(await ops(['topics', 'resend', 'nobody', '--yes'], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('No service'),
    });
    const move = ['strand', 'move', strand, '--partitions', '6', '--yes'];
    expect(await ops(move, env)).toMatchObject({ code: 1, err: expect.stringContaining('platform-admin') });
    const admin = { ...env, STRANDLINE_TOKEN: await system.as('platform-admin') };
    expect((await ops([...move, '--dry-run'], admin)).out).toContain(`moved to 6 partitions: ${stream} (3)`);
    expect((await ops(move, admin)).code).toBe(0);
    await eventually(async () => {
      const [topic] = await json<{ verdict: string; partitions: number }[]>('topics', 'list');
      expect(topic).toMatchObject({ verdict: 'level', partitions: 6 });
    });
    expect((await ops(move, admin)).err).toContain('have 6 partitions already');
  });

  it('reads whole topics, finds a message that is not what the journal says, and a stream that is held', async () => {
    const stream = `sessions.${strand}`;
    const admin = { ...env, STRANDLINE_TOKEN: await system.as('platform-admin') };
    const fine = await ops(['topics', 'check', '--deep'], env);
    expect(fine).toMatchObject({ code: 0, out: expect.stringContaining('Every event is where its journal says') });
    expect((await ops(['topics', 'check'], env)).code).toBe(0);
    expect(await ops(['topics', 'adopt', stream, '--yes'], admin)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not held'),
    });

    const topics = lamps.app.get(Mongo, { strict: false }).collection<{ _id: string }>('topics');
    const held = { sentence: 'The topic has an event at position 9 that this database does not know', at: new Date() };
    await topics.updateOne({ _id: stream }, { $set: { held } });
    expect((await ops(['check'], env)).out).toContain('[stream-held]');
    const check = await ops(['topics', 'check'], env);
    expect(check).toMatchObject({ code: 1, out: expect.stringContaining(`topics adopt ${stream} --dry-run`) });
    expect((await ops(['topics', 'adopt', stream, '--dry-run'], admin)).out).toContain(
      '(held): The topic has an event',
    );
    expect(await ops(['topics', 'adopt', stream, '--yes'], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('platform-admin'),
    });
    const adopted = await ops(['topics', 'adopt', stream, '--yes'], admin);
    expect(adopted).toMatchObject({ code: 0, out: expect.stringContaining('0 events adopted') });
    expect((await ops(['check'], env)).code).toBe(0);

    const value = await system.said(stream, (events) => events.length > 0);
    await system.tell(publish(SessionDelivered, value[0]!.data as SessionDelivered, strand), randomUUID());
    const odd = await ops(['topics', 'check', '--deep', '--stream', stream], env);
    expect(odd).toMatchObject({
      code: 1,
      out: expect.stringContaining(`${stream} has 1 event that the journal does not know`),
    });
  });

  it('fills a view anew and waits for it', async () => {
    expect((await ops(['views', 'list'], env)).out).toMatch(/^sessions +lit +\S+/m);
    expect((await ops(['views', 'rebuild', 'lit', '--dry-run'], env)).out).toContain('would fill lit anew');
    const rebuilt = await ops(['views', 'rebuild', 'lit', '--watch'], env);
    expect(rebuilt).toMatchObject({ code: 0, out: expect.stringMatching(/lit answers from \S+\.$/m) });
    expect(await ops(['views', 'rebuild', 'nothing'], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('No service has a view'),
    });
    expect((await ops(['views', 'cancel', 'lit'], env)).err).toContain('It is not being rebuilt');
  });

  it('says in one sentence what it was refused, and tells misuse from refusal by its exit code', async () => {
    expect(await ops(['lag'], { ...env, STRANDLINE_TOKEN: officer })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^sessions: This needs one of the roles on-call, platform-admin\.\n/),
    });
    expect(await ops(['lag'], { ...env, STRANDLINE_TOKEN: 'nonsense' })).toMatchObject({ code: 1 });
    expect(await ops(['lag'], { ...env, STRANDLINE_URLS: `sessions=${away}` })).toMatchObject({
      code: 1,
      err: `sessions does not answer at ${away}.\n`,
    });
    const refused = await ops(['lag', '--json'], { ...env, STRANDLINE_TOKEN: officer });
    expect(JSON.parse(refused.err)).toMatchObject({ code: 'auth.role-missing' });
    for (const misuse of [
      ['no-such-command'],
      ['lag', '--no-such-option'],
      ['lag', '--service', 'nobody'],
      ['parked', 'show'],
      ['parked', 'retry'],
      ['parked', 'discard', 'an-id'],
      ['parked', 'list', '--reason', 'boredom'],
      ['lag', '--urls', 'nonsense'],
    ])
      expect({ misuse, ...(await ops(misuse, env)) }).toMatchObject({
        misuse,
        code: 2,
        err: expect.stringMatching(/\S/),
      });
    expect(await ops(['parked', 'retry', 'no|such|event|1'], env)).toMatchObject({
      code: 1,
      err: 'No such event is parked.\n',
    });
  });

  it('tells of the others when one is away', async () => {
    const both = { ...env, STRANDLINE_URLS: `${env['STRANDLINE_URLS']},feedback=${away}` };
    const status = await ops(['status'], both);
    expect(status).toMatchObject({ code: 0, out: expect.stringMatching(/^feedback +away/m) });
    expect(status.out).toContain('[service-away]');
    expect((await ops(['check'], both)).code).toBe(1);
    const lag = await ops(['lag'], both);
    expect(lag).toMatchObject({ code: 0, err: `! feedback does not answer at ${away}\n` });
  });

  it('finds the demonstration that runs here by itself, and says how to start one when none does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'strandline-ops-'));
    const { STRANDLINE_TOKEN: token = '' } = env;
    const none = await ops(['lag'], { STRANDLINE_DATA: folder });
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('npm start') });
    await writeFile(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, urls: { sessions: lamps.url } }));
    expect((await ops(['lag'], { STRANDLINE_DATA: folder, STRANDLINE_TOKEN: token })).code).toBe(0);
    await writeFile(join(folder, 'running.json'), JSON.stringify({ pid: 2 ** 22 + 1, urls: { sessions: lamps.url } }));
    expect((await ops(['lag'], { STRANDLINE_DATA: folder, STRANDLINE_TOKEN: token })).code).toBe(1);
    await rm(folder, { recursive: true });
  });
});
