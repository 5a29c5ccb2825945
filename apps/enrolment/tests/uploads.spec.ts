import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Mongo } from '#mongo';
import { tableOf, tableRows, type TableFormat } from '#tables';
import { eventually, type Answer } from '#testing';
import { schoolId } from '../src/organisation/school-id.js';
import { UploadedFiles } from '../src/upload/uploaded-files.mongo.js';
import { Region, smallRegister, urns } from './region.js';

type Body = Record<string, unknown>;

describe('files of applications, staff lists and withdrawals', () => {
  let region: Region;
  let cohortId: string;
  let schools: string;

  const inFormat = async (rows: string[][], format: TableFormat): Promise<Uint8Array<ArrayBuffer>> => {
    const each = (async function* () {
      yield* rows;
    })();
    return new Uint8Array(
      Buffer.concat((await tableOf(each, format).toArray()).map((chunk) => Buffer.from(chunk as Uint8Array))),
    );
  };
  const types = {
    csv: 'text/csv',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  const send = async (
    kind: string,
    cohort: string,
    rows: string[][],
    more: { format?: TableFormat; key?: string; query?: string } = {},
  ) => {
    const { format = 'csv', key = randomUUID(), query = '' } = more;
    const headers = { 'content-type': types[format], 'idempotency-key': key };
    const body = await inFormat(rows, format);
    return region.service.unchecked.send('POST', `/uploads?kind=${kind}&cohortId=${cohort}${query}`, body, {
      as: region.officer,
      headers,
    });
  };
  const ended = (id: string): Promise<Body> =>
    eventually(async () => {
      const { body } = await region.get(`/uploads/${id}`);
      expect(body['status']).not.toMatch(/ing$/);
      return body;
    });
  /** Sent and checked. */
  const checked = async (kind: string, cohort: string, rows: string[][], format: TableFormat = 'csv') => {
    const { status, body } = await send(kind, cohort, rows, { format });
    expect([status, body]).toMatchObject([201, {}]);
    const upload = await ended(String(body['id']));
    return { id: String(body['id']), upload };
  };
  const applied = async (uploadId: string, leaveOutBad = false): Promise<Body> => {
    await region.done('/uploads/applications', { uploadId, leaveOutBad });
    return ended(uploadId);
  };
  const troubles = async (id: string, job = 'checking') =>
    (await region.get(`/uploads/${id}/rows?job=${job}`)).body.items;
  const count = async (list: Promise<Answer<{ items: object[] }>>) => (await list).body.items.length;

  const titles = ['School URN', 'Email', 'Name', 'Role', 'TRN'];
  const row = (name: string, urn: string = urns[0], trn = '') => [urn, `${name}@example.org`, name, 'Teacher', trn];

  beforeAll(async () => {
    region = await Region.open();
    await region.imported(smallRegister);
    await region.strand('fellows');
    await region.strand('whole-schools', { unit: 'school' });
    cohortId = await region.cohort('fellows', 100);
    schools = await region.cohort('whole-schools', 10);
  });
  afterAll(() => region.system.stop());

  it('are checked without a trace: every bad row by line, column and reason, never what is written there', async () => {
    const { id, upload } = await checked('applications', cohortId, [
      titles,
      row('ann'),
      ['1044', 'no address', 'Mary Smith', 'Teacher', ''],
      row('bob', '104009'),
      [urns[1], 'new@example.org', '', '', ''],
      row('ann'),
    ]);
    expect(upload).toMatchObject({
      status: 'checked',
      counts: { rows: 5, fine: 1, unchanged: 0, waiting: 0, bad: 4 },
      titles,
      columns: { urn: 'School URN', email: 'Email', name: 'Name', role: 'Role', trn: 'TRN' },
    });
    const bad = await troubles(id);
    expect(bad).toMatchObject([
      { line: 3, code: 'upload.cell-unreadable', column: 'urn, email' },
      { line: 4, code: 'application.school-not-covered' },
      { line: 5, code: 'upload.new-person-incomplete' },
      { line: 6, code: 'upload.same-as-before', reason: 'The same as line 2' },
    ]);
    expect(JSON.stringify(bad)).not.toMatch(/Mary|1044,/);
    expect(await count(region.get(`/uploads/${id}/rows?updatedSince=${new Date().toISOString()}`))).toBe(0);
    expect(await count(region.get(`/applications?cohortId=${cohortId}&limit=200`))).toBe(0);
    expect(await count(region.get('/people?email=ann@example.org'))).toBe(0);
    const refused = await region.post('/uploads/applications', { uploadId: id });
    const hasBad = { code: 'upload.has-bad-rows', bad: 4, detail: expect.stringContaining('leaveOutBad') };
    expect([refused.status, refused.body]).toMatchObject([409, hasBad]);

    const file = await fetch(`${region.service.url}/uploads/${id}/error-file?format=xlsx`, {
      headers: { authorization: `Bearer ${region.officer}` },
    });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const rows = await Array.fromAsync(
      tableRows(async function* () {
        yield bytes;
      }),
    );
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatchObject({
      cells: [
        '3',
        'upload.cell-unreadable',
        'urn, email',
        expect.any(String),
        '1044',
        'no address',
        'Mary Smith',
        'Teacher',
        '',
      ],
    });
  });

  it('are carried out, safely repeated, and taken back where nothing has come of it', async () => {
    const rows = [titles, row('cat'), row('dan', urns[1]), row('eve', urns[2])];
    const { id } = await checked('applications', cohortId, rows, 'xlsx');
    expect(await applied(id)).toMatchObject({ status: 'applied', counts: { rows: 3, fine: 3 } });
    expect(await count(region.get(`/applications?cohortId=${cohortId}&status=submitted&limit=200`))).toBe(3);
    expect(await count(region.get('/people?email=cat@example.org'))).toBe(1);

    const again = await checked('applications', cohortId, rows);
    expect(again.upload).toMatchObject({ status: 'checked', counts: { unchanged: 3 } });
    expect(await applied(again.id)).toMatchObject({ counts: { unchanged: 3, fine: 0 } });

    const { body } = await region.get(`/applications?organisationId=${schoolId(urns[1])}`);
    await region.done('/applications/acceptances', { applicationId: body.items[0]!['id'] });
    await region.done('/uploads/undoings', { uploadId: id });
    expect(await ended(id)).toMatchObject({ status: 'undone', counts: { rows: 3, fine: 2, bad: 1 } });
    expect(await troubles(id, 'undoing')).toMatchObject([{ line: 3, code: 'application.already-accepted' }]);
    expect(await count(region.get(`/applications?cohortId=${cohortId}&status=withdrawn&limit=200`))).toBe(2);
    expect((await region.post('/uploads/undoings', { uploadId: id })).body['code']).toBe('upload.nothing-to-undo');
  });

  it('ask a person who is meant when someone like them is known', async () => {
    const known = await region.person(urns[0]);
    await region.done('/people/corrections', { personId: known, name: 'Zoë Ünal' });
    const { id, upload } = await checked('applications', cohortId, [
      titles,
      [urns[0], 'zoe@home.example', 'zoë ünal', 'Teacher', ''],
    ]);
    expect(upload).toMatchObject({ counts: { waiting: 1 } });
    expect(await troubles(id)).toMatchObject([{ line: 2, outcome: 'waiting', candidates: [known] }]);
    const other = await region.post('/uploads/settlements', { uploadId: id, line: 2, personId: randomUUID() });
    expect(other.body['code']).toBe('upload.not-a-candidate');
    await region.done('/uploads/settlements', { uploadId: id, line: 2, personId: known });
    expect(await applied(id)).toMatchObject({ counts: { fine: 1 } });
    expect(await count(region.get(`/applications?personId=${known}&limit=200`))).toBe(1);
  });

  it('have their columns mapped by a person, which is remembered', async () => {
    const rows = [
      ['Where', 'Who writes'],
      [urns[0], 'fay@example.org'],
    ];
    const { id, upload } = await checked('withdrawals', cohortId, rows);
    expect(upload).toMatchObject({ status: 'failed', code: 'upload.column-missing' });
    const strange = [
      ['Where', 'Post', 'When', 'Why'],
      [urns[0], 'cat@example.org', '2023-09-04', 'workload'],
    ];
    const second = await checked('withdrawals', cohortId, strange);
    const columns = { email: 'Post', on: 'When', reason: 'Why' };
    const refused = await region.post('/uploads/mappings', { uploadId: id, columns });
    expect(refused.body['code']).toBe('upload.column-missing');
    await region.done('/uploads/mappings', { uploadId: second.id, columns });
    expect(await ended(second.id)).toMatchObject({ status: 'checked', columns });
    expect((await checked('withdrawals', cohortId, strange)).upload).toMatchObject({ status: 'checked', columns });
  });

  it('fill staff lists and withdraw', async () => {
    const organisationId = schoolId(urns[0]);
    const applicationId = await region.done('/applications', { cohortId: schools, organisationId });
    await region.done('/applications/acceptances', { applicationId });
    const staff = await checked('staff-members', schools, [
      [...titles, 'Lead or member'],
      [...row('gil'), 'Lead'],
      [...row('hal'), ''],
      [...row('ida', urns[1]), ''],
    ]);
    expect(await troubles(staff.id)).toMatchObject([{ line: 4, code: 'upload.not-enrolled' }]);
    expect(await applied(staff.id, true)).toMatchObject({ counts: { fine: 2, bad: 1 } });
    const list = async () => {
      const { body } = await region.get(`/enrolments?cohortId=${schools}`);
      return body.items[0]!['staff'] as Body[];
    };
    expect((await list()).map(({ part }) => String(part)).toSorted((one, other) => one.localeCompare(other))).toEqual([
      'lead',
      'member',
    ]);
    await region.done('/uploads/undoings', { uploadId: staff.id });
    expect(await ended(staff.id)).toMatchObject({ status: 'undone', counts: { fine: 2 } });
    expect((await list()).map(({ until }) => until)).toEqual([expect.any(String), expect.any(String)]);

    const leaving = [
      ['URN', 'Date', 'Reason'],
      [urns[0], '04/09/2023', 'Workload'],
    ];
    const { id } = await checked('withdrawals', schools, leaving);
    expect(await applied(id)).toMatchObject({ counts: { fine: 1 } });
    expect(await count(region.get(`/enrolments?cohortId=${schools}&status=withdrawn&limit=200`))).toBe(1);
    expect((await checked('withdrawals', schools, leaving)).upload).toMatchObject({ counts: { unchanged: 1 } });
    await region.done('/uploads/undoings', { uploadId: id });
    await ended(id);
    expect(await troubles(id, 'undoing')).toMatchObject([{ line: 2, code: 'enrolment.already-withdrawn' }]);
  });

  it('are received once for one key, and not at all for whom the cohort is out of reach', async () => {
    const first = await send('applications', cohortId, [titles, row('joe')], { key: 'once' });
    await ended(String(first.body['id']));
    expect((await send('applications', cohortId, [titles, row('joe')], { key: 'once' })).body).toEqual(first.body);
    expect((await send('applications', cohortId, [titles], { key: 'once' })).body['code']).toBe(
      'idempotency.key-reused',
    );
    expect((await send('applications', randomUUID(), [titles])).body['code']).toBe('cohort.unknown');
    expect((await send('applications', cohortId, [])).body['code']).toBe('upload.empty');
    const tried = await send('applications', cohortId, [titles, row('joe')], { query: '&dryRun=true' });
    expect([tried.status, tried.body]).toMatchObject([200, { dryRun: true, happened: ['UploadReceived'] }]);
    const onSheet = (sheet: string) =>
      send('applications', cohortId, [titles, row('joe')], { format: 'xlsx', query: `&sheet=${sheet}` });
    expect((await onSheet('Elsewhere')).body['code']).toBe('table.sheet-unknown');
    expect(await ended(String((await onSheet('Sheet1')).body['id']))).toMatchObject({ sheet: 'Sheet1' });
    const damaged = await region.service.unchecked.send(
      'POST',
      `/uploads?kind=applications&cohortId=${cohortId}`,
      new Uint8Array(Buffer.from('PK\u0003\u0004')),
      {
        as: region.officer,
        headers: { 'content-type': types.xlsx },
      },
    );
    expect([damaged.status, damaged.body['code']]).toEqual([422, 'table.not-xlsx']);
    const other = await region.system.as('operations-officer', { partnershipId: randomUUID() });
    expect((await region.get(`/uploads/${String(first.body['id'])}`, other)).status).toBe(404);
  });

  it('are read to their end or not at all', async () => {
    const files = region.service.app.get(UploadedFiles, { strict: false });
    const { fileId, bytes } = await files.keep(
      Readable.from(Array.from({ length: 5 }, () => Buffer.alloc(600_000, 'x'))),
    );
    const lengths = () => Array.fromAsync(files.read(fileId), ({ length }) => length);
    expect([bytes, await lengths()]).toEqual([3_000_000, [1_200_000, 1_200_000, 600_000]]);
    await files.drop(fileId);
    await expect(lengths()).rejects.toMatchObject({ code: 'upload.file-gone' });

    const halfway = (async function* () {
      yield Buffer.alloc(1_200_000, 'x');
      await files.dropAll(); // someone is erased while a file comes in
      yield Buffer.alloc(1_200_000, 'x');
    })();
    await expect(files.keep(halfway)).rejects.toMatchObject({ code: 'upload.file-gone' });
    const broken = (async function* () {
      yield Buffer.alloc(1_200_000, 'x');
      throw new Error('the line broke');
    })();
    await expect(files.keep(broken)).rejects.toThrow('the line broke');
    const { db } = region.service.app.get(Mongo, { strict: false });
    expect(await db.collection('uploaded_files').countDocuments()).toBe(0);
  });

  it('say that the file is gone: with it went all that may have named someone who was erased', async () => {
    const somebody = ['Mary Smith', 'mary@example.org'];
    const { id, upload } = await checked('applications', cohortId, [somebody, row('kim')]);
    expect(upload).toMatchObject({ status: 'failed', code: 'upload.column-missing', titles: somebody });
    await region.service.app.get(UploadedFiles, { strict: false }).dropAll();
    const gone = { code: 'upload.file-gone' };
    const asked = await region.get(`/uploads/${id}/error-file`);
    expect([asked.status, asked.body]).toMatchObject([410, gone]);
    const mapped = await region.post('/uploads/mappings', { uploadId: id, columns: { urn: 'Mary Smith' } });
    expect([mapped.status, mapped.body]).toMatchObject([410, gone]);
    expect(JSON.stringify((await region.get(`/uploads/${id}`)).body)).not.toContain('Mary');
  });

  it('end where their file disappears, before another row is carried out', async () => {
    const files = region.service.app.get(UploadedFiles, { strict: false });
    const rows = Array.from({ length: 40 }, (_, index) => row(`late${index}`));
    const { id } = await checked('applications', cohortId, [titles, ...rows]);
    await region.done('/uploads/applications', { uploadId: id });
    await files.dropAll();
    expect(await ended(id)).toMatchObject({ status: 'failed', code: 'upload.file-gone' });
    expect(await count(region.get('/people?email=late39@example.org'))).toBe(0);
  });

  it('go on where the process was stopped, and can be cancelled', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => ['bad', `p${index}@example.org`, 'x', 'Teacher', '']);
    const { body } = await send('applications', cohortId, [titles, ...many]);
    await region.service.stop();
    await region.restart();
    expect(await ended(String(body['id']))).toMatchObject({ status: 'checked', counts: { rows: 1_500, bad: 1_500 } });
    const next = String((await send('applications', cohortId, [titles, ...many, ...many, ...many])).body['id']);
    await region.done('/uploads/cancellations', { uploadId: next });
    expect(await ended(next)).toMatchObject({ status: 'cancelled', during: 'checking' });
  });
});
