/** The look of every page: the system's own fonts, high contrast, one column on a telephone, ink saved on paper. */
export const styles = `
:root { --ink: #14181d; --quiet: #454d57; --line: #6b7480; --wash: #f1f4f7; --paper: #fff; --accent: #0b4a84; --wrong: #a3140a; }
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif; }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
header, main, .synthetic { padding: 0.75rem max(1rem, calc((100% - 60rem) / 2)); }
header { border-bottom: 4px solid var(--accent); font-weight: 700; letter-spacing: 0.01em; }
header p { margin: 0; }
main { padding-block: 1.5rem 3rem; }
h1 { font-size: clamp(1.6rem, 1.3rem + 1.5vw, 2.25rem); line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 0.5rem; }
p, ul, ol, dl { max-width: 42rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid #ffbf1f; outline-offset: 0; box-shadow: 0 0 0 6px var(--ink); }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.25rem 0.5rem; }
.synthetic { background: #fff3c4; border-bottom: 1px solid var(--line); }
.synthetic p { margin: 0; max-width: none; }
.quiet { color: var(--quiet); }
figure { margin: 1.5rem 0; }
figure svg { max-width: 100%; height: auto; }
figcaption { color: var(--quiet); max-width: 42rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 700; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid #c3cad2; }
thead th { border-bottom: 2px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
@media print {
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; }
  .skip { display: none; }
  header, main, .synthetic { padding-inline: 0; }
  .table { overflow: visible; }
  h1, h2, h3, caption { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;
