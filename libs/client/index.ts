import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths, ServicePaths } from './api.js';
import type { ServiceName } from './asked.js';

export type { Answered, Askable, Sent, ServiceName } from './asked.js';

/** Why something was refused. */
export type Problem = components['schemas']['Problem'];

/** One service as its description has it: the compiler checks what is asked of it, and knows what it answers. */
export type ServiceClient<Service extends ServiceName> = Client<Pick<paths, ServicePaths[Service]>>;

/** A client of a service; what is posted has an Idempotency-Key of its own unless it is given one. */
export const clientOf = <Service extends ServiceName>(
  _service: Service,
  { token, ...options }: ClientOptions & { baseUrl: string; token?: string },
): ServiceClient<Service> => {
  const client = createClient<paths>(options);
  client.use({
    onRequest: ({ request }) => {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
  });
  return client;
};
