/** The look of a form: large targets, one column; a scale from 0 to 10 takes two rows on a telephone and one on a desk. */
export const formStyles = `
.about { border-left: 5px solid var(--accent); background: var(--wash); padding: 0.75rem 1rem; margin: 1.5rem 0; max-width: 42rem; }
.about h2 { margin: 0 0 0.25rem; font-size: 1.15rem; }
.about p { margin: 0.25rem 0 0; }
.question { border: 0; padding: 0; margin: 2.25rem 0; min-width: 0; max-width: 42rem; }
.question legend, .question > label { display: block; padding: 0; font-size: 1.15rem; font-weight: 700; line-height: 1.35; }
.question legend { float: left; width: 100%; } /* into the box, beside the mark of a fault */
.question legend + * { clear: both; }
.hint { margin: 0; padding-top: 0.25rem; color: var(--quiet); }
.fault { margin: 0; padding-top: 0.25rem; color: var(--wrong); font-weight: 700; }
.question:has(.fault) { border-left: 5px solid var(--wrong); padding-left: 1rem; }
.points { display: grid; gap: 0.5rem; padding-top: 0.75rem; }
.point { position: relative; display: flex; align-items: center; min-height: 2.75rem; padding: 0.4rem 0.75rem; gap: 0.75rem;
  border: 2px solid var(--line); border-radius: 0.4rem; cursor: pointer; }
.point input { width: 1.4rem; height: 1.4rem; margin: 0; flex: none; accent-color: var(--accent); }
.point:has(:checked) { border-color: var(--accent); background: #e3eefa; font-weight: 700; }
.point:has(:focus-visible) { outline: 3px solid #ffbf1f; box-shadow: 0 0 0 6px var(--ink); }
.point :focus-visible { outline: none; box-shadow: none; }
.scale { grid-template-columns: repeat(6, minmax(0, 1fr)); }
.scale .point { flex-direction: column; justify-content: center; gap: 0.25rem; padding: 0.4rem 0.1rem; }
@media (min-width: 45rem) { .scale { grid-template-columns: repeat(11, minmax(0, 1fr)); } }
.ends { display: flex; justify-content: space-between; gap: 1rem; margin: 0.4rem 0 0; color: var(--quiet); }
textarea, .line, select { display: block; width: 100%; margin-top: 0.75rem; padding: 0.6rem; font: inherit; color: inherit;
  background: var(--paper); min-height: 2.75rem; border: 2px solid var(--line); border-radius: 0.4rem; }
textarea { min-height: 8rem; }
button { font: inherit; font-weight: 700; min-height: 3rem; padding: 0.6rem 1.5rem; color: #fff; background: var(--accent);
  border: 2px solid var(--accent); border-radius: 0.4rem; cursor: pointer; }
button:hover { background: #083763; }
button.second { color: var(--accent); background: var(--paper); }
button.second:hover { background: #e3eefa; }
button.grave { color: var(--wrong); background: var(--paper); border-color: var(--wrong); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 2.25rem 0; }
.address { overflow-wrap: anywhere; font-weight: 700; }
.faults { border: 4px solid var(--wrong); padding: 1rem; margin: 0 0 1.5rem; max-width: 42rem; }
.faults h2 { margin: 0 0 0.5rem; font-size: 1.15rem; }
.faults a { color: var(--wrong); font-weight: 700; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { button { display: none; } .point { break-inside: avoid; } }
`;
