import type { EventClass, PublicEvent, PublicEventDeclaration } from '#domain';

const declarations = new Map<EventClass, PublicEventDeclaration>();
const classes = new Map<string, EventClass>();

const perStrand = new Set(['enrolment', 'sessions', 'feedback', 'evaluation']);

/** Declares a class as the data of a public event; `key` of its messages is the id of the aggregate that says it. */
export const Event =
  (declaration: { context: string; name: string; says: string; version?: number; supportedUntil?: string }) =>
  (eventClass: EventClass): void => {
    const { context, name, says, version = 1, supportedUntil } = declaration;
    const type = `strandline.${context}.${name}.v${version}`;
    if (classes.has(type)) throw new Error(`${type} is declared twice`);
    declarations.set(eventClass, {
      context,
      name,
      version,
      type,
      says,
      perStrand: perStrand.has(context),
      ...(supportedUntil === undefined ? {} : { supportedUntil }),
    });
    classes.set(type, eventClass);
  };

/** How an event class travels; an undeclared class is a defect. */
export const declarationOf = (eventClass: EventClass): PublicEventDeclaration => {
  const declaration = declarations.get(eventClass);
  if (!declaration) throw new Error(`${eventClass.name} is not declared with @Event`);
  return declaration;
};

export const classOf = (type: string): EventClass | undefined => classes.get(type);
export const allEvents = (): EventClass[] => [...declarations.keys()];

/** Whether the topics of a context exist once per strand. */
export const isPerStrand = (context: string): boolean => perStrand.has(context);

/** Which service says the events of a context: the only one that publishes to its topics. */
export const publisherOf = (context: string): string =>
  context === 'directory' || context === 'people' ? 'enrolment' : context;

/** Every context that has events. */
export const allContexts = (): string[] => [...new Set([...declarations.values()].map(({ context }) => context))];

/** The topic without prefix: `directory`, `enrolment.future-heads`. */
export const streamOf = (context: string, strand?: string): string => {
  if (!perStrand.has(context)) return context;
  if (strand === undefined) throw new Error(`${context} has a topic per strand, but no strand was given`);
  return `${context}.${strand}`;
};

/** A public fact for `publishes.ts`; contexts with a topic per strand need the strand. */
export const publish = <Data extends object>(
  eventClass: EventClass<Data>,
  data: NoInfer<Data>,
  strand?: string,
): PublicEvent<Data> => {
  const { context, type } = declarationOf(eventClass);
  return { stream: streamOf(context, strand), type, data };
};
