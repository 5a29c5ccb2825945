/** One public event as it is told again: CloudEvents in JSON, with the stream it is of; without data: forget this person. */
export type ToldEvent = {
  stream: string;
  type: string;
  time: string;
  id: string;
  data: Record<string, unknown> | null;
  [more: string]: unknown;
};

const whose = ['personId', 'enrolmentId', 'applicationId'];
const what = ['partnershipId', 'strand', 'cohortId', 'sessionId', 'campaignId', 'organisationId'];

const nameOf = ({ type }: ToldEvent): string => type.split('.')[2] ?? '';

/** The fullest of the enrolments that were completed: the one of which the most different things are told. */
const fullest = (events: ToldEvent[]): ToldEvent => {
  const byEnrolment = Map.groupBy(
    events.filter(({ data }) => data?.['enrolmentId'] !== undefined),
    ({ data }) => data?.['enrolmentId'],
  );
  const completed = [...byEnrolment.values()].filter(
    (own) => own.some((one) => nameOf(one) === 'enrolment-completed') && isOfOnePerson(own),
  );
  const [first] = completed.toSorted((one, other) => kindsOf(other) - kindsOf(one));
  const enrolled = first?.find((one) => nameOf(one) === 'participant-enrolled');
  if (!enrolled) throw new Error('Nobody has completed anything here');
  return enrolled;
};

const isOfOnePerson = (own: ToldEvent[]): boolean => own.some((one) => nameOf(one) === 'participant-enrolled');
const kindsOf = (own: ToldEvent[]): number => new Set(own.map(nameOf)).size;

/** Who lived the life that most is told of. */
export const whoseLifeIn = (events: ToldEvent[]): string => String(fullest(events).data?.['personId']);

/** Everything that one participant’s way through a strand led to and depends on, in the order in which it happened. */
export const oneLifeIn = (events: ToldEvent[]): ToldEvent[] => {
  const inOrder = events.toSorted((one, other) => (one.time + one.id < other.time + other.id ? -1 : 1));
  const { data: enrolled, stream } = fullest(inOrder);
  const data = enrolled ?? {};
  const strand = stream.split('.')[1];
  const ours = new Set<unknown>([...Object.values(data), strand]);
  for (const one of inOrder) if (one.data?.['strand'] === strand) ours.add(one.data?.['partnershipId']);
  return inOrder.filter(({ data: told, subject }) => {
    if (told === null) return ours.has(subject);
    const about = (names: string[]) => names.flatMap((name) => told[name] ?? []);
    if (about(whose).length > 0) return about(whose).every((id) => ours.has(id));
    for (const id of told['cohortId'] === data['cohortId'] ? about(['sessionId', 'campaignId']) : []) ours.add(id);
    return about(what).length > 0 && about(what).every((id) => ours.has(id));
  });
};
