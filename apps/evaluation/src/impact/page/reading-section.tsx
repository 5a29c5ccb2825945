import { minimumNumber } from '../suppression.js';

/** How the figures are to be read, and what they cannot say. */
export const ReadingSection = () => (
  <section aria-labelledby="reading">
    <h2 id="reading">How to read this report</h2>
    <dl class="reading">
      <dt>“between 85% and 92%”</dt>
      <dd>
        The 95% interval of a share (Wilson’s score interval). Had other people of the same kind taken part or answered,
        chance alone would have moved the share; the interval shows how far. It says nothing of those who chose not to
        answer: see the response rate.
      </dd>
      <dt>Full counts</dt>
      <dd>People, schools, pupils, sessions, coverage and dose are counted in full and have no interval.</dd>
      <dt>Totals</dt>
      <dd>
        Shares of all strands add the people and minutes of each; percentages are never averaged. People, schools and
        pupils are counted once, so their totals are smaller than the sum of the strands.
      </dd>
      <dt>“withheld”</dt>
      <dd>
        Fewer than {minimumNumber} people answered, or the answers of so few would follow from the total. The same
        figures are withheld from every form of this report.
      </dd>
      <dt>“not known”</dt>
      <dd>There is nothing yet to divide by. It is never shown as 0.</dd>
      <dt>What it cannot say</dt>
      <dd>
        Nobody here was compared with people who did not take part. The figures describe what happened and what
        participants say; they do not prove that the partnership caused it.
      </dd>
      <dt>Sources</dt>
      <dd>
        What the services of this system recorded up to the day of the report. School names, phases and pupil numbers
        contain public sector information licensed under the Open Government Licence v3.0 (Department for Education: Get
        Information About Schools).
      </dd>
    </dl>
  </section>
);
