import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Components } from './components.js';
import { operationOf, type Operation } from './operation.js';
import type { Route } from './routes.js';
import { sharedComponents } from './shared-components.js';

type Description = { service: string; says?: string };

/** A handler may stand at several addresses; each operation has an id of its own. */
const idsOf = (routes: Route[]): Map<Route, string> => {
  const taken = new Set<string>();
  return new Map(
    routes.map((route) => {
      const id = `${route.controller.name}.${route.name}`;
      const own = taken.has(id) ? `${id}:${route.path}` : id;
      taken.add(own);
      return [route, own];
    }),
  );
};

const titled = ({ service, says }: Description): Omit<OpenAPIObject, 'paths'> => {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Strandline: ${service}`)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer');
  if (says !== undefined) config.setDescription(says);
  return config.build();
};

/** Made from the routes themselves: under SWC Nest's own explorer finds neither the fields of a body nor those of a query. */
export const documentOfApi = (routes: Route[], options: Description): OpenAPIObject => {
  const components = new Components();
  const ids = idsOf(routes);
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    const operation = { operationId: ids.get(route), ...operationOf(route, components) };
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation };
  }
  const { schemas, ...shared } = sharedComponents;
  const document = titled(options);
  const securitySchemes = document.components?.securitySchemes ?? {};
  return {
    ...document,
    paths,
    components: { ...shared, schemas: { ...components.schemas, ...schemas }, securitySchemes },
  } as OpenAPIObject;
};

/** Serves the description at /openapi.json and as a page at /docs, whose scripts come from the installed package. */
export const describeApi = (app: NestFastifyApplication, routes: Route[], options: Description): void => {
  SwaggerModule.setup('docs', app, documentOfApi(routes, options), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: `Strandline: ${options.service}`,
  });
};
