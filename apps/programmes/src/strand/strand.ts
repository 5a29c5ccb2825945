import type { StrandDefinition } from '#contracts';
import { Refusal, unreachable, type Evolve, type Scope } from '#domain';

export type StrandEvent =
  | ({ type: 'StrandDrafted'; definition: StrandDefinition } & Named)
  | { type: 'StrandRevised'; version: number; definition: StrandDefinition }
  | { type: 'StrandPublished'; version: number; partitions: number; on: string }
  | { type: 'StrandVersionSuperseded'; version: number; by: number; on: string }
  | { type: 'StrandClosingBegan'; on: string }
  | { type: 'StrandWoundUp'; on: string }
  | { type: 'StrandWithdrawn'; on: string };

type Version = { version: number; definition: StrandDefinition; publishedOn: string } & (
  { status: 'published' } | { status: 'superseded'; supersededOn: string }
);

/** `copiedFrom`: the version of another strand that was its template. */
type Named = {
  strandId: string;
  code: string;
  partnershipId: string;
  copiedFrom?: { strandId: string; version: number };
};
/** Partitions of its topics are fixed by the first version; `versions` begin with 1 and have no gaps. */
type Published = Named & { partitions: number; versions: Version[] };

export type Strand =
  | { status: 'none' }
  | ({ status: 'draft'; draft: StrandDefinition } & Named)
  | ({ status: 'open'; draft?: StrandDefinition } & Published)
  | ({ status: 'closing'; closingSince: string } & Published)
  | ({ status: 'closed'; closingSince: string; closedOn: string } & Published)
  | ({ status: 'withdrawn'; withdrawnOn: string } & (Named | Published));

export const noStrand: Strand = { status: 'none' };

export const evolve: Evolve<Strand, StrandEvent> = (strand, event) => {
  switch (event.type) {
    case 'StrandDrafted': {
      const { type: _, definition: draft, ...named } = event;
      return { status: 'draft', ...named, draft };
    }
    case 'StrandRevised':
      return { ...beingWritten(strand), draft: event.definition };
    case 'StrandPublished': {
      const { version, partitions, on } = event;
      const written = { version, definition: draftOf(strand), publishedOn: on, status: 'published' } as const;
      return { status: 'open', ...namedOf(strand), partitions, versions: [...versionsOf(strand), written] };
    }
    case 'StrandVersionSuperseded': {
      const published = publishedOf(strand);
      const versions = published.versions.map((version): Version =>
        version.version === event.version ? { ...version, status: 'superseded', supersededOn: event.on } : version,
      );
      return { status: 'open', ...published, versions };
    }
    case 'StrandClosingBegan':
      return { status: 'closing', ...publishedOf(strand), closingSince: event.on };
    case 'StrandWoundUp':
      return { ...closingOf(strand), status: 'closed', closedOn: event.on };
    case 'StrandWithdrawn': {
      const rest = 'versions' in strand ? publishedOf(strand) : namedOf(strand);
      return { status: 'withdrawn', ...rest, withdrawnOn: event.on };
    }
    default:
      return unreachable(event);
  }
};

export const scopeOf = (strand: Strand): Scope =>
  strand.status === 'none' ? {} : { partnerships: [strand.partnershipId], strands: [strand.code] };

/** A code is a strand’s for good once it was published: its topics are named by it and kept for ever. */
export const claimsOf = (strand: Strand) =>
  strand.status === 'none' || (strand.status === 'withdrawn' && !('versions' in strand))
    ? []
    : [{ key: `strand:${strand.code}`, refusal: ['strand.code-taken', `There is a strand ${strand.code}`] as const }];

/** The published versions, first to last. */
export const versionsOf = (strand: Strand): Version[] => ('versions' in strand ? strand.versions : []);

/** The definition of a published version, superseded or not. */
export const publishedIn = (strand: Strand, version: number): StrandDefinition | undefined =>
  versionsOf(strand).find((one) => one.version === version)?.definition;

/** The definition of a version: a published one, or the draft of the next. */
export const definitionIn = (strand: Strand, version: number): StrandDefinition => {
  const draft = 'draft' in strand && version === versionsOf(strand).length + 1 ? strand.draft : undefined;
  const definition = publishedIn(strand, version) ?? draft;
  if (!definition) throw new Refusal('invalid', 'strand.version-unknown', `There is no version ${version}`);
  return definition;
};

/** The version in force. */
export const latestOf = ({ versions }: Published): Version => {
  const latest = versions.at(-1);
  if (!latest) throw new Error('A strand published without a version');
  return latest;
};

/** The strand, as long as it takes new cohorts. */
export const mustBeOpen = (strand: Strand): Extract<Strand, { status: 'open' }> => {
  switch (strand.status) {
    case 'none':
      throw new Refusal('not-found', 'strand.unknown', 'There is no such strand');
    case 'draft':
      throw new Refusal('conflict', 'strand.not-published', `${strand.code} has no published version yet`);
    case 'closing':
      throw new Refusal(
        'conflict',
        'strand.already-closing',
        `${strand.code} has been closing since ${strand.closingSince}`,
      );
    case 'closed':
      throw new Refusal('conflict', 'strand.already-closed', `${strand.code} closed on ${strand.closedOn}`);
    case 'withdrawn':
      throw new Refusal(
        'conflict',
        'strand.already-withdrawn',
        `${strand.code} was withdrawn on ${strand.withdrawnOn}`,
      );
    case 'open':
      return strand;
    default:
      return unreachable(strand);
  }
};

/** The strand, as long as a version of it can be written: before the first one, or while it is open. */
export const mustBeWritable = (strand: Strand): Extract<Strand, { status: 'draft' | 'open' }> =>
  strand.status === 'draft' ? strand : mustBeOpen(strand);

const beingWritten = (strand: Strand): Extract<Strand, { status: 'draft' | 'open' }> => {
  if (strand.status === 'draft' || strand.status === 'open') return strand;
  throw new Error('A draft of a strand that is not written');
};

const draftOf = (strand: Strand): StrandDefinition => {
  const { draft } = beingWritten(strand);
  if (!draft) throw new Error('A strand published without a draft');
  return draft;
};

export const namedOf = (strand: Strand): Named => {
  if (strand.status === 'none') throw new Error('An event before the strand was drafted');
  const { strandId, code, partnershipId, copiedFrom } = strand;
  return { strandId, code, partnershipId, ...(copiedFrom !== undefined && { copiedFrom }) };
};

const publishedOf = (strand: Strand): Published => {
  if (!('versions' in strand)) throw new Error('An event before the strand was published');
  return { ...namedOf(strand), partitions: strand.partitions, versions: strand.versions };
};

const closingOf = (strand: Strand): Extract<Strand, { status: 'closing' }> => {
  if (strand.status !== 'closing') throw new Error('A strand wound up before it was closing');
  return strand;
};
