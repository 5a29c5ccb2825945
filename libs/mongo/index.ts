export {
  aggregate,
  type AggregateDefinition,
  type AnyAggregateDefinition,
  type Claim,
  type Stored,
} from './aggregates/aggregate.js';
export { knownAs } from './aggregates/aggregate-reader.js';
export { AggregateStore } from './aggregates/aggregate-store.js';
export { Claims } from './aggregates/claims.js';
export { atOnce } from './at-once.js';
export {
  checkpointKey,
  Checkpoints,
  type Checkpoint,
  type HeldCheckpoint,
  type Move,
} from './consuming/checkpoints.js';
export { unknownCursor } from './cursor.js';
export { DryRun } from './dry-run.js';
export { fairTurn, inFairTurns } from './fair-turns.js';
export { Erasures, type Erasure } from './journal/erasures.js';
export { Journal, type JournalEntry, type JournaledMessage, type NumberedEntry } from './journal/journal.js';
export { recordsAbout } from './journal/records-about.js';
export { JournalPages, type JournalQuestion } from './journal/journal-pages.js';
export { Lease, LeaseLost } from './journal/lease.js';
export { KeyUses } from './key-uses.js';
export { listed, type Listing } from './listing.js';
export { externalIdClaims, identified } from './aggregates/identified.js';
export { isTransportFault, Mongo } from './mongo.js';
export { Numbering } from './journal/numbering.js';
export { Orders, type Order, type OrderProgress, type Outcome } from './orders.js';
export { Parked, type Discard, type DiscardedEvent, type ParkedEvent, type ParkingReason } from './consuming/parked.js';
export {
  ParkedDesk,
  type ParkedCause,
  type ParkedDetail,
  type ParkedFilter,
  type ParkedLine,
} from './consuming/parked-desk.js';
export { Presence, type Running } from './views/presence.js';
export { Reads } from './journal/reads.js';
export { Topics, type TopicEnds, type TopicRecord } from './journal/topics.js';
export { ViewBuild } from './views/view-build.js';
export * from './views/view-pointer.js';
export { ViewPointers } from './views/view-pointers.js';
export { ViewStore } from './views/view-store.js';
export { Waiting, type ParkedOf, type Unnumbered } from './waiting.js';
