import routesThere from '#data/routes.json' with { type: 'json' };
import { allContexts, isPerStrand } from '#contracts';
import { Refusal } from '#domain';

type Names = { routes: string[]; topics: string[] };
type Fault = { pointer: string; detail: string };

const routes = new Set(routesThere);

const isTopic = (topic: string, strands: readonly string[]): boolean => {
  const [context = '', strand] = topic.split('.');
  if (!allContexts().includes(context) || isPerStrand(context) !== (strand !== undefined)) return false;
  return strand === undefined || strand === '*' || strands.includes(strand);
};

const faultsIn = (field: keyof Names, names: string[], isThere: (name: string) => boolean): Fault[] =>
  names.flatMap((name, at) => (isThere(name) ? [] : [{ pointer: `#/${field}/${at}`, detail: `there is no ${name}` }]));

const mustHaveNone = (code: string, errors: Fault[]): void => {
  if (errors.length === 0) return;
  const sentence = errors.map(({ detail }) => detail).join(', ');
  throw new Refusal('invalid', code, `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`, { errors });
};

/** A name mistyped would let nobody in, and no one would see why. Topics of a strand are there once the strand is. */
export const mustBeThere = (named: Names, strands: readonly string[]): void => {
  mustHaveNone(
    'service-account.route-unknown',
    faultsIn('routes', named.routes, (one) => routes.has(one)),
  );
  mustHaveNone(
    'service-account.topic-unknown',
    faultsIn('topics', named.topics, (one) => isTopic(one, strands)),
  );
};

/** The strands whose topics are named. */
export const strandsOf = (topics: readonly string[]): string[] => [
  ...new Set(topics.flatMap((topic) => topic.split('.')[1] ?? [])),
];
