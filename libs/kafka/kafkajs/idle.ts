import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

type Queue = { pending: unknown[]; scheduleCheckPendingRequests: (this: Queue) => void };
const prototype = (RequestQueue as unknown as { prototype: Queue }).prototype;
const scheduled = prototype.scheduleCheckPendingRequests;

// kafkajs 2.2.4 sets a timer of 1 ms after every response, with nothing to check: it burns idle CPU and warns on Node 24.
prototype.scheduleCheckPendingRequests = function schedule(this: Queue): void {
  if (this.pending.length > 0) scheduled.call(this);
};
