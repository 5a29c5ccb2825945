import type { Figure } from '../figure.js';
import { figureOf } from '../figures.js';
import type { ImpactReport } from '../report.js';
import { between, number, outOf, percent, valueOf } from '../words.js';

/** What the number is, and in words how sure one can be of it. */
const Headline = ({ figure, says, basis }: { figure: Figure; says: string; basis: string }) => (
  <li>
    <p class="value">{valueOf(figure)}</p>
    <p class="says">{says}</p>
    {figure.interval && <p class="between">{between(figure.interval)}</p>}
    <p class="basis">{figure.withheld ?? basis}</p>
  </li>
);

const answers = ({ n, numerator, denominator, responseRate }: Figure): string => {
  if (n === 0 || numerator === null || denominator === null) return 'nobody has answered yet';
  const rate = responseRate?.value;
  const asked = rate == null ? '' : `; ${percent(rate)} of invitations were answered`;
  return `${outOf({ numerator, denominator })} who answered${asked}`;
};

const parts = ({ numerator, denominator }: Figure, of: string): string =>
  `${outOf({ numerator: numerator ?? 0, denominator: denominator ?? 0 })} ${of}`;

/** The figures everyone asks for first. */
export const Headlines = ({ report }: { report: ImpactReport }) => {
  const [recommend, change] = [figureOf(report, 'answers.recommend'), figureOf(report, 'answers.practice-change')];
  const [completion, progression] = [figureOf(report, 'delivery.completion'), figureOf(report, 'progression.people')];
  const [coverage, pupils] = [figureOf(report, 'reach.coverage'), figureOf(report, 'reach.pupils')];
  const onList = report.partnership.schoolsOnTheList;
  const ofTheList =
    coverage.value === null ? 'each counted once' : `${percent(coverage.value)} of the ${number(onList)} it is for`;
  return (
    <ul class="headlines">
      <Headline
        figure={figureOf(report, 'reach.direct-participants')}
        says="people took part directly"
        basis="each counted once, over all strands"
      />
      <Headline
        figure={figureOf(report, 'reach.educators')}
        says="educators reached"
        basis="with the staff of schools that took part as a whole"
      />
      <Headline figure={figureOf(report, 'reach.schools')} says="schools" basis={ofTheList} />
      <Headline figure={pupils} says="pupils in these schools" basis="as the school register gives them" />
      <Headline figure={recommend} says="would recommend it" basis={answers(recommend)} />
      <Headline figure={change} says="say they changed their practice" basis={answers(change)} />
      <Headline
        figure={completion}
        says="completed what they began"
        basis={parts(completion, 'enrolments with an outcome')}
      />
      <Headline
        figure={progression}
        says="took a step in leadership"
        basis={parts(progression, 'direct participants')}
      />
    </ul>
  );
};
