import type { ComponentChildren } from 'preact';

/** What every field of a form has: its name, what it asks, what helps to answer, and what is wrong with the answer. */
export type Field = { name: string; label: string; hint?: string | undefined; fault?: string | undefined };
export type Choice = { value: string | number; label: string };
/** What has to change, and the id of the first thing of its field that can be operated. */
export type FieldFault = { control: string; sentence: string };

/** The id of the n-th choice of a field. */
export const choiceId = (name: string, value: string | number): string => `${name}.${value}`;

const describedBy = ({ name, hint, fault }: Field): string | undefined =>
  [hint && `${name}.hint`, fault && `${name}.fault`].filter(Boolean).join(' ') || undefined;

const isWrong = ({ fault }: Field) => (fault === undefined ? undefined : ('true' as const));

const Hints = ({ name, hint, fault }: Field) => (
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

/** One of several answers: a group of radio buttons with its legend; as a scale, side by side. */
export const ChoiceField = (
  field: Field & { choices: Choice[]; given?: unknown; isScale?: boolean; children?: ComponentChildren },
) => {
  const { name, label, choices, given, isScale = false, children } = field;
  return (
    <fieldset class="question" aria-describedby={describedBy(field)}>
      <legend>{label}</legend>
      <Hints {...field} />
      <div class={isScale ? 'points scale' : 'points'}>
        {choices.map((choice) => (
          <label class="point" key={choice.value}>
            <input
              type="radio"
              id={choiceId(name, choice.value)}
              name={name}
              value={choice.value}
              checked={given === choice.value}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
};

/** An answer in words. */
export const WordsField = (field: Field & { given?: unknown; rows?: number }) => {
  const { name, label, given, rows = 5 } = field;
  return (
    <div class="question">
      <label for={name}>{label}</label>
      <Hints {...field} />
      <textarea id={name} name={name} rows={rows} aria-describedby={describedBy(field)} aria-invalid={isWrong(field)}>
        {typeof given === 'string' ? given : ''}
      </textarea>
    </div>
  );
};

/** One line: a name, an address, a number. */
export const LineField = (
  field: Field & { given?: unknown; autocomplete?: string; inputmode?: 'numeric' | 'email' },
) => {
  const { name, label, given, autocomplete, inputmode } = field;
  return (
    <div class="question">
      <label for={name}>{label}</label>
      <Hints {...field} />
      <input
        class="line"
        id={name}
        name={name}
        type="text"
        autocomplete={autocomplete}
        inputMode={inputmode}
        value={typeof given === 'string' ? given : ''}
        aria-describedby={describedBy(field)}
        aria-invalid={isWrong(field)}
      />
    </div>
  );
};

/** One of many answers, from a list that opens. */
export const SelectField = (field: Field & { choices: Choice[]; given?: unknown }) => {
  const { name, label, choices, given } = field;
  return (
    <div class="question">
      <label for={name}>{label}</label>
      <Hints {...field} />
      <select id={name} name={name} aria-describedby={describedBy(field)} aria-invalid={isWrong(field)}>
        <option value="">Choose one</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={given === choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
};

/** A box to tick: it sends `yes`, or nothing. */
export const YesField = (field: Field & { given?: unknown }) => {
  const { name, label, given } = field;
  return (
    <div class="question">
      <Hints {...field} />
      <div class="points">
        <label class="point">
          <input
            type="checkbox"
            id={name}
            name={name}
            value="yes"
            checked={given === 'yes'}
            aria-describedby={describedBy(field)}
            aria-invalid={isWrong(field)}
          />
          <span>{label}</span>
        </label>
      </div>
    </div>
  );
};

/** Above a form that was not taken: all that has to change, each leading to its field; it has the focus. */
export const FaultSummary = ({ title, faults }: { title: string; faults: FieldFault[] }) => (
  <div class="faults" role="alert" aria-labelledby="faults" tabIndex={-1} autofocus>
    <h2 id="faults">{title}</h2>
    <ul>
      {faults.map(({ control, sentence }) => (
        <li key={control}>
          <a href={`#${control}`}>{sentence}</a>
        </li>
      ))}
    </ul>
  </div>
);
