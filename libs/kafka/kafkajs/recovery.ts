import { setTimeout as sleep } from 'node:timers/promises';
import ConsumerGroup from 'kafkajs/src/consumer/consumerGroup.js';

type Fault = { name?: string; type?: string; cause?: Fault; originalError?: Fault };
type Group = {
  groupId: string;
  memberId: string | null;
  maxWaitTime: number;
  coordinator: unknown;
  cluster: { refreshMetadata(): Promise<void>; findGroupCoordinator(of: { groupId: string }): Promise<unknown> };
  subscriptionState: { paused(): unknown[] };
  instrumentationEmitter: { emit(event: string, payload: object): void };
  recoverFromFetch(this: Group, error: Fault): Promise<void>;
  heartbeat(this: Group, options: { interval: number }): Promise<void>;
  fetch(this: Group, nodeId: string): Promise<unknown[]>;
};
const prototype = (ConsumerGroup as unknown as { prototype: Group }).prototype;
// eslint-disable-next-line typescript/unbound-method -- called with their group below
const { recoverFromFetch, heartbeat, fetch } = prototype;

const tryAgainMs = 200;
const whilePausedMs = 20;
const idleMs = new WeakMap<Group, number>();

const isAway = (fault: Fault | undefined): boolean =>
  fault !== undefined &&
  (/^KafkaJS(Connection|BrokerNotFound|NoBrokerAvailable|RequestTimeout|LockTimeout)/.test(fault.name ?? '') ||
    isAway(fault.cause) ||
    isAway(fault.originalError));

/** The same member goes on when the broker is back: one that joins anew has to wait until the session of the old one ends. */
const reconnect = async (group: Group): Promise<void> => {
  await sleep(tryAgainMs);
  try {
    await group.cluster.refreshMetadata();
    group.coordinator = await group.cluster.findGroupCoordinator({ groupId: group.groupId });
  } catch {
    // still away; the next fetch finds out
  }
};

prototype.recoverFromFetch = async function recover(this: Group, error: Fault): Promise<void> {
  const { groupId, memberId } = this;
  this.instrumentationEmitter.emit('consumer.rebalancing', { groupId, memberId }); // what follows may not follow on
  if (isAway(error)) await reconnect(this);
  else await recoverFromFetch.call(this, error);
};

prototype.heartbeat = async function beat(this: Group, options: { interval: number }): Promise<void> {
  try {
    await heartbeat.call(this, options);
  } catch (error) {
    if (!isAway(error as Fault)) throw error;
    await reconnect(this);
  }
};

/** While a partition is paused it is to be fetched soon after it is resumed, not after a long wait for the others. */
prototype.fetch = async function fetchSoon(this: Group, nodeId: string): Promise<unknown[]> {
  const idle = idleMs.get(this) ?? this.maxWaitTime;
  idleMs.set(this, idle);
  this.maxWaitTime = this.subscriptionState.paused().length > 0 ? whilePausedMs : idle;
  return fetch.call(this, nodeId);
};
