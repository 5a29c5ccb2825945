import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 60_000;

/**
 * Asks again while nobody answers, as when a service is just being started: every request of the story names its step,
 * so that one which was done although its answer got lost is answered with its first result.
 */
export const patiently = async (url: string, request: RequestInit): Promise<Response> => {
  for (const until = Date.now() + patienceMs; ; await sleep(100))
    try {
      const response = await fetch(url, request);
      if (response.status !== 503 || Date.now() > until) return response;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
};
