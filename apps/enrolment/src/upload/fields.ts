import { postRoles, withdrawalReasons } from '#contracts';
import { addDays } from '#domain';
import type { UploadKind } from './upload.js';

/** One thing a row can say: under which titles it is usually found, and how what is written is read. */
type Field = { titles: string[]; needed?: true; read: (written: string) => string | undefined };

const matching = (shape: RegExp) => (written: string) => (shape.test(written) ? written : undefined);
const oneOf = (words: readonly string[]) => (written: string) => {
  const word = written.toLowerCase().replaceAll(/[\s_]+/g, '-');
  return words.includes(word) ? word : undefined;
};

/** `2023-09-01`, `1/9/2023` as it is written in Britain, or the serial number that a spreadsheet keeps for a day. */
const dayIn = (written: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  if (/^[2-6]\d{4}(\.0+)?$/.test(written)) return addDays('1899-12-30', Number(written));
  const iso = day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written.slice(0, 10);
  return isDay(iso) ? iso : undefined;
};
const isDay = (iso: string): boolean => {
  try {
    return addDays(iso, 0) === iso;
  } catch {
    return false;
  }
};

const urn: Field = { titles: ['urn', 'school urn'], read: matching(/^\d{6}$/) };
const email: Field = {
  titles: ['email', 'e-mail', 'email address', 'e-mail address', 'work email'],
  read: matching(/^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$/),
};
const person: Record<string, Field> = {
  email,
  name: { titles: ['name', 'full name', 'participant', 'teacher'], read: matching(/^[^\p{Cc}]{1,200}$/u) },
  trn: { titles: ['trn', 'teacher reference number'], read: matching(/^\d{7}$/) },
  role: { titles: ['role', 'post', 'job title'], read: oneOf(postRoles) },
};

const fieldsOf: Record<UploadKind, Record<string, Field>> = {
  applications: { urn: { ...urn, needed: true }, ...person },
  'staff-members': {
    urn: { ...urn, needed: true },
    ...person,
    email: { ...email, needed: true },
    part: { titles: ['part', 'lead or member'], read: oneOf(['lead', 'member']) },
    from: { titles: ['from', 'start', 'start date', 'since'], read: dayIn },
  },
  withdrawals: {
    email,
    urn,
    on: { titles: ['on', 'date', 'withdrawal date', 'last day'], needed: true, read: dayIn },
    reason: { titles: ['reason', 'withdrawal reason'], needed: true, read: oneOf(withdrawalReasons) },
  },
};

/** Which column of a file says what: the title of the column by the name of the field. */
export type Mapping = Record<string, string>;

/** Values by the name of the field; what is blank is absent. */
export type Row = Record<string, string>;

/** Why a row cannot be used: the code is permanent, the reason never repeats what is written there. */
export type Fault = { code: string; column?: string; reason: string };

const plain = (title: string): string => title.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The columns of a file as they were mapped last time, else by their titles. */
export const mappingFor = (kind: UploadKind, titles: readonly string[], remembered: Mapping = {}): Mapping =>
  Object.fromEntries(
    Object.entries(fieldsOf[kind]).flatMap(([field, { titles: usual }]) => {
      const before = titles.find((title) => title === remembered[field]);
      const found = before ?? titles.find((title) => usual.includes(plain(title)));
      return found === undefined ? [] : [[field, found]];
    }),
  );

/** What keeps a mapping from being used, if anything does. */
export const faultOfMapping = (kind: UploadKind, mapping: Mapping, titles: readonly string[]): Fault | undefined => {
  const fields = fieldsOf[kind];
  const strange = Object.keys(mapping).find((field) => !(field in fields));
  if (strange !== undefined) return { code: 'upload.field-unknown', reason: `There is no field ${strange}` };
  const lost = Object.entries(mapping).find(([, title]) => !titles.includes(title))?.[0];
  if (lost !== undefined)
    return { code: 'upload.column-missing', column: lost, reason: `The file has not the column meant for ${lost}` };
  const missing = Object.entries(fields).filter(([field, { needed }]) => needed && !(field in mapping));
  if (missing.length === 0) return undefined;
  const names = missing.map(([field]) => field).join(', ');
  return { code: 'upload.column-missing', column: names, reason: `No column says ${names}` };
};

/** What a row says, or everything that is wrong with it. */
export const rowIn = (
  kind: UploadKind,
  mapping: Mapping,
  titles: readonly string[],
  cells: readonly string[],
): { row: Row } | { faults: Fault[] } => {
  const row: Row = {};
  const faults: Fault[] = [];
  for (const [field, { needed, read }] of Object.entries(fieldsOf[kind])) {
    const column = mapping[field];
    const written = column === undefined ? '' : (cells[titles.indexOf(column)] ?? '').replaceAll(/\s+/g, ' ').trim();
    const said = written === '' ? undefined : read(written);
    if (said !== undefined) row[field] = said;
    else if (written !== '')
      faults.push({ code: 'upload.cell-unreadable', column: field, reason: `${field} cannot be read` });
    else if (needed) faults.push({ code: 'upload.cell-blank', column: field, reason: `${field} is blank` });
  }
  return faults.length > 0 ? { faults } : { row };
};

/** Everything that is wrong with a row, told at once. */
export const together = (faults: readonly Fault[]): Partial<Fault> => ({
  ...faults[0],
  column: faults.map(({ column }) => column).join(', '),
  reason: faults.map(({ reason }) => reason).join('; '),
});
