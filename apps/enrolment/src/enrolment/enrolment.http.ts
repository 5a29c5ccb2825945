import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Code, Id } from '#contracts';
import { BusinessClock, type Cause, type Reach } from '#domain';
import { Allow, AnId, Caller, Caused, IdentifiedPageQuery, Reached, Says, matching } from '#http';
import { Organisations } from '../organisation/organisations.mongo.js';
import { Words } from '../own-words/words.mongo.js';
import { People } from '../person/people.mongo.js';
import { HeldPlaces } from '../places/held-places.mongo.js';
import { AddStaffMembers, addStaffMembers } from './commands/add-staff-members.js';
import { CancelWithdrawal, cancelWithdrawal } from './commands/cancel-withdrawal.js';
import { DecideCompletion, decideCompletion } from './commands/decide-completion.js';
import { DeferEnrolment, deferEnrolment } from './commands/defer-enrolment.js';
import { MoveToCohort } from './commands/move-to-cohort.js';
import { RemoveStaffMember, removeStaffMember } from './commands/remove-staff-member.js';
import { ReopenEnrolment } from './commands/reopen-enrolment.js';
import { ResumeEnrolment } from './commands/resume-enrolment.js';
import { TransferEnrolment, transferEnrolment } from './commands/transfer-enrolment.js';
import { WithdrawEnrolment, withdrawEnrolment } from './commands/withdraw-enrolment.js';
import { openQuestions, statuses, type OpenQuestion } from './enrolment.js';
import { Enrolments, present } from './enrolments.mongo.js';
import { presences, withPresence, type Presence } from './presence.js';
import { Returns } from './returns.mongo.js';
import { StrandRules } from './strand-rules.mongo.js';
import { Timelines } from './timelines.mongo.js';

export class ListEnrolments extends IdentifiedPageQuery {
  @IsOptional() @Id() cohortId?: string;
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() personId?: string;
  @IsOptional() @Id() organisationId?: string;
  @IsOptional() @Id() applicationId?: string;
  @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
  /** Those that wait for a person’s decision. */
  @IsOptional() @IsIn(openQuestions) question?: OpenQuestion;
  /** Whether they take part today: not yet, now, until a day that is known, no longer. */
  @IsOptional() @IsIn(presences) presence?: Presence;
}

@Controller('enrolments')
export class EnrolmentRoutes {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly heldPlaces: HeldPlaces,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly rules: StrandRules,
    private readonly returns: Returns,
    private readonly timelines: Timelines,
    private readonly words: Words,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead', 'participant')
  @Says('The enrolments within reach, of persons and of whole schools.')
  async list(@Query() query: ListEnrolments, @Reached() reach: Reach) {
    const { cohortId, strand, personId, organisationId, applicationId, status, question, presence, ...page } = query;
    const wanted = matching({ cohortId, strand, personId, organisationId, applicationId, status, question });
    const today = this.clock.today();
    const found = await this.enrolments.page({ $and: [wanted, present(presence, today)] }, page, reach);
    return { ...found, items: found.items.map((enrolment) => withPresence(enrolment, today)) };
  }

  @Get(':enrolmentId')
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead', 'participant')
  @Says('One enrolment with its staff list and what the registers say.')
  async show(@Param('enrolmentId', AnId) id: string, @Reached() reach: Reach) {
    return withPresence(await this.enrolments.get(id, reach), this.clock.today());
  }

  @Get(':enrolmentId/timeline')
  @Allow('operations-officer', 'programme-lead')
  @Says('Everything that happened to an enrolment since its application: what, when, who, and why.')
  async timeline(@Param('enrolmentId', AnId) id: string, @Caller() caller: Caller) {
    return { items: await this.timelines.of(await this.enrolments.get(id, caller.reach), caller) };
  }

  @Post('deferrals')
  @Allow('operations-officer', 'programme-lead')
  @Says('Pauses an enrolment until an expected return.')
  async defer(@Body() command: DeferEnrolment, @Caused() cause: Cause) {
    const keptDays = (await this.rules.of(command.enrolmentId))?.places.keptWhileDeferredDays;
    const deferred = await this.enrolments.handle(command.enrolmentId, { ...command, keptDays }, deferEnrolment, cause);
    await this.heldPlaces.follow(command.enrolmentId, cause);
    return this.words.beside(command, deferred, cause);
  }

  @Post('resumptions')
  @Allow('operations-officer', 'programme-lead')
  @Says(
    'Brings a deferred or withdrawn participant back: to their place, to a free one, or before all who wait for one.',
  )
  async resume(@Body() command: ResumeEnrolment, @Caused() cause: Cause) {
    return this.words.beside(command, await this.returns.resume(command, cause), cause);
  }

  @Post('reopenings')
  @Allow('operations-officer', 'programme-lead')
  @Says('Lets an enrolment go on that was completed, or ended without completion.')
  async reopen(@Body() command: ReopenEnrolment, @Caused() cause: Cause) {
    return this.words.beside(command, await this.returns.reopen(command, cause), cause);
  }

  @Post('cohort-changes')
  @Allow('operations-officer', 'programme-lead')
  @Says('Lets an enrolment go on in another cohort of the strand that has a free place.')
  async changeCohort(@Body() command: MoveToCohort, @Caused() cause: Cause) {
    return this.words.beside(command, await this.returns.move(command, cause), cause);
  }

  @Post('withdrawals')
  @Allow('operations-officer', 'programme-lead')
  @Says('Ends an enrolment, at once or on a day ahead; its place then goes to whoever waits next.')
  async withdraw(@Body() command: WithdrawEnrolment, @Caused() cause: Cause) {
    const withdrawn = await this.enrolments.handle(command.enrolmentId, command, withdrawEnrolment, cause);
    await this.heldPlaces.follow(command.enrolmentId, cause);
    return this.words.beside(command, withdrawn, cause);
  }

  @Post('withdrawal-cancellations')
  @Allow('operations-officer', 'programme-lead')
  @Says('Takes a withdrawal back that lies ahead.')
  async stay(@Body() command: CancelWithdrawal, @Caused() cause: Cause) {
    const stays = await this.enrolments.handle(command.enrolmentId, command, cancelWithdrawal, cause);
    return this.words.beside(command, stays, cause);
  }

  @Post('transfers')
  @Allow('operations-officer', 'programme-lead')
  @Says('Lets a participant carry on from another school.')
  async transfer(@Body() command: TransferEnrolment, @Caused() cause: Cause) {
    const organisation = (await this.organisations.find(command.toOrganisationId))?.state;
    const coverage = await this.rules.coverageOf(command.enrolmentId);
    const facts = { ...command, organisation, coverage };
    const transferred = await this.enrolments.handle(command.enrolmentId, facts, transferEnrolment, cause);
    await this.heldPlaces.follow(command.enrolmentId, cause);
    return this.words.beside(command, transferred, cause);
  }

  @Post('staff-members')
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'trust-lead')
  @Says('Puts people on the staff list of an enrolled school; those who are on it stay as they are.')
  async addStaff(@Body() command: AddStaffMembers, @Caused() cause: Cause) {
    const knownPeople = await this.people.known(
      command.members.map(({ personId }) => personId),
      cause.reach,
    );
    return this.enrolments.handle(command.enrolmentId, { ...command, knownPeople }, addStaffMembers, cause);
  }

  @Post('staff-departures')
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'trust-lead')
  @Says('Records from when someone no longer takes part for an enrolled school.')
  removeStaff(@Body() command: RemoveStaffMember, @Caused() cause: Cause) {
    return this.enrolments.handle(command.enrolmentId, command, removeStaffMember, cause);
  }

  @Post('completion-decisions')
  @Allow('operations-officer', 'programme-lead')
  @Says('Says whether a participant has completed, where the rule could not tell or the registers were corrected.')
  async decideCompletion(@Body() command: DecideCompletion, @Caused() cause: Cause) {
    const decided = await this.enrolments.handle(command.enrolmentId, command, decideCompletion, cause);
    await this.heldPlaces.follow(command.enrolmentId, cause);
    return this.words.beside(command, decided, cause);
  }
}
