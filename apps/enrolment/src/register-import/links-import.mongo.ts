import { Inject, Injectable } from '@nestjs/common';
import { inGroups } from '../in-groups.js';
import { Organisations, type Standings } from '../organisation/organisations.mongo.js';
import { Successors } from '../succession/successors.mongo.js';
import { linesAtOnce, type ImportWork, type ReadsRegister } from './import-work.js';
import { neededLinkColumns } from './link-row.js';
import { LinksReading } from './links-reading.js';
import { RegisterFiles } from './register-files.mongo.js';
import type { LinksReport } from './register-import.js';

/** Reads which schools carry on for which; only when all links are known is it said who carries on. */
@Injectable()
export class LinksImport implements ReadsRegister {
  constructor(
    @Inject(RegisterFiles) private readonly files: RegisterFiles,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Successors) private readonly successors: Successors,
  ) {}

  async read(work: ImportWork): Promise<LinksReport> {
    const reading = new LinksReading();
    for await (const lines of inGroups(this.files.lines(work.file.fileId, neededLinkColumns), linesAtOnce)) {
      await work.tell(reading.rows);
      for (const line of lines) reading.take(line);
    }
    const standings = await this.organisations.standingsOf(reading.lineage.schools);
    const { predecessors } = reading.lineage;
    const isKnown = (urn: string): boolean => standings.has(urn);
    await this.consider(
      predecessors.filter((urn) => !isKnown(urn)),
      linesAtOnce,
      reading,
      standings,
      work,
    );
    // One after the other: whom another carries on for is closed by then, and the next of a chain is looked for behind it.
    await this.consider(predecessors.filter(isKnown), 1, reading, standings, work);
    return reading.report;
  }

  private async consider(
    urns: string[],
    atOnce: number,
    reading: LinksReading,
    standings: Standings,
    { file, causeOf, tell }: ImportWork,
  ): Promise<void> {
    for (let from = 0; from < urns.length; from += atOnce) {
      await tell(reading.rows);
      const considered = urns.slice(from, from + atOnce).map(async (urn) => {
        const cause = causeOf(`links of ${urn}`);
        reading.count(await this.successors.consider(urn, reading.lineage, standings, file.extractDate, cause));
      });
      await Promise.all(considered);
    }
  }
}
