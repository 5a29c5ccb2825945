import { BadRow, type Row } from './cells.js';
import { schoolIn } from './school-row.js';

const row: Row = {
  URN: '104420',
  'LA (code)': '340',
  'LA (name)': 'Knowsley',
  EstablishmentName: 'Roby Park Primary School',
  'TypeOfEstablishment (name)': 'Community school',
  'EstablishmentStatus (name)': 'Open',
  'PhaseOfEducation (name)': 'Primary',
  NumberOfPupils: '180',
  PercentageFSM: '61.6',
  'Trusts (code)': '',
  Postcode: ' L36 4NY ',
};

describe('a row of the school register', () => {
  it('says what is known of a school, and nothing where it is blank', () => {
    expect(schoolIn(row)).toEqual({
      standing: 'open',
      school: {
        urn: '104420',
        name: 'Roby Park Primary School',
        phase: 'primary',
        localAuthority: '340',
        localAuthorityName: 'Knowsley',
        postcode: 'L36 4NY',
        pupils: 180,
        freeSchoolMealsPercent: 61.6,
      },
    });
  });
  it('reads a line break inside a value as a space', () => {
    expect(schoolIn({ ...row, EstablishmentName: 'Roby Park\r\n Primary' }).school.name).toBe('Roby Park Primary');
  });
  it('names the trust of an academy', () => {
    expect(schoolIn({ ...row, 'Trusts (code)': '2044' }).school.trust).toBe('2044');
  });
  it('needs no more than a number, a name and a status', () => {
    const short = { URN: '104420', EstablishmentName: 'Elm', 'EstablishmentStatus (name)': 'Proposed to open' };
    expect(schoolIn(short)).toEqual({ standing: 'proposed', school: { urn: '104420', name: 'Elm' } });
  });
  it.each([
    ['Not applicable', 'Community special school', 'special'],
    ['Not applicable', 'Pupil referral unit', 'alternative'],
    ['Secondary', 'Free schools alternative provision', 'alternative'],
    ['Middle deemed secondary', 'Academy converter', 'secondary'],
    ['16 plus', 'Further education', '16-plus'],
    ['Not applicable', 'Children’s centre', undefined],
  ])('%s, %s: %s', (phase, type, expected) => {
    const of = { ...row, 'PhaseOfEducation (name)': phase, 'TypeOfEstablishment (name)': type };
    expect(schoolIn(of).school.phase).toBe(expected);
  });
  it.each([
    ['31-08-2024', '2024-08-31'],
    ['2024-08-31', '2024-08-31'],
    ['', undefined],
  ])('closed on %s', (closeDate, closedOn) => {
    const closed = schoolIn({ ...row, 'EstablishmentStatus (name)': 'Closed', CloseDate: closeDate });
    expect([closed.standing, closed.closedOn]).toEqual(['closed', closedOn]);
  });
  it('is open while it is only proposed to close', () => {
    const proposed = { ...row, 'EstablishmentStatus (name)': 'Open, but proposed to close', CloseDate: '2022-06-30' };
    expect(schoolIn(proposed)).toEqual(schoolIn(row));
  });
  it.each<[Row, string]>([
    [{ URN: '' }, 'URN is blank'],
    [{ URN: '10442' }, 'URN cannot be "10442"'],
    [{ EstablishmentName: undefined }, 'EstablishmentName is blank'],
    [{ 'EstablishmentStatus (name)': 'Opne' }, 'EstablishmentStatus (name) cannot be "Opne"'],
    [{ NumberOfPupils: '1,80' }, 'NumberOfPupils cannot be "1,80"'],
    [{ PercentageFSM: '101' }, 'PercentageFSM cannot be "101"'],
    [{ 'LA (code)': 'Knowsley' }, 'LA (code) cannot be "Knowsley"'],
  ])('is rejected: %j', (change, sentence) => {
    expect(() => schoolIn({ ...row, ...change })).toThrow(new BadRow(sentence));
  });
});
