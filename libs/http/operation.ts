import answersOf from '#data/answers.json' with { type: 'json' };
import { schemaOfClass } from '#contracts';
import type { Components, Schema, SchemaClass } from './components.js';
import { PageQuery } from './page-query.js';
import { bodyOf, isCommand, type Route } from './routes.js';
import { descriptionOf } from './says.js';
import { fileKinds, takenBy, type BodyKind } from './takes.js';

/** What an operation says beyond what Nest's explorer finds out. */
export type Operation = Record<string, unknown>;

const sentenceOf = (name: string): string => {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const parameter = (name: string): Schema => ({ $ref: `#/components/parameters/${name}` });
const header = (name: string): Schema => ({ $ref: `#/components/headers/${name}` });
const isFile = (type: BodyKind): boolean => (fileKinds as readonly BodyKind[]).includes(type);
const json = (schema: Schema): Schema => ({ content: { 'application/json': { schema } } });

const queryOf = (route: Route): SchemaClass | undefined =>
  route.arguments.find(({ kind, field }) => kind === 'query' && field === undefined)?.type as SchemaClass | undefined;

const isList = (query: SchemaClass | undefined): boolean =>
  query !== undefined && (query === PageQuery || query.prototype instanceof PageQuery);

const queryParameters = (query: SchemaClass): Schema[] => {
  const { properties = {}, required = [] } = schemaOfClass(query, '#/components/schemas/') as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  const defaults = new query() as Record<string, unknown>;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name) && defaults[name] === undefined,
    schema: defaults[name] === undefined ? schema : { ...schema, default: defaults[name] },
  }));
};

const pathParameters = (route: Route): Schema[] =>
  [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => {
    const isId = route.arguments.some(({ kind, field, isId }) => kind === 'path' && field === name && isId);
    return { name, in: 'path', required: true, schema: { type: 'string', ...(isId && { format: 'uuid' }) } };
  });

const parametersOf = (route: Route): Schema[] => {
  const query = queryOf(route);
  return [
    ...pathParameters(route),
    ...(query === undefined ? [] : queryParameters(query)),
    ...(isCommand(route) ? [parameter('DryRun'), parameter('IdempotencyKey'), parameter('IfMatch')] : []),
  ];
};

const contentOf = (route: Route, components: Components): Schema => {
  const body = bodyOf(route);
  const content = takenBy(route.handler).takes.map((type) => {
    if (isFile(type)) return [type, { schema: { type: 'string', format: 'binary' } }];
    const isClass = body !== undefined && (body as unknown) !== Object;
    if (!isClass) return [type, { schema: { type: 'object' } }];
    const schema = components.refTo(body, true);
    return [type, { schema, example: components.exampleOf(schema) }];
  });
  return Object.fromEntries(content) as Schema;
};

const requestBodyOf = (route: Route, components: Components): Schema => {
  const hasBody = bodyOf(route) !== undefined || takenBy(route.handler).takes.some(isFile);
  return hasBody ? { requestBody: { required: true, content: contentOf(route, components) } } : {};
};

/** What the class says that the route names, or the types of its method. */
const answerOf = ({ controller, name, handler }: Route, components: Components): Schema | undefined => {
  const { answers } = descriptionOf(handler);
  if (answers !== undefined) return components.refTo(answers, false);
  const routes: Record<string, Schema> = answersOf.routes;
  const answer = routes[`${controller.name}.${name}`];
  return answer && components.withNamed(answer, answersOf.named);
};

const successesOf = (route: Route, components: Components): Schema => {
  const { media } = descriptionOf(route.handler);
  const answer = answerOf(route, components);
  if (media !== undefined) {
    const content = Object.fromEntries(media.map((type) => [type, { schema: { type: 'string' } }]));
    return { 200: { description: 'Done', content } };
  }
  if (isCommand(route) && answer === undefined) {
    const created = { ETag: header('ETag'), Location: header('Location') };
    const committed = json({ $ref: '#/components/schemas/Committed' });
    return {
      200: { description: 'Done', headers: { ETag: header('ETag') }, ...committed },
      201: { description: 'Created', headers: created, ...committed },
    };
  }
  const description = isList(queryOf(route)) ? 'One page' : 'Done';
  return { 200: { description, ...json(answer ?? { type: 'object' }) } };
};

const problems = (route: Route): string[] => [
  '400',
  ...(route.access === 'public' ? [] : ['401', '403']),
  ...(route.path.includes(':') || isCommand(route) ? ['404'] : []),
  ...(isCommand(route) ? ['409', '412', '422'] : []),
  '429',
];

/** Everything a route's declaration tells about it. */
export const operationOf = (route: Route, components: Components): Operation => {
  const refusals = problems(route).map((status) => [status, { $ref: '#/components/responses/Problem' }]);
  return {
    summary: descriptionOf(route.handler).says ?? sentenceOf(route.name),
    tags: [route.path.split('/')[1] ?? 'other'],
    parameters: parametersOf(route),
    ...requestBodyOf(route, components),
    responses: { ...successesOf(route, components), ...Object.fromEntries(refusals) },
    security: route.access === 'public' ? [] : [{ bearer: [] }],
    ...(Array.isArray(route.access) && { 'x-roles': route.access }),
  };
};
