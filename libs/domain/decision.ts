import { Refusal } from './refusal.js';

/** What a decision may know besides its command: the aggregate's id, the business instant (UTC) and London day, who asks. */
export type Given = { id: string; now: string; today: string; who: string };

/** What of the details changes; or, given those that are there, all that are to be there. */
export type DetailsChange = Details | ((before: Details) => Details);
type Details = Record<string, unknown>;

/** New events; personal details and free text go beside them, into the document only, never into an event. */
export type Decision<Event> = Event[] | { events: Event[]; details: DetailsChange };

export type Decide<Command, State, Event> = (command: Command, state: State, given: Given) => Decision<Event>;
export type Evolve<State, Event> = (state: State, event: Event) => State;

export const eventsOf = <Event>(decision: Decision<Event>): Event[] =>
  Array.isArray(decision) ? decision : decision.events;

/** What a decision comes to: its events, or the code of the refusal. */
export const outcomeOf = <Event>(decide: () => Decision<Event>): Event[] | string => {
  try {
    return eventsOf(decide());
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

export const sometime: Given = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2023-09-04T09:00:00Z',
  today: '2023-09-04',
  who: 'someone',
};

/** given(past events).when(command) → the new events, or the code of the refusal. */
export const specFor =
  <Command, State, Event>(unit: {
    decide: Decide<Command, State, Event>;
    evolve: Evolve<State, Event>;
    initial: State;
    given?: Partial<Given>;
  }) =>
  (...past: Event[]) => ({
    when(command: Command, given: Partial<Given> = {}): Event[] | string {
      const state = past.reduce(unit.evolve, unit.initial);
      return outcomeOf(() => unit.decide(command, state, { ...sometime, ...unit.given, ...given }));
    },
  });
