import type { SurveyQuestion } from '#contracts';
import { choiceId, ChoiceField, WordsField, type Choice } from '#pages';
import { fieldOf } from './form.js';

/** Where the error summary leads: the first thing of the question that can be operated. */
export const firstControlOf = ({ code, kind }: SurveyQuestion): string =>
  kind === 'text' ? fieldOf(code) : choiceId(fieldOf(code), kind === 'nps' ? 0 : 1);

/** One question with its hint, its fault and what was given before. */
export const QuestionField = ({
  question,
  given,
  fault,
}: {
  question: SurveyQuestion;
  given: unknown;
  fault: string | undefined;
}) => {
  const { code, kind, text, required } = question;
  const field = { name: fieldOf(code), label: required ? text : `${text} (optional)`, hint: hints[kind], fault, given };
  if (kind === 'text') return <WordsField {...field} />;
  return (
    <ChoiceField {...field} choices={pointsOf(question)} isScale={kind === 'nps'}>
      {kind === 'nps' && (
        <p class="ends" aria-hidden="true">
          <span>Not at all likely</span>
          <span>Extremely likely</span>
        </p>
      )}
    </ChoiceField>
  );
};

const hints: Partial<Record<SurveyQuestion['kind'], string>> = {
  nps: 'From 0, not at all likely, to 10, extremely likely.',
  text: 'Please name no pupils and no colleagues.',
};

const pointsOf = ({ kind, points = [] }: SurveyQuestion): Choice[] =>
  kind === 'nps'
    ? Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }))
    : points.map((label, index) => ({ value: index + 1, label }));
