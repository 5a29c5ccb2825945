import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

export type Asked = { status: number; body: string; fault?: string };

/** Sends one request; a connection that fails answers with status 0. */
export const ask = (
  url: string,
  {
    body,
    headers = {},
    withinMs = 10_000,
  }: { body?: object; headers?: Record<string, string>; withinMs?: number } = {},
): Promise<Asked> =>
  new Promise((resolve) => {
    const text = body && JSON.stringify(body);
    const all = text === undefined ? headers : { 'content-type': 'application/json', ...headers };
    const asked = request(url, { method: text === undefined ? 'GET' : 'POST', agent, headers: all, timeout: withinMs });
    asked.on('response', (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => (answer += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
      response.on('error', (error) => resolve({ status: 0, body: '', fault: error.message }));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ status: 0, body: '', fault: error.code ?? error.message }),
    );
    asked.end(text);
  });
