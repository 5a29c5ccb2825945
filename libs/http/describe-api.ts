import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Route } from './routes.js';

export const describeApi = (_app: NestFastifyApplication, _routes: Route[], _options: object): void => {};
