import { outcomeOf, sometime, type Decide, type Decision, type Evolve, type Given } from './decision.js';

/** Types of the events that happen, in order; none of them: nothing has to. A text is the code of the refusal. */
type Outcome = string | readonly string[];

type Row<State, Event, Name extends string> = {
  when: (state: State, given: Given) => Decision<Event>;
  comesTo: Record<Name, Outcome>;
};

/** One state meeting one command: what is expected of it, what is found, and the status afterwards. */
export type Cell = { command: string; state: string; expected: Outcome; found: Outcome; status: string };

export type StateTable = {
  aggregate: string;
  /** The aggregate whose decisions it only hears of: it has no states to draw of its own. */
  follows?: string;
  /** Status by the name of each state. */
  states: Record<string, string>;
  /** An example of each state, by its name. */
  examples: Record<string, unknown>;
  cells: Cell[];
};

/** A decision with an example of its command. */
export const asked =
  <Command, State, Event>(decide: Decide<Command, State, Event>, command: NoInfer<Command>) =>
  (state: State, given: Given): Decision<Event> =>
    decide(command, state, given);

/**
 * Every state of an aggregate meets every command. A state is named by its status, with a word in brackets where one
 * status has several; a command by its decision, with a word in brackets where it can be asked in several ways.
 */
export const stateTable = <State, Event extends { type: string }, Name extends string>(of: {
  aggregate: string;
  follows?: string;
  initial: State;
  evolve: Evolve<State, Event>;
  given?: Partial<Given>;
  /** Its `status` unless the aggregate is a list of things of which each has a status of its own. */
  statusOf?: (state: State) => string;
  /** What has happened, by the name of the state it leads to. */
  states: Record<Name, readonly Event[]>;
  commands: Record<string, Row<State, Event, NoInfer<Name>>>;
}): StateTable => {
  const stateAfter = (past: readonly Event[]): State => past.reduce(of.evolve, of.initial);
  const statusOf = of.statusOf ?? ((state) => String((state as { status?: unknown }).status));
  const names = Object.keys(of.states) as Name[];
  const cells = Object.entries(of.commands).flatMap(([command, { when, comesTo }]) =>
    names.map((state): Cell => {
      const past = of.states[state];
      const found = outcomeOf(() => when(stateAfter(past), { ...sometime, ...of.given }));
      const status = statusOf(stateAfter(typeof found === 'string' ? past : [...past, ...found]));
      const happened = typeof found === 'string' ? found : found.map(({ type }) => type);
      return { command, state, expected: comesTo[state], found: happened, status };
    }),
  );
  const examples = Object.fromEntries(names.map((name) => [name, stateAfter(of.states[name])]));
  const states = Object.fromEntries(names.map((name) => [name, statusOf(examples[name] as State)]));
  return { aggregate: of.aggregate, ...(of.follows !== undefined && { follows: of.follows }), states, examples, cells };
};
