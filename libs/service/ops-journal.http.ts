import { Controller, Get, Inject, Query } from '@nestjs/common';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { Refusal } from '#domain';
import { Allow, PageQuery, Says } from '#http';
import { JournalPages, Mongo, type JournalEntry, type JournalQuestion } from '#mongo';
import { momentOf } from './moment.js';

/** By the id of an aggregate or by a correlation id, one of the two. */
export class JournalQuery extends PageQuery {
  @IsOptional() @IsString() @Length(1, 200) aggregate?: string;
  @IsOptional() @IsString() @Matches(/^[\w.:-]{1,128}$/) correlation?: string;
}

@Controller('ops/journal')
@Allow('on-call', 'platform-admin')
export class OpsJournalRoutes {
  private readonly pages: JournalPages;

  constructor(@Inject(Mongo) mongo: Mongo) {
    this.pages = new JournalPages(mongo);
  }

  @Get()
  @Says('What happened to one aggregate, or what one request led to: which event, when, who, and for which cause.')
  async look(@Query() query: JournalQuery) {
    const { items, ...more } = await this.pages.page(questionOf(query), query);
    return { items: items.map(shownEntry), ...more };
  }
}

const questionOf = ({ aggregate, correlation }: JournalQuery): JournalQuestion => {
  if (aggregate !== undefined && correlation === undefined) return { aggregate };
  if (correlation !== undefined && aggregate === undefined) return { correlation };
  throw new Refusal('invalid', 'journal.question-unclear', 'Ask by `aggregate` or by `correlation`, one of the two');
};

/** `at` is business time, `recorded` the real one, read from the event's id. Events carry no personal details by law. */
const shownEntry = ({ _id, publicData: _data, payload: _payload, ...entry }: JournalEntry) => ({
  event: _id,
  recorded: momentOf(_id),
  ...entry,
});
