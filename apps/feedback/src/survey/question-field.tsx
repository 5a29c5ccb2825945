import type { SurveyQuestion } from '#contracts';
import { fieldOf } from './form.js';

type Field = { question: SurveyQuestion; given: unknown; fault: string | undefined };

/** Where the error summary leads: the first thing of the question that can be operated. */
export const firstControlOf = ({ code, kind }: SurveyQuestion): string =>
  kind === 'text' ? fieldOf(code) : `${fieldOf(code)}.${kind === 'nps' ? 0 : 1}`;

/** One question with its hint, its fault and what was given before. */
export const QuestionField = (field: Field) =>
  field.question.kind === 'text' ? <Words {...field} /> : <Points {...field} />;

const Points = ({ question, given, fault }: Field) => {
  const { code, kind } = question;
  const name = fieldOf(code);
  return (
    <fieldset class="question" aria-describedby={describedBy(question, fault)}>
      <legend>{wording(question)}</legend>
      <Hint {...{ question, fault }} />
      <div class={kind === 'nps' ? 'points scale' : 'points'}>
        {pointsOf(question).map(({ value, label }) => (
          <label class="point" key={value}>
            <input type="radio" id={`${name}.${value}`} name={name} value={value} checked={given === value} />
            {label}
          </label>
        ))}
      </div>
      {kind === 'nps' && (
        <p class="ends" aria-hidden="true">
          <span>Not at all likely</span>
          <span>Extremely likely</span>
        </p>
      )}
    </fieldset>
  );
};

const Words = ({ question, given, fault }: Field) => {
  const name = fieldOf(question.code);
  return (
    <div class="question">
      <label for={name}>{wording(question)}</label>
      <Hint {...{ question, fault }} />
      <textarea
        id={name}
        name={name}
        rows={5}
        aria-describedby={describedBy(question, fault)}
        aria-invalid={fault === undefined ? undefined : 'true'}
      >
        {typeof given === 'string' ? given : ''}
      </textarea>
    </div>
  );
};

const Hint = ({ question, fault }: Omit<Field, 'given'>) => {
  const name = fieldOf(question.code);
  const hint = hintOf(question);
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${name}.hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="fault" id={`${name}.fault`}>
          <span class="unseen">Error: </span>
          {fault}
        </p>
      )}
    </>
  );
};

const wording = ({ text, required }: SurveyQuestion): string => (required ? text : `${text} (optional)`);

const hintOf = ({ kind }: SurveyQuestion): string | undefined => {
  if (kind === 'nps') return 'From 0, not at all likely, to 10, extremely likely.';
  return kind === 'text' ? 'Please name no pupils and no colleagues.' : undefined;
};

const describedBy = (question: SurveyQuestion, fault: string | undefined): string | undefined => {
  const name = fieldOf(question.code);
  const parts = [hintOf(question) && `${name}.hint`, fault && `${name}.fault`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
};

const pointsOf = ({ kind, points = [] }: SurveyQuestion): { value: number; label: string }[] =>
  kind === 'nps'
    ? Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }))
    : points.map((label, index) => ({ value: index + 1, label }));
