import type { Phase } from '#contracts';
import type { RecordSchool, RegisteredSchool } from '../organisation/commands/record-school.js';

/** A row of the school register by column name; a column may be missing. */
export type Row = Record<string, string | undefined>;

/** Why a row cannot be used. */
export class BadRow extends Error {}

/** Without these columns a file is not the school register. */
export const neededColumns = ['URN', 'EstablishmentName', 'EstablishmentStatus (name)'];

/** What a row says of a school; throws BadRow with the column and the value that are wrong. */
export const schoolIn = (row: Row): RecordSchool => {
  const standing = standingOf(row);
  const closedOn = standing === 'closed' ? dayIn(row, 'CloseDate') : undefined;
  return { school: factsIn(row), standing, ...(closedOn !== undefined && { closedOn }) };
};

const factsIn = (row: Row): RegisteredSchool => {
  const phase = phaseOf(row);
  const code = matching(row, 'LA (code)', /^\d{1,3}$/);
  const name = text(row, 'LA (name)');
  const postcode = text(row, 'Postcode');
  const pupils = matching(row, 'NumberOfPupils', /^\d{1,5}$/);
  const percent = matching(row, 'PercentageFSM', /^(100|\d{1,2})(\.\d+)?$/);
  const trust = text(row, 'Trusts (code)');
  return {
    urn: needed(row, 'URN', /^\d{6}$/),
    name: needed(row, 'EstablishmentName', /^[^\p{Cc}]{1,300}$/u),
    ...(phase !== undefined && { phase }),
    ...(code !== undefined && { localAuthority: code.padStart(3, '0') }),
    ...(name !== undefined && { localAuthorityName: name }),
    ...(postcode !== undefined && { postcode }),
    ...(pupils !== undefined && { pupils: Number(pupils) }),
    ...(percent !== undefined && { freeSchoolMealsPercent: Number(percent) }),
    ...(trust !== undefined && { trust }),
  };
};

const standings: Record<string, RecordSchool['standing']> = {
  Open: 'open',
  'Open, but proposed to close': 'open',
  Closed: 'closed',
  'Proposed to open': 'proposed',
};

const standingOf = (row: Row): RecordSchool['standing'] => {
  const status = needed(row, 'EstablishmentStatus (name)', /./);
  return standings[status] ?? bad('EstablishmentStatus (name)', status);
};

const phases: Record<string, Phase> = {
  Nursery: 'nursery',
  Primary: 'primary',
  'Middle deemed primary': 'primary',
  Secondary: 'secondary',
  'Middle deemed secondary': 'secondary',
  'All-through': 'all-through',
  '16 plus': '16-plus',
};

/** Special schools and alternative provision have no phase in the register; their type says what they are. */
const phaseOf = (row: Row): Phase | undefined => {
  const type = text(row, 'TypeOfEstablishment (name)')?.toLowerCase() ?? '';
  if (type.includes('special')) return 'special';
  if (type.includes('pupil referral') || type.includes('alternative provision')) return 'alternative';
  return phases[text(row, 'PhaseOfEducation (name)') ?? ''];
};

/** The register writes 31-08-2024; other extracts of it write 2024-08-31. */
const dayIn = (row: Row, column: string): string | undefined => {
  const value = matching(row, column, /^(\d{2}-\d{2}-\d{4}|\d{4}-\d{2}-\d{2})$/);
  return value?.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1');
};

/** Blank and missing are the same: the register does not say. A line break inside a value is a space. */
const text = (row: Row, column: string): string | undefined => row[column]?.replaceAll(/\s+/g, ' ').trim() || undefined;

const matching = (row: Row, column: string, shape: RegExp): string | undefined => {
  const value = text(row, column);
  return value === undefined || shape.test(value) ? value : bad(column, value);
};

const needed = (row: Row, column: string, shape: RegExp): string => matching(row, column, shape) ?? bad(column, '');

const bad = (column: string, value: string): never => {
  throw new BadRow(value === '' ? `${column} is blank` : `${column} cannot be ${JSON.stringify(value.slice(0, 60))}`);
};
