import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsEmail, IsIn, IsOptional, Matches } from 'class-validator';
import { Id, personRoles, type PersonRole } from '#contracts';
import { BusinessClock, type Cause, type Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says } from '#http';
import { Organisations } from '../organisation/organisations.mongo.js';
import { ChangePost, changePost } from './commands/change-post.js';
import { ConfirmPost, confirmPost } from './commands/confirm-post.js';
import { CorrectPerson, correctPerson } from './commands/correct-person.js';
import { GiveUpRole, giveUpRole } from './commands/give-up-role.js';
import { LeavePost, leavePost } from './commands/leave-post.js';
import { RegisterPerson, registerPerson } from './commands/register-person.js';
import { TakePost, takePost } from './commands/take-post.js';
import { TakeRole, takeRole } from './commands/take-role.js';
import { VerifyTeacherNumber, verifyTeacherNumber } from './commands/verify-teacher-number.js';
import { named, withName } from './named.js';
import { People } from './people.mongo.js';

export class ListPeople extends IdentifiedPageQuery {
  @IsOptional() @Id() organisationId?: string;
  /** One in use, or given up no longer than two years ago. */
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @Matches(/^\d{7}$/) trn?: string;
  /** `unknown`: a post of theirs has not been confirmed for a year. */
  @IsOptional() @IsIn(['confirmed', 'unknown']) confirmation?: 'confirmed' | 'unknown';
  @IsOptional() @IsIn(personRoles) role?: PersonRole;
}

@Controller('people')
export class PersonRoutes {
  constructor(
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'trust-lead', 'data-protection-officer')
  @Says('The people within reach, with their names and addresses.')
  async list(@Query() { limit, cursor, updatedSince, externalId, ...wanted }: ListPeople, @Reached() reach: Reach) {
    const page = {
      limit,
      ...(cursor !== undefined && { cursor }),
      ...(updatedSince !== undefined && { updatedSince }),
      ...(externalId !== undefined && { externalId }),
    };
    const { items, ...rest } = await this.people.list(wanted, page, this.clock.today(), reach);
    return { ...rest, items: items.map(named) };
  }

  @Get(':personId')
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'trust-lead', 'participant', 'data-protection-officer')
  @Says('One person, with name and address. A merged record answers 410 and names the one to ask for.')
  async show(@Param('personId', AnId) id: string, @Reached() reach: Reach) {
    const { state, ...stored } = await this.people.current(id, reach);
    return { ...stored, state: withName(state, stored.details) };
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

  @Post('teacher-numbers')
  @Allow('operations-officer', 'programme-lead')
  @Says('Says that a teacher reference number was looked up and is this person’s; nobody else can have it then.')
  verify(@Body() command: VerifyTeacherNumber, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, verifyTeacherNumber, cause);
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

  @Post('post-confirmations')
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'trust-lead', 'participant')
  @Says('Confirms that a post is still held; what nobody confirms for a year is unknown, never left.')
  confirmPost(@Body() command: ConfirmPost, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, confirmPost, cause);
  }

  @Post('roles')
  @Allow('operations-officer', 'programme-lead')
  @Says('Adds a role beside posts: facilitator, coach, adviser, governor or contact.')
  async takeRole(@Body() command: TakeRole, @Caused() cause: Cause) {
    const organisationKnown = await this.organisations.isKnown(command.organisationId);
    return this.people.handle(command.personId, { ...command, organisationKnown }, takeRole, cause);
  }

  @Post('role-departures')
  @Allow('operations-officer', 'programme-lead')
  @Says('Records the last day of a person in a role.')
  giveUpRole(@Body() command: GiveUpRole, @Caused() cause: Cause) {
    return this.people.handle(command.personId, command, giveUpRole, cause);
  }
}
