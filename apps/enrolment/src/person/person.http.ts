import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsEmail, IsOptional } from 'class-validator';
import { Id } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { Organisations } from '../organisation/organisations.mongo.js';
import { ChangePost, changePost } from './commands/change-post.js';
import { CorrectPerson, correctPerson } from './commands/correct-person.js';
import { LeavePost, leavePost } from './commands/leave-post.js';
import { RegisterPerson, registerPerson } from './commands/register-person.js';
import { TakePost, takePost } from './commands/take-post.js';
import { named } from './named.js';
import { People } from './people.mongo.js';
import { signInOf } from './sign-in.js';

export class ListPeople extends PageQuery {
  @IsOptional() @Id() organisationId?: string;
  @IsOptional() @IsEmail() email?: string;
}

@Controller('people')
export class PersonRoutes {
  constructor(
    private readonly people: People,
    private readonly organisations: Organisations,
  ) {}

  @Get()
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'data-protection-officer')
  @Says('The people within reach, with their names and addresses.')
  async list(@Query() { organisationId, email, ...page }: ListPeople, @Reached() reach: Reach) {
    const wanted = {
      ...matching({ 'posts.organisationId': organisationId }),
      ...(email !== undefined && { 'details.signIn': signInOf(email) }),
    };
    const { items, ...rest } = await this.people.page(wanted, page, reach);
    return { ...rest, items: items.map(named) };
  }

  @Get(':personId')
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'participant', 'data-protection-officer')
  @Says('One person, with name and address.')
  async show(@Param('personId', AnId) id: string, @Reached() reach: Reach) {
    return named(await this.people.get(id, reach));
  }

  @Post()
  @Allow('operations-officer', 'programme-lead')
  @Says('Registers a person with their main post.')
  async register(@Body() command: RegisterPerson, @Caused() cause: Cause) {
    const organisation = (await this.organisations.find(command.post.organisationId))?.state;
    return this.people.handle(cause.newId, { ...command, organisation }, registerPerson, cause);
  }

  @Post('corrections')
  @Allow('operations-officer', 'programme-lead', 'data-protection-officer')
  @Says('Corrects a name, an address or a teacher reference number.')
  correct(@Body() command: CorrectPerson, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, correctPerson, cause);
  }

  @Post('posts')
  @Allow('operations-officer', 'programme-lead')
  @Says('Adds a post beside those a person holds.')
  async takePost(@Body() command: TakePost, @Caused() cause: Cause) {
    const organisation = (await this.organisations.find(command.organisationId))?.state;
    return this.people.handle(command.personId, { ...command, organisation }, takePost, cause);
  }

  @Post('post-changes')
  @Allow('operations-officer', 'programme-lead')
  @Says('Records that a person gave up one post for another; a step up the ladder counts as progression.')
  async changePost(@Body() command: ChangePost, @Caused() cause: Cause) {
    const organisation = (await this.organisations.find(command.organisationId))?.state;
    return this.people.handle(command.personId, { ...command, organisation }, changePost, cause);
  }

  @Post('post-departures')
  @Allow('operations-officer', 'programme-lead')
  @Says('Records the last day of a person in a post.')
  leavePost(@Body() command: LeavePost, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, leavePost, cause);
  }
}
