import { StrandClosed, StrandPublished, type StrandDefinition } from '#contracts';
import { view } from '#domain';

export type StrandLine = {
  strand: string;
  partnershipId: string;
  partitions: number;
  latest: number;
  versions: Record<string, StrandDefinition>;
  closedOn?: string;
};

/** Every strand with all its versions; one document per strand. */
export const strands = view<StrandLine>('strands', { version: 1 })
  .on(
    StrandPublished,
    ({ data }) => data.strand,
    (line, { data: { strand, partnershipId, partitions, version, definition } }) => ({
      ...line,
      strand,
      partnershipId,
      partitions: line?.partitions ?? partitions,
      latest: Math.max(version, line?.latest ?? 0),
      versions: { ...line?.versions, [version]: definition },
    }),
  )
  .on(
    StrandClosed,
    ({ data }) => data.strand,
    (line, { data }) => line && { ...line, closedOn: data.on },
  );
