import { Controller, Get, Inject, Query } from '@nestjs/common';
import { IsOptional, IsString, Length } from 'class-validator';
import { Id, Line } from '#contracts';
import { Refusal, type Reach } from '#domain';
import { Allow, PageQuery, Reached, Says } from '#http';
import { JournalPages, KeyUses, Mongo, Reads, recordsAbout, type JournalEntry } from '#mongo';
import { mustReachAll } from './whole-reach.js';

/** About whom or what. */
export class ChangesQuery extends PageQuery {
  /** The id of a record of this service, or of a person: then of everything here that concerns them. */
  @IsString() @Length(1, 200) about!: string;
}

/** About whom or what, by whom, or both. */
export class ReadsQuery extends PageQuery {
  @IsOptional() @IsString() @Length(1, 200) about?: string;
  /** The subject of someone’s tokens. */
  @IsOptional() @Line(255) who?: string;
}

/** Of which service account. */
export class KeyUsesQuery {
  @Id() about!: string;
}

@Controller('audit')
@Allow('data-protection-officer', 'platform-admin')
export class AuditRoutes {
  private readonly pages: JournalPages;
  private readonly readers: Reads;
  private readonly uses: KeyUses;

  constructor(@Inject(Mongo) private readonly mongo: Mongo) {
    this.pages = new JournalPages(mongo);
    this.readers = new Reads(mongo);
    this.uses = new KeyUses(mongo);
  }

  @Get('changes')
  @Says('Who changed a record, or whatever concerns a person, when, and what happened; never what was in it.')
  async changes(@Query() { about, ...page }: ChangesQuery, @Reached() reach: Reach) {
    mustReachAll(reach);
    const { items, ...more } = await this.pages.page({ about: await recordsAbout(this.mongo, about) }, page);
    return { items: items.map(changeOf), ...more };
  }

  @Get('reads')
  @Says('Who was shown records about persons: which, through which route, when.')
  async reads(@Query() { about, who, ...page }: ReadsQuery, @Reached() reach: Reach) {
    mustReachAll(reach);
    mustSayOne(about, who);
    const by = { ...(about !== undefined && { about }), ...(who !== undefined && { who }) };
    const { items, ...more } = await this.readers.page(by, page);
    return { items: items.map(({ _id: id, ...read }) => ({ id, ...read })), ...more };
  }

  @Get('key-uses')
  @Says('When each key of a service account was last used at this service, to the minute.')
  async keyUses(@Query() { about }: KeyUsesQuery, @Reached() reach: Reach) {
    mustReachAll(reach);
    const items = await this.uses.of(about);
    return { items: items.map(({ _id: keyId, at }) => ({ keyId, at })) };
  }
}

const mustSayOne = (about: string | undefined, who: string | undefined): void => {
  if (about === undefined && who === undefined)
    throw new Refusal('invalid', 'audit.question-unclear', 'Ask with `about`, with `who`, or with both');
};

const changeOf = ({
  _id: id,
  collection,
  aggregate: record,
  version,
  type,
  who,
  at,
  correlationId,
  causationId,
}: JournalEntry) => ({
  id,
  of: collection,
  record,
  version,
  happened: type,
  who,
  at,
  correlationId,
  ...(causationId !== undefined && { causationId }),
});
