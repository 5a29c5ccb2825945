import type { Checkpoint } from '#mongo';
import type { Incoming } from './incoming.js';
import { isEnd } from './wire.js';

/** How far one is when these are done with; `current`: their offsets mean something, for the partition was not read anew. */
export const after = (done: Checkpoint, taken: readonly Incoming[], current: boolean): Checkpoint => {
  let { position, offset, at, ended = false } = done;
  for (const message of taken) {
    position = Math.max(position, message.position);
    if (!current) continue;
    if (message.offset > offset) ({ offset, position: at } = message);
    ended ||= isEnd(message.type);
  }
  return { position, offset, at, ...(ended ? { ended } : {}) };
};

/** Never back: another handler of the same partition may want older messages again. */
export const further = (one: Checkpoint, other: Checkpoint): Checkpoint => ({
  ...(other.offset > one.offset ? other : one),
  position: Math.max(one.position, other.position),
});
