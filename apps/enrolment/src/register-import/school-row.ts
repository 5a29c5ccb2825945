import type { Phase } from '#contracts';
import type { RecordSchool, RegisteredSchool } from '../organisation/commands/record-school.js';
import { bad, dayIn, matching, needed, text, type Row } from './cells.js';

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
