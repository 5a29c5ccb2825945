import type { Type } from '@nestjs/common';
import { documentOfApi, ofEveryService, routesIn, type Route } from '#http';
import { definitionOf } from './service.js';

/** What can be asked of a service, told from its module alone: its routes and their description. */
export const apiOf = (
  module: Type,
): { name: string; routes: Route[]; description: ReturnType<typeof documentOfApi> } => {
  const { name, says } = definitionOf(module);
  const controllers = Reflect.getMetadata('controllers', module) as Type[];
  const routes = routesIn([...controllers, ...ofEveryService]);
  return { name, routes, description: documentOfApi(routes, { service: name, ...(says !== undefined && { says }) }) };
};
