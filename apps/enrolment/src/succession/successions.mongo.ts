import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { dayComes, settleInTime } from './commands/settle-in-time.js';
import { Lineage } from './lineage.js';
import { publishes } from './publishes.js';
import { successionId } from './succession-id.js';
import {
  claimsOf,
  evolve,
  noSuccession,
  type Settlement,
  type Succession,
  type SuccessionEvent,
} from './succession.js';

const atOnce = 5_000;

const successions = aggregate<Succession, SuccessionEvent>({
  name: 'succession',
  collection: 'successions',
  initial: noSuccession,
  evolve,
  publishes,
  scopeOf: () => ({ everyone: true }),
  claims: claimsOf,
  timer: { due: dayComes, decide: settleInTime },
  indexes: [
    { 'state.urn': 1 },
    { 'state.links.urn': 1 },
    { 'state.successorUrn': 1 },
    { 'state.why': 1 },
    { 'state.status': 1 },
    { 'state.status': 1, 'state.why': 1 },
  ],
});

@Injectable()
export class Successions extends AggregateStore<Succession, SuccessionEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, successions);
  }

  /** Everything that is linked with a school, however far away. */
  async lineageOf(urn: string): Promise<Lineage> {
    const lineage = new Lineage();
    const seen = new Set<string>();
    for (let next = [urn]; next.length > 0; next = lineage.schools.filter((one) => !seen.has(one))) {
      for (const one of next) seen.add(one);
      const linked = { $or: [{ 'state.urn': { $in: next } }, { 'state.links.urn': { $in: next } }] };
      for await (const { state } of this.each(linked))
        if (state.status !== 'none') for (const link of state.links) lineage.add(state.urn, link);
    }
    return lineage;
  }

  /** Those of the schools that another one is linked with as its successor. */
  async linkedWith(urns: string[]): Promise<string[]> {
    const linked = new Set<string>();
    for (let from = 0; from < urns.length; from += atOnce)
      for await (const { state } of this.each({ 'state.links.urn': { $in: urns.slice(from, from + atOnce) } }))
        if (state.status !== 'none') for (const { urn } of state.links) linked.add(urn);
    return urns.filter((urn) => linked.has(urn));
  }

  /** Those that carry on for a school, one after the other, as far as it is settled. */
  async carryingOnFor(urn: string, met: readonly string[] = []): Promise<string[]> {
    const state = (await this.find(successionId(urn)))?.state;
    return state?.status === 'settled' && !met.includes(state.successorUrn)
      ? this.carryingOnFor(state.successorUrn, [...met, state.successorUrn])
      : [...met];
  }

  /** For which schools one carries on. */
  async settledOn(successorUrn: string): Promise<(Settlement & { urn: string })[]> {
    return this.aggregate([
      { $match: { 'state.status': 'settled', 'state.successorUrn': successorUrn } },
      { $project: { _id: 0, urn: '$state.urn', successorUrn: '$state.successorUrn', on: '$state.on' } },
    ]);
  }
}
