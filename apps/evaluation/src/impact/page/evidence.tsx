import type { ComponentChildren } from 'preact';
import type { Figure } from '../figure.js';
import { number, outOf, percent } from '../words.js';

const basis = ({ n, counted, withheld }: Figure): string => {
  if (withheld !== undefined) return withheld;
  return n === null ? 'It rests on nothing known yet.' : `It rests on ${number(n)} ${counted}.`;
};

const responses = ({ responseRate }: Figure) =>
  responseRate?.value == null ? null : (
    <dd>
      Response rate {percent(responseRate.value)}: {outOf(responseRate)} invitations were answered. Nothing is known of
      the others.
    </dd>
  );

const Note = ({ figure }: { figure: Figure }) => (
  <dl class="note">
    <dt>{figure.title}</dt>
    <dd>{figure.definition}</dd>
    <dd>{basis(figure)}</dd>
    {responses(figure)}
    <dd>Left out: {figure.leftOut.length === 0 ? 'nothing' : figure.leftOut.join('; ')}.</dd>
    <dd>
      <code>{figure.code}</code>
    </dd>
  </dl>
);

type EvidenceOf = { title: string; says: string; figures: Figure[]; children: ComponentChildren };

/** Something the report shows, with the definition of each of its figures, what it rests on and what was left out beside it. */
export const Evidence = ({ title, says, figures, children }: EvidenceOf) => (
  <div class="evidence">
    <div class="shown">
      <h3>{title}</h3>
      <p class="in-words">{says}</p>
      {children}
    </div>
    <div class="notes">
      {figures.map((figure) => (
        <Note figure={figure} />
      ))}
    </div>
  </div>
);
