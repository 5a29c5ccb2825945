import type { Link, LinkKind } from '../succession/succession.js';
import { BadRow, dayIn, needed, type Row } from './cells.js';

/** Without these columns a file is not the links of the register. */
export const neededLinkColumns = ['URN', 'LinkURN', 'LinkType'];

/** Which school another one carries on for. */
export type LinkedSchool = { urn: string; link: Link };

/** What a row says of a succession, read from either of its ends; some rows link schools in other ways, as by a shared sixth form. */
export const linkIn = (row: Row): LinkedSchool | 'of-another-kind' => {
  const [one, other] = [needed(row, 'URN', sixDigits), needed(row, 'LinkURN', sixDigits)];
  if (one === other) throw new BadRow('URN and LinkURN are the same school');
  const [, end, kind = ''] = succession.exec(needed(row, 'LinkType', /./).toLowerCase()) ?? [];
  if (end === undefined) return 'of-another-kind';
  const [urn, successor] = end === 'successor' ? [one, other] : [other, one];
  const on = dayIn(row, 'LinkEstablishedDate');
  return { urn, link: { urn: successor, kind: kinds[kind] ?? 'successor', ...(on !== undefined && { on }) } };
};

const sixDigits = /^\d{6}$/;
const succession = /^(successor|predecessor)(?:\s*-\s*(merged|amalgamated|split school))?$/;
const kinds: Record<string, LinkKind> = { merged: 'merger', amalgamated: 'amalgamation', 'split school': 'split' };
