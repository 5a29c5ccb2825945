import { accessTo, type Access } from '#auth';
import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { argumentsOf, type Argument } from './arguments.js';
import type { SchemaClass } from './components.js';
import { takenBy } from './takes.js';

type Handler = (...args: unknown[]) => unknown;

/** One route as its controller declares it. */
export type Route = {
  controller: Type;
  name: string;
  handler: Handler;
  method: string;
  path: string;
  access: Access | undefined;
  arguments: Argument[];
};

const pathsOf = (target: object): string[] => [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();

const joined = (...parts: string[]): string => `/${parts.flatMap((part) => part.split('/').filter(Boolean)).join('/')}`;

const routesOf = (controller: Type, names: string[]): Route[] =>
  names.flatMap((name) => {
    const handler = (controller.prototype as Record<string, Handler>)[name];
    const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (handler === undefined || method === undefined) return [];
    const paths = pathsOf(controller).flatMap((start) => pathsOf(handler).map((end) => joined(start, end)));
    const access = accessTo(handler, controller);
    return paths.map((path) => ({
      controller,
      name,
      handler,
      method: RequestMethod[method],
      path,
      access,
      arguments: argumentsOf(controller, name),
    }));
  });

/** The routes that controllers declare; handlers of events are not among them. */
export const routesIn = (controllers: Type[]): Route[] => {
  const scanner = new MetadataScanner();
  return controllers.flatMap((one) => routesOf(one, scanner.getAllMethodNames(one.prototype as object)));
};

/** Every route of the application's controllers. */
export const allRoutes = (app: INestApplication): Route[] => {
  const found = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return routesIn(found.flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as Type] : [])));
};

/** Whether a route changes something: it is given a cause. */
export const isCommand = (route: Route): boolean => route.arguments.some(({ kind }) => kind === 'cause');

/** The class of what is sent, where a route takes a whole body. */
export const bodyOf = (route: Route): SchemaClass | undefined =>
  route.arguments.find(({ kind, field }) => kind === 'body' && field === undefined)?.type as SchemaClass | undefined;

const isChecked = (type: unknown): boolean =>
  typeof type === 'function' && getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;

const takesFreeForm = ({ handler }: Route): boolean =>
  takenBy(handler).takes.includes('application/x-www-form-urlencoded');

const faultsOf = (route: Route): string[] => {
  const name = `${route.method} ${route.path} (${route.controller.name}.${route.name})`;
  const unchecked = route.arguments.some(
    ({ kind, type, field }) => kind === 'body' && field === undefined && !isChecked(type) && !takesFreeForm(route),
  );
  return [
    ...(route.access === undefined ? [`${name} has neither @Allow nor @Public`] : []),
    ...(unchecked ? [`${name} takes a body that no class checks`] : []),
  ];
};

/** Throws when a route is neither closed nor opened, or takes an unchecked body; names every such route. */
export const refuseUnguarded = (routes: Route[]): void => {
  const faults = routes.flatMap(faultsOf);
  if (faults.length > 0) throw new Error(`The routes are not safe to serve:\n  ${faults.join('\n  ')}`);
};
