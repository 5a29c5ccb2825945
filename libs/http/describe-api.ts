import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Components } from './components.js';
import { operationOf, type Operation } from './operation.js';
import type { Route } from './routes.js';
import { sharedComponents } from './shared-components.js';

type Description = { service: string; says?: string };

const nameOf = ({ controller, name }: Route): string => `${controller.name}.${name}`;

const bare = (app: NestFastifyApplication, { service, says }: Description): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Strandline: ${service}`)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer');
  if (says !== undefined) config.setDescription(says);
  return SwaggerModule.createDocument(app, config.build(), { operationIdFactory: (one, other) => `${one}.${other}` });
};

/** Nest's explorer finds the routes; shapes come from the validation decorators, which it cannot read under SWC. */
export const documentOfApi = (app: NestFastifyApplication, routes: Route[], options: Description): OpenAPIObject => {
  const document = bare(app, options);
  const components = new Components();
  const byName = new Map(routes.map((route) => [nameOf(route), route]));
  for (const item of Object.values(document.paths))
    for (const [method, found] of Object.entries(item as Record<string, Operation>)) {
      const route = byName.get(String(found['operationId']));
      if (route === undefined) continue;
      (item as Record<string, Operation>)[method] = {
        operationId: found['operationId'],
        ...operationOf(route, components),
      };
    }
  const { schemas, ...shared } = sharedComponents;
  const securitySchemes = document.components?.securitySchemes ?? {};
  return {
    ...document,
    components: { ...shared, schemas: { ...components.schemas, ...schemas }, securitySchemes },
  } as OpenAPIObject;
};

/** Serves the description at /openapi.json and as a page at /docs, whose scripts come from the installed package. */
export const describeApi = (app: NestFastifyApplication, routes: Route[], options: Description): void => {
  const document = documentOfApi(app, routes, options);
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: `Strandline: ${options.service}`,
  });
};
