import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, Reached, Says } from '#http';
import { Rosters } from '../roster/rosters.mongo.js';
import { PersonNames } from '../views/person-names.mongo.js';
import { CorrectAttendance, correctAttendance } from './commands/correct-attendance.js';
import { HandInRegister, handInRegister } from './commands/hand-in-register.js';
import { peopleOn, registerSheet, withNames } from './register-sheet.js';
import { Sessions } from './sessions.mongo.js';

@Controller('registers')
export class RegisterRoutes {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(PersonNames) private readonly names: PersonNames,
  ) {}

  @Get(':sessionId')
  @Allow('operations-officer', 'programme-lead', 'facilitator')
  @Says('The register of a session: who is expected, by name, and what was handed in.')
  async show(@Param('sessionId', AnId) sessionId: string, @Reached() reach: Reach) {
    const session = await this.sessions.get(sessionId, reach);
    const sheet = registerSheet(sessionId, session.state, await this.rosters.of(session));
    return withNames(sheet, await this.names.of(peopleOn(sheet)));
  }

  @Post()
  @Allow('operations-officer', 'facilitator')
  @Says('Hands in the whole register of a session: it says of everyone expected whether they came.')
  async handIn(@Body() command: HandInRegister, @Caused() cause: Cause) {
    const roster = await this.rosters.of(await this.sessions.get(command.sessionId, cause.reach));
    return this.sessions.handle(command.sessionId, { ...command, roster }, handInRegister, cause);
  }

  @Post('corrections')
  @Allow('operations-officer', 'facilitator')
  @Says('Puts right what a handed-in register says of someone.')
  correct(@Body() command: CorrectAttendance, @Caused() cause: Cause) {
    return this.sessions.handle(command.sessionId, command, correctAttendance, cause);
  }
}
