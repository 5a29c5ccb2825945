import type { Doubt, Link, LinkKind } from './succession.js';

/** What the links and the standing of the schools come to for one that others carry on for. */
export type Prospect =
  | { kind: 'one'; successorUrn: string; on?: string }
  | { kind: 'none' }
  | { kind: 'doubtful'; why: Doubt; candidates: string[] };

/** Which schools carry on for which. */
export class Lineage {
  private readonly links = new Map<string, Link[]>();

  /** Both schools may tell of the same link: what one leaves out, the other says. */
  add(urn: string, link: Link): void {
    const others = this.linksOf(urn).filter((known) => known.urn !== link.urn);
    const same = this.linksOf(urn).find((known) => known.urn === link.urn);
    const joined = same ? { ...link, ...same, kind: closer(same.kind, link.kind) } : link;
    this.links.set(
      urn,
      [...others, joined].toSorted((one, other) => one.urn.localeCompare(other.urn)),
    );
  }

  linksOf(urn: string): Link[] {
    return this.links.get(urn) ?? [];
  }

  /** Every school in it, with those that only carry on. */
  get schools(): string[] {
    const all = [...this.links].flatMap(([urn, links]) => [urn, ...links.map((link) => link.urn)]);
    return [...new Set(all)];
  }

  /** Those that others carry on for: replaced before merged, the earliest first, so that each step of a chain is taken. */
  get predecessors(): string[] {
    return [...this.links.keys()].toSorted((one, other) => this.placeOf(one).localeCompare(this.placeOf(other)));
  }

  /** Who carries on for a school, by which schools are open: the nearest open one along its links. */
  prospectOf(urn: string, isOpen: (urn: string) => boolean): Prospect {
    const { open, kinds } = this.ahead(urn, isOpen);
    const candidates = [...open.keys()].toSorted();
    if (this.comesBack(urn)) return { kind: 'doubtful', why: 'cycle', candidates };
    const [found] = open;
    if (!found) return { kind: 'none' };
    if (kinds.has('split')) return { kind: 'doubtful', why: 'split', candidates };
    if (candidates.length > 1) return { kind: 'doubtful', why: 'several-open-successors', candidates };
    const [successorUrn, on] = found;
    return { kind: 'one', successorUrn, ...(on !== undefined && { on }) };
  }

  /** The open schools along the links, each with the day of the first link on the way, and the kinds of links passed. */
  private ahead(urn: string, isOpen: (urn: string) => boolean) {
    const open = new Map<string, string | undefined>();
    const kinds = new Set<LinkKind>();
    const seen = new Set([urn]);
    const ways = this.linksOf(urn).map((link) => ({ link, on: link.on }));
    for (let way = ways.pop(); way; way = ways.pop()) {
      const { link, on } = way;
      kinds.add(link.kind);
      if (seen.has(link.urn)) continue;
      seen.add(link.urn);
      if (isOpen(link.urn)) open.set(link.urn, on);
      else ways.push(...this.linksOf(link.urn).map((next) => ({ link: next, on })));
    }
    return { open, kinds };
  }

  private comesBack(urn: string): boolean {
    const seen = new Set<string>();
    const ways = [...this.linksOf(urn)];
    for (let way = ways.pop(); way; way = ways.pop()) {
      if (way.urn === urn) return true;
      if (!seen.has(way.urn)) ways.push(...this.linksOf(way.urn));
      seen.add(way.urn);
    }
    return false;
  }

  private placeOf(urn: string): string {
    const links = this.linksOf(urn);
    const order = links.every(({ kind }) => kind === 'successor') ? 1 : 2;
    return `${order} ${links[0]?.on ?? '9999-12-31'} ${urn}`;
  }
}

/** The plain word says less than any other. */
const closer = (one: LinkKind, other: LinkKind): LinkKind => (one === 'successor' ? other : one);
