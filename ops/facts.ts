import type { OrderLine } from './order-line.js';
import type { Failed } from './problems.js';
import type { Services } from './services.js';

export type StreamProgress = {
  stream: string;
  strand?: string;
  unnumbered: number;
  journaled: number;
  sent: number;
  waitingSince?: string;
  held: boolean;
};
export type HandlerProgress = {
  stream: string;
  strand?: string;
  handler: string;
  behind: number;
  parked: number;
  parkedSince?: string;
  waitingSince?: string;
};
export type Progress = {
  clock: { now: string; settled: boolean };
  unnumbered: number;
  publishing: StreamProgress[];
  handling: HandlerProgress[];
};
export type ParkedCause = {
  handler: string;
  reason: string;
  code: string;
  sentence: string;
  count: number;
  oldest: string;
  newest: string;
  examples: string[];
  waitsFor: string;
};
/** What one service says of itself now. */
export type Facts = {
  service: string;
  away?: Failed;
  checksFailed: string[];
  progress?: Progress;
  causes: ParkedCause[];
  orders: OrderLine[];
  views: { view: string; refused?: string }[];
};

/** Asks one service everything that the verdicts are made from. */
export const factsOf = async (services: Services, service: string): Promise<Facts> => {
  const [{ checks }, progress, { causes }, orders, { views }] = await Promise.all([
    services.readiness(service),
    services.get<Progress>(service, '/ops/progress'),
    services.get<{ causes: ParkedCause[] }>(service, '/ops/parked'),
    services.all<OrderLine>(service, '/ops/orders', 20),
    services.get<{ views: Facts['views'] }>(service, '/ops/views'),
  ]);
  const checksFailed = Object.entries(checks).flatMap(([name, { ok }]) => (ok ? [] : [name]));
  return { service, checksFailed, progress, causes, orders, views };
};
