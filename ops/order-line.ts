/** An order as a service tells of it. */
export type OrderLine = {
  order: string;
  what: string;
  who: string;
  at: string;
  heardAt: string;
  state: string;
  progress?: { done: number; total: number; what?: string };
  result?: Record<string, unknown>;
  problem?: { code: string; sentence: string };
};
