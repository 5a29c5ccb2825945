import type { Decide } from '#domain';
import type { Response, ResponseEvent } from '../response.js';

/** Decided by the clock, or because the person is erased: what people wrote is not kept for ever. */
export const forgetWords: Decide<object, Response, ResponseEvent> = (_, response) =>
  response.status === 'completed' && !response.wordsForgotten
    ? { events: [{ type: 'WordsForgotten' }], details: { words: {} } }
    : [];
