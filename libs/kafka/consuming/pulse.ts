export const sessionMs = 6_000;
const tickMs = 500;
const silentMs = 20_000;

type Alarms = {
  /** This process did nothing for longer than a session, as when it is stopped. */
  stoodStill: (ms: number) => void;
  /** The consumer does not ask any more. */
  silent: () => void;
};

/** What is known of the life of one consumer: when it was last heard by the cluster, when it last asked, whether it stood still. */
export class Pulse {
  private heardAt = Date.now();
  private askedAt = Date.now();
  private tickedAt = Date.now();
  private readonly timer: NodeJS.Timeout;

  constructor({ stoodStill, silent }: Alarms) {
    this.timer = setInterval(() => {
      const stoodMs = Date.now() - this.tickedAt;
      this.tickedAt = Date.now();
      if (stoodMs > sessionMs) stoodStill(stoodMs);
      else if (this.isSilent) silent();
    }, tickMs);
    this.timer.unref();
  }

  heard(): void {
    this.heardAt = Date.now();
    this.askedAt = Date.now();
  }

  asked(): void {
    this.askedAt = Date.now();
  }

  /** Whether it has not even asked for a while: its loop is dead. */
  get isSilent(): boolean {
    return Date.now() - this.askedAt > silentMs;
  }

  /** Whether the cluster cannot have given the partitions to another yet. */
  get isSure(): boolean {
    const now = Date.now();
    return now - this.heardAt < sessionMs && now - this.tickedAt < sessionMs;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
