/** What the report adds to the look of every page: figures that can be read across a table, notes in the margin, paper. */
export const styles = `
header, main, .synthetic { padding-inline: max(1rem, calc((100% - 66rem) / 2)); }
.masthead { margin-block: 1.5rem 2.5rem; }
.masthead h1 { font-size: clamp(1.9rem, 1.2rem + 3vw, 3rem); letter-spacing: -0.015em; margin: 0 0 0.5rem; }
.kind { margin: 0 0 0.25rem; color: var(--accent); font-weight: 700; }
.particulars { margin: 0; color: var(--quiet); max-width: none; }
.headlines { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: 2rem; list-style: none; margin: 0; padding: 0; max-width: none; }
.headlines li { border-top: 2px solid var(--ink); padding-top: 0.6rem; }
.headlines p { margin: 0; }
.headlines .value { font-size: 2.75rem; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.headlines .says { font-weight: 600; }
.headlines .basis { color: var(--quiet); font-size: 0.9rem; margin-top: 0.25rem; }
.contents { margin-block: 2.5rem 0; border-block: 1px solid #c3cad2; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; margin: 0.6rem 0; max-width: none; }
.contents a { display: inline-block; padding-block: 0.25rem; }
section { margin-top: 3.5rem; }
section > h2 { font-size: 1.75rem; letter-spacing: -0.01em; margin: 0 0 1rem; }
.evidence { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2.5rem; margin-top: 2rem; }
.evidence h3 { margin: 0 0 0.25rem; font-size: 1.25rem; }
.in-words { margin: 0; font-size: 1.1rem; }
.notes { font-size: 0.875rem; line-height: 1.5; color: var(--quiet); border-left: 1px solid #c3cad2; padding-left: 1.25rem; align-self: start; }
.note { margin: 0 0 1.5rem; }
.note dt { font-size: 1rem; }
.note dt, .reading dt, .changes dt { font-weight: 700; color: var(--ink); }
.note dd { margin: 0 0 0.4rem; }
.plot { margin: 1.25rem 0 0; }
.plot figcaption { margin-bottom: 0.5rem; }
.plot figcaption strong { color: var(--ink); }
.key { display: block; font-size: 0.9rem; }
.plot svg { display: block; max-width: 100%; height: auto; }
.plot .narrow { display: none; }
.table { margin-top: 1.5rem; }
.table table { margin: 0; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--line); border-bottom: 0; }
thead th { vertical-align: bottom; }
thead .number { white-space: normal; }
tr > :first-child { min-width: 10.5rem; }
tr > .number { padding-inline: 0.5rem; }
.evidence .table table { font-size: 0.9375rem; }
tr > :last-child { padding-right: 0; }
.changes { padding-left: 1.5rem; max-width: 46rem; }
.changes li { padding-left: 0.5rem; margin-bottom: 1.5rem; }
.changes li::marker { font-weight: 700; }
.changes dl, .reading { margin: 0; }
.changes dd, .reading dd { margin: 0 0 0.6rem; }
.reading { columns: 2 22rem; column-gap: 2.5rem; max-width: none; }
.reading dt { break-after: avoid; }
.reading dd { break-inside: avoid; }
@media screen and (max-width: 60rem) {
  .evidence { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
}
@media screen and (max-width: 40rem) {
  .plot .wide { display: none; }
  .plot .narrow { display: block; }
  .headlines { grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1.5rem 1.25rem; }
  .headlines .value { font-size: 2.1rem; }
  section { margin-top: 2.5rem; }
  .table table { font-size: 0.9375rem; }
  tr > .number { padding-inline: 0.35rem; }
  .table table:has(thead th:nth-child(6)) { min-width: 40rem; }
  tr > :first-child { position: sticky; left: 0; min-width: 6.5rem; background: var(--paper); }
  caption { max-width: calc(100vw - 2rem); position: sticky; left: 0; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
  html { font-size: 9.5pt; }
  header, main, .synthetic { padding-inline: 0; }
  .contents { display: none; }
  .masthead { margin-block: 0 1.25rem; }
  .headlines { grid-template-columns: repeat(4, 1fr); gap: 1rem; }
  .headlines .value { font-size: 20pt; }
  section { margin-top: 1.75rem; }
  .evidence { display: block; margin-top: 1.25rem; }
  .evidence h3, .in-words { break-after: avoid; }
  .plot { break-inside: avoid; }
  .plot svg { max-width: 15cm; }
  .table table, .evidence .table table { font-size: 9pt; break-inside: avoid; }
  .table table:has(thead th:nth-child(6)), .evidence .table table:has(thead th:nth-child(6)) { font-size: 8pt; }
  tr > :first-child { min-width: 4.2cm; }
  tr > .number { padding-left: 0.15cm; padding-right: 0.15cm; }
  tfoot { display: table-row-group; }
  .notes { display: grid; grid-template-columns: repeat(auto-fit, minmax(5cm, 1fr)); gap: 0.6cm; border-left: 0; padding: 0; margin-top: 0.4cm; break-inside: avoid; break-before: avoid; }
  .note { margin-bottom: 0.3cm; }
  .changes li { break-inside: avoid; }
}
`;
