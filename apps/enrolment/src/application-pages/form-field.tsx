import type { FormQuestion } from '#contracts';
import { choiceId, ChoiceField, WordsField, YesField } from '#pages';
import { fieldOf } from './submitted-form.js';

/** Where the summary of faults leads: the first thing of the question that can be operated. */
export const firstControlOf = ({ code, kind, choices = [] }: FormQuestion): string =>
  kind === 'choice' ? choiceId(fieldOf(code), choices[0] ?? '') : fieldOf(code);

const wording = ({ text, required }: FormQuestion): string => (required ? text : `${text} (optional)`);

const hintOf = ({ kind, hint, mostWords = 500 }: FormQuestion): string | undefined => {
  if (kind !== 'words') return hint;
  const most = `At most ${mostWords} words.`;
  return hint === undefined ? most : `${hint} ${most}`;
};

/** One question of the application form. */
export const FormField = (shown: { question: FormQuestion; given: string | undefined; fault: string | undefined }) => {
  const { question, given, fault } = shown;
  const field = { name: fieldOf(question.code), label: wording(question), hint: hintOf(question), fault, given };
  switch (question.kind) {
    case 'choice': {
      const choices = (question.choices ?? []).map((choice) => ({ value: choice, label: choice }));
      return <ChoiceField {...field} choices={choices} />;
    }
    case 'yes':
      return <YesField {...field} />;
    default:
      return <WordsField {...field} rows={8} />;
  }
};
