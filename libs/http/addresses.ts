const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:[^/]+/g, '[^/]+')
      .replaceAll('*', '.*')}/?$`,
  );

/** Which methods an address takes, so that a wrong one can be told from an unknown address. */
export class Addresses {
  private readonly routes: { pattern: RegExp; methods: string[] }[] = [];

  add(url: string, methods: string | string[]): void {
    this.routes.push({ pattern: patternOf(url), methods: [methods].flat() });
  }

  methodsAt(url: string): string[] {
    const path = url.split('?', 1)[0] ?? '/';
    const fitting = this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    return [...new Set(fitting)].toSorted((one, other) => one.localeCompare(other));
  }
}
