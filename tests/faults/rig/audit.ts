import type { Effect, Line } from './ledger-file.js';

/** What the databases of the system say at the end. */
export type State = {
  /** Steps of each tally. */
  tallies: Map<string, number>;
  echoes: Map<string, { heard: number; outOfOrder: number }>;
  /** The view of the consuming side, by cell. */
  cells: Map<string, { steps: number; sum: number }>;
  /** The view of the producing side, by tally. */
  answers: Map<string, number> | undefined;
  /** Entries in each journal, by entry. */
  parked: number;
};

export type Audit = {
  accepted: number;
  effects: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  /** Events that are still parked. */
  stuck: number;
  /** Documents of views that differ from the fold of the ledger. */
  views: number;
  /** The first of them: what is there and what the ledger comes to. */
  wrong: string[];
  /** Messages that stand on a topic more than once with one position: allowed, and skipped by position. */
  repeats: number;
};

type Accepted = Extract<Line, { kind: 'accepted' }>;
/** How many entries of each tally have no effect, more than one, or one in another order. */
type Found = Pick<Audit, 'lost' | 'doubled' | 'outOfOrder' | 'repeats'>;

const none = (): Found => ({ lost: 0, doubled: 0, outOfOrder: 0, repeats: 0 });

/** Compares every stage with what was accepted; the numbers are those of the worst stage, not their sum. */
export const auditOf = (
  lines: Line[],
  state: State,
  { cellOf, topics }: { cellOf: (tally: string) => string; topics: boolean },
): Audit => {
  const accepted = lines.filter((line) => line.kind === 'accepted');
  const effects = topics ? lines.filter((line) => line.kind === 'effect') : [];
  const found: Found[] = [answersOf(accepted), documentsOf(accepted, state)];
  for (const ofStream of Map.groupBy(effects, ({ stream }) => stream).values())
    found.push(streamOf(accepted, ofStream ?? []));
  for (const stream of ['sessions', 'feedback'])
    if (topics && accepted.length > 0 && !effects.some((effect) => effect.stream.startsWith(stream)))
      found.push({ ...none(), lost: accepted.length });
  const worst = (name: keyof Found): number => Math.max(...found.map((one) => one[name]));
  const wrong = viewsOf(accepted, topics ? state : { ...state, answers: undefined }, cellOf);
  return {
    accepted: accepted.length,
    effects: effects.length,
    lost: worst('lost'),
    doubled: worst('doubled'),
    outOfOrder: worst('outOfOrder'),
    stuck: state.parked,
    views: wrong.length,
    wrong: wrong.slice(0, 4),
    repeats: worst('repeats'),
  };
};

/** Two different entries were never answered with the same version of a tally. */
const answersOf = (accepted: Accepted[]): Found => {
  const versions = new Set(accepted.map(({ tally, version }) => `${tally} ${version}`));
  return { ...none(), doubled: accepted.length - versions.size };
};

const differences = (expected: Map<string, number>, is: (key: string) => number, keys: Iterable<string>): Found => {
  const found = none();
  for (const key of keys) {
    const more = is(key) - (expected.get(key) ?? 0);
    found.lost += Math.max(0, -more);
    found.doubled += Math.max(0, more);
  }
  return found;
};

const documentsOf = (accepted: Accepted[], { tallies, echoes }: State): Found => {
  const expected = countBy(accepted, ({ tally }) => tally);
  const own = tallies.size === 0 ? none() : differences(expected, (key) => tallies.get(key) ?? 0, expected.keys());
  const heard = differences(
    expected,
    (key) => echoes.get(key)?.heard ?? 0,
    new Set([...expected.keys(), ...echoes.keys()]),
  );
  return {
    lost: Math.max(own.lost, heard.lost),
    doubled: Math.max(own.doubled, heard.doubled),
    outOfOrder: [...echoes.values()].reduce((sum, { outOfOrder }) => sum + outOfOrder, 0),
    repeats: 0,
  };
};

/** What a consumer that skips by position gets of a topic: each entry once, each key in the order of its versions. */
const streamOf = (accepted: Accepted[], effects: Effect[]): Found => {
  const found = none();
  const counts = new Map<string, number>();
  const upTo = new Map<string, number>();
  for (const ofPartition of Map.groupBy(effects, ({ partition }) => partition).values()) {
    let reached = 0;
    for (const effect of (ofPartition ?? []).toSorted((one, other) => one.offset - other.offset)) {
      if (effect.position <= reached) {
        found.repeats += 1;
        continue;
      }
      reached = effect.position;
      counts.set(effect.entry, (counts.get(effect.entry) ?? 0) + 1);
      if (effect.version <= (upTo.get(effect.key) ?? 0)) found.outOfOrder += 1;
      else upTo.set(effect.key, effect.version);
    }
  }
  const ids = new Map(effects.map(({ position, id }) => [position, id]));
  for (const { position, id } of effects) if (ids.get(position) !== id) found.doubled += 1; // one position, two events
  const expected = new Map(accepted.map(({ entry }) => [entry, 1]));
  const { lost, doubled } = differences(expected, (entry) => counts.get(entry) ?? 0, expected.keys());
  return { ...found, lost, doubled: doubled + found.doubled };
};

const viewsOf = (accepted: Accepted[], { cells, answers }: State, cellOf: (tally: string) => string): string[] => {
  const expected = new Map<string, { steps: number; sum: number }>();
  for (const { tally, version } of accepted) {
    const { steps, sum } = expected.get(cellOf(tally)) ?? { steps: 0, sum: 0 };
    expected.set(cellOf(tally), { steps: steps + 1, sum: sum + version });
  }
  const heard = countBy(accepted, ({ tally }) => tally);
  return [...differing('cells', expected, cells), ...(answers ? differing('answers', heard, answers) : [])];
};

const differing = (view: string, expected: Map<string, unknown>, found: Map<string, unknown>): string[] =>
  [...new Set([...expected.keys(), ...found.keys()])].flatMap((key) => {
    const [is, shall] = [JSON.stringify(found.get(key)), JSON.stringify(expected.get(key))];
    return is === shall ? [] : [`${view} ${key} is ${is}, not ${shall}`];
  });

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};
