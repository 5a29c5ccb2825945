/** The colours of the report, as in the frame of every page; all of them at least 3 : 1 on white, text 4.5 : 1. */
export const palette = {
  ink: '#14181d',
  quiet: '#454d57',
  line: '#6b7480',
  grid: '#e3e7ec',
  accent: '#0b4a84',
  /** Told from the accent by lightness too, and never by colour alone. */
  second: '#b35c00',
};
