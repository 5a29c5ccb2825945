import type { Decide } from '#domain';
import type { Response, ResponseEvent } from '../response.js';

/** Decided by the clock: what people wrote is not kept for ever. */
export const forgetWords: Decide<object, Response, ResponseEvent> = () => ({
  events: [{ type: 'WordsForgotten' }],
  details: { words: {} },
});
