// A service that a spec has left running would keep its worker from ending.
afterAll(async () => {
  for (const system of globalThis.unstoppedSystems ?? []) await system.stop();
});
