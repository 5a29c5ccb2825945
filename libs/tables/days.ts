/** Formats that every program knows by their number and that show a day (ECMA-376, part 1, 18.8.30). */
const known = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether numbers in a format are days: it shows a day or a year outside of what it only quotes. */
export const showsDay = (format: number, code = ''): boolean =>
  known.has(format) || /[dy]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));

const dayMs = 24 * 60 * 60 * 1000;
const began = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const last = Date.UTC(9999, 11, 31);

/** The day, with its time when it has one, for which a spreadsheet keeps a number; what is no such number stays as it is. */
export const dayOfSerial = (written: string, calendar: keyof typeof began): string => {
  const at = began[calendar] + Math.round(Number(written) * 86_400) * 1000;
  if (written.trim() === '' || !(at >= began[calendar] && at <= last)) return written;
  return new Date(at).toISOString().slice(0, at % dayMs === 0 ? 10 : 19);
};
