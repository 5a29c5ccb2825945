import { faultOfMapping, mappingFor, rowIn, together } from './fields.js';

describe('the columns of an upload', () => {
  const titles = ['School URN', 'E-mail  address', 'Name', 'Shoe size'];

  it('are found by their usual titles, or as they were mapped the last time', () => {
    expect(mappingFor('applications', titles)).toEqual({ urn: 'School URN', email: 'E-mail  address', name: 'Name' });
    expect(mappingFor('applications', titles, { name: 'Shoe size', role: 'Gone' })).toMatchObject({
      name: 'Shoe size',
    });
    expect(faultOfMapping('withdrawals', mappingFor('withdrawals', titles), titles)).toMatchObject({
      code: 'upload.column-missing',
      column: 'on, reason',
    });
  });
});

describe('a row of an upload', () => {
  const titles = ['urn', 'email', 'on', 'reason', 'part'];
  const mapping = { urn: 'urn', email: 'email', on: 'on', reason: 'reason' };
  const read = (...cells: string[]) => rowIn('withdrawals', mapping, titles, cells);

  it.each(['2023-12-01', '1/12/2023', '01.12.2023', '45261', '2023-12-01 00:00:00'])('reads the day %s', (on) => {
    expect(read('104420', 'a@b.uk', on, 'Left the profession')).toEqual({
      row: { urn: '104420', email: 'a@b.uk', on: '2023-12-01', reason: 'left-the-profession' },
    });
  });
  it('says everything that is wrong, and never what is written there', () => {
    const found = read('1044', 'Mary Smith', '31/2/2023', '');
    expect(found).toEqual({
      faults: [
        { code: 'upload.cell-unreadable', column: 'email', reason: 'email cannot be read' },
        { code: 'upload.cell-unreadable', column: 'urn', reason: 'urn cannot be read' },
        { code: 'upload.cell-unreadable', column: 'on', reason: 'on cannot be read' },
        { code: 'upload.cell-blank', column: 'reason', reason: 'reason is blank' },
      ],
    });
    expect(JSON.stringify(found)).not.toContain('Mary');
    expect(together('faults' in found ? found.faults : [])).toMatchObject({ column: 'email, urn, on, reason' });
  });
  it.each(['2023-12', 'today', '1/12/23', '20231201'])('does not take %s for a day', (on) => {
    expect(read('104420', 'a@b.uk', on, 'other')).toMatchObject({ faults: [{ column: 'on' }] });
  });
  it('does not take a word for a reason that is none', () => {
    expect(read('104420', 'a@b.uk', '2023-12-01', 'bored')).toMatchObject({
      faults: [{ code: 'upload.cell-unreadable', column: 'reason' }],
    });
  });
  it('knows lead and member, and takes a blank for nothing', () => {
    const staff = (part: string) =>
      rowIn('staff-members', { ...mapping, part: 'part' }, titles, ['104420', 'a@b.uk', '', '', part]);
    expect(staff('Lead')).toEqual({ row: { urn: '104420', email: 'a@b.uk', part: 'lead' } });
    expect(staff(' ')).toEqual({ row: { urn: '104420', email: 'a@b.uk' } });
  });
});
