import { SetMetadata } from '@nestjs/common';
import type { Role } from './roles.js';

export type Access = 'public' | readonly Role[];

const accessKey = 'strandline:access';

/** Only callers with a grant of one of these roles, now in force, may use the route. */
export const Allow = (...roles: [Role, ...Role[]]): MethodDecorator & ClassDecorator => SetMetadata(accessKey, roles);

/** Anyone may use the route. Only health, API description, survey, check-in, calendar feed, application form, offer answer. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(accessKey, 'public' satisfies Access);

/** What the handler says, else its controller; undefined when neither says anything. */
export const accessTo = (handler: object, controller: object): Access | undefined =>
  (Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller)) as Access | undefined;
