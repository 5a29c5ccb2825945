/** One thing that must make progress before the service takes work. */
export type ReadyCheck = { name: string; check(): Promise<CheckResult> };
export type CheckResult = { ok: boolean; detail?: object };
export type Readiness = { ready: boolean; checks: Record<string, CheckResult> };

const patience = 2_000;

const answered = async (check: ReadyCheck): Promise<CheckResult> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: { reason: `no answer within ${patience} ms` } }), patience);
  });
  try {
    return await Promise.race([check.check(), late]);
  } catch (error) {
    return { ok: false, detail: { reason: error instanceof Error ? error.name : 'unknown' } };
  } finally {
    clearTimeout(timer);
  }
};

/** Where the parts of a service register what readiness means for them. */
export class Health {
  private readonly checks = new Map<string, ReadyCheck>();
  private leaving = false;

  /** A second check of the same name replaces the first. */
  register(check: ReadyCheck): void {
    this.checks.set(check.name, check);
  }

  /** From now on it is not ready: the service is being stopped. */
  leave(): void {
    this.leaving = true;
  }

  /** Ready only when every check is ok; a check that throws or takes longer than two seconds is not. */
  async readiness(): Promise<Readiness> {
    const results = await Promise.all(
      [...this.checks.values()].map(async (check) => [check.name, await answered(check)] as const),
    );
    return { ready: !this.leaving && results.every(([, { ok }]) => ok), checks: Object.fromEntries(results) };
  }
}
