export {
  aggregate,
  type AggregateDefinition,
  type AnyAggregateDefinition,
  type Claim,
  type Stored,
} from './aggregate.js';
export { AggregateStore } from './aggregate-store.js';
export { checkpointKey, Checkpoints, type Checkpoint, type HeldCheckpoint, type Move } from './checkpoints.js';
export { Erasures, type Erasure } from './erasures.js';
export { Journal, type JournalEntry, type JournaledMessage, type NumberedEntry } from './journal.js';
export { JournalPages, type JournalQuestion } from './journal-pages.js';
export { Lease, LeaseLost } from './lease.js';
export { isTransportFault, Mongo } from './mongo.js';
export { Numbering, unnumbered } from './numbering.js';
export { Orders, type Order, type OrderProgress, type Outcome } from './orders.js';
export { Parked, type Discard, type DiscardedEvent, type ParkedEvent, type ParkingReason } from './parked.js';
export { ParkedDesk, type ParkedCause, type ParkedDetail, type ParkedFilter, type ParkedLine } from './parked-desk.js';
export { Presence, type Running } from './presence.js';
export { Topics, type TopicEnds, type TopicRecord } from './topics.js';
export { ViewBuild } from './view-build.js';
export * from './view-pointer.js';
export { ViewPointers } from './view-pointers.js';
export { ViewStore } from './view-store.js';
export { Waiting, type ParkedOf, type Unnumbered } from './waiting.js';
