import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableOf, tableRows } from '#tables';
import { NotThereYet, once } from './api.js';
import type { School } from './cast.js';
import type { Stage } from './stage.js';

/** A table with the titles of its columns. */
type Sheet = { titles: string[]; rows: string[][] };

/** What a day’s files of the register say: the schools there are, and who carries on for whom. */
export type Extract = { schools: Sheet; links: Sheet };

const data = join(import.meta.dirname, '../../../data');
const earliest = { file: 'gias-liverpool-city-region-2022-04-snapshot.csv', extractDate: '2022-04-25' };
const schoolsFile = 'gias-liverpool-city-region.csv';
const linksFile = 'gias-lcr-links-2025-04-22.csv';

export const liverpool = '341';

/** Two passes over each file, also where little else has room to run. */
const importedWithinMs = 300_000;

const sheetIn = async (file: string): Promise<Sheet> => {
  const bytes = new Uint8Array(await readFile(join(data, file)));
  const sent = async function* () {
    yield bytes;
  };
  const [titles = [], ...rows] = await Array.fromAsync(tableRows(sent), (row) => ('cells' in row ? row.cells : []));
  return { titles, rows };
};

/** `01-09-2023` as `2023-09-01`. */
const dayIn = (written = ''): string => written.split('-').toReversed().join('-');

const cellOf = ({ titles }: Sheet, title: string) => {
  const at = titles.indexOf(title);
  return (row: readonly string[]): string => row[at] ?? '';
};

/** What had happened by a day, by the column that says when; what says no day was always so. */
const asOf = (sheet: Sheet, column: string, day: string): Sheet => {
  const when = cellOf(sheet, column);
  return { titles: sheet.titles, rows: sheet.rows.filter((row) => dayIn(when(row)) <= day) };
};

/** The register as it was on a day. No file of that day has the special schools; the newest says when a school opened. */
export const extractOf = async (day: string): Promise<Extract> => ({
  schools: asOf(await sheetIn(schoolsFile), 'OpenDate', day),
  links: asOf(await sheetIn(linksFile), 'LinkEstablishedDate', day),
});

/** Which of the open schools another one carries on for, by an extract: they are not in it any more, the other is. */
export const succeededIn = ({ schools, links }: Extract, open: readonly string[]): Map<string, string> => {
  const listed = new Set(schools.rows.map(cellOf(schools, 'URN')));
  const [of, by, kind] = ['URN', 'LinkURN', 'LinkType'].map((title) => cellOf(links, title));
  const steps = links.rows
    .filter((row) => kind!(row).startsWith('Successor') && listed.has(by!(row)) && !listed.has(of!(row)))
    .map((row) => [of!(row), by!(row)] as const);
  return new Map(steps.filter(([urn]) => open.includes(urn)));
};

const inTheCity = (schools: Sheet, isOpen: boolean): string[] => {
  const [urn, authority, status] = ['URN', 'LA (code)', 'EstablishmentStatus (name)'].map((title) =>
    cellOf(schools, title),
  );
  const wanted = (row: string[]): boolean =>
    authority!(row) === liverpool && status!(row).startsWith('Open') === isOpen;
  return schools.rows.filter(wanted).map(urn!);
};

/** URNs of the open schools of the city once an extract is loaded: told from the files alone. */
export const openAfter = (open: readonly string[], extract: Extract): string[] => {
  const gone = new Set([...succeededIn(extract, open).keys(), ...inTheCity(extract.schools, false)]);
  return [...new Set([...open.filter((urn) => !gone.has(urn)), ...inTheCity(extract.schools, true)])];
};

/** The same before any extract is loaded. */
export const openAtFirst = async (): Promise<string[]> => inTheCity(await sheetIn(earliest.file), true);

/** Loads the oldest snapshot, as an operator would before the newer one. */
export const importFirstSnapshot = async (stage: Stage): Promise<void> => {
  const { file, extractDate } = earliest;
  await importFile(stage, { content: 'schools', extractDate }, new Uint8Array(await readFile(join(data, file))));
};

/** Loads the register of a day: the schools, then who carries on for whom. */
export const importRegister = async (stage: Stage, extractDate: string, extract: Extract): Promise<void> => {
  for (const content of ['schools', 'links'] as const)
    await importFile(stage, { content, extractDate }, await csvOf([extract[content].titles, ...extract[content].rows]));
  await stage.settled();
};

/** The rows as a file that any spreadsheet reads. */
export const csvOf = async (rows: readonly string[][]): Promise<Uint8Array<ArrayBuffer>> => {
  const each = (async function* () {
    yield* rows;
  })();
  const chunks = (await tableOf(each, 'csv').toArray()) as Uint8Array[];
  return new Uint8Array(Buffer.concat(chunks));
};

const importFile = async (
  stage: Stage,
  { content, extractDate }: { content: keyof Extract; extractDate: string },
  csv: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const officer = stage.as('operations-officer');
  const path = `/register-imports?content=${content}&extractDate=${extractDate}`;
  const { id } = await officer.postCsv('enrolment', path, `register ${content} ${extractDate}`, csv);
  const finished = async (): Promise<void> => {
    const { status } = await officer.get('enrolment', `/register-imports/${id}`);
    if (status !== 'finished') throw new NotThereYet(`The register import is ${status}`);
  };
  await once(finished, [], importedWithinMs);
};

/** These schools as the enrolment service lists them. */
export const listed = async (stage: Stage, urns: readonly string[]): Promise<School[]> => {
  const all = await stage.as('operations-officer').all('enrolment', `/organisations?localAuthority=${liverpool}`);
  return all
    .filter(({ urn = '' }) => urns.includes(urn))
    .map(({ id, urn = '', name, phase = '', pupils }) => ({
      organisationId: id,
      urn,
      name,
      phase,
      ...(pupils === undefined ? {} : { pupils }),
    }));
};
