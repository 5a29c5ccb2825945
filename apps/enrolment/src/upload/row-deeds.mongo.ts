import { Inject, Injectable } from '@nestjs/common';
import type { WithdrawalReason } from '#contracts';
import { idFrom, Refusal, type Cause } from '#domain';
import { Applications } from '../application/applications.mongo.js';
import { submitApplication } from '../application/commands/submit-application.js';
import { Evidence } from '../application/evidence.mongo.js';
import { addStaffMembers } from '../enrolment/commands/add-staff-members.js';
import { cancelWithdrawal } from '../enrolment/commands/cancel-withdrawal.js';
import { removeStaffMember } from '../enrolment/commands/remove-staff-member.js';
import { withdrawEnrolment } from '../enrolment/commands/withdraw-enrolment.js';
import { presentStaff } from '../enrolment/staff-list.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { schoolId } from '../organisation/school-id.js';
import { Admissions } from '../places/admissions.mongo.js';
import { HeldPlaces } from '../places/held-places.mongo.js';
import { withdrawApplication } from '../places/commands/withdraw-application.js';
import type { RowAt } from './row-at.js';
import type { Made } from './row-result.js';
import { RowPeople } from './row-people.mongo.js';
import type { UploadKind } from './upload.js';

/** Whether something happened, and what of. */
export type Done = { happened: boolean; made: Made };

/** What a row of each kind does, with the same commands as the routes, and how it is taken back. */
@Injectable()
export class RowDeeds {
  private readonly deeds: Record<UploadKind, (at: RowAt) => Promise<Done>> = {
    applications: (at) => this.apply(at),
    'staff-members': (at) => this.addStaff(at),
    withdrawals: (at) => this.withdraw(at),
  };

  constructor(
    @Inject(RowPeople) private readonly people: RowPeople,
    @Inject(Applications) private readonly applications: Applications,
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(HeldPlaces) private readonly heldPlaces: HeldPlaces,
    @Inject(Evidence) private readonly evidence: Evidence,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
  ) {}

  /** Throws the refusal of the command that the row stands for. */
  carryOut(at: RowAt): Promise<Done> {
    return this.deeds[at.sent.kind](at);
  }

  /** Throws the refusal that says why it stays as it is. */
  async takeBack(made: Made, kind: UploadKind, cause: Cause): Promise<void> {
    if ('applicationId' in made) {
      await this.admissions.decide(made, withdrawApplication, cause);
      return;
    }
    const { enrolmentId, personId = '' } = made;
    if (kind === 'withdrawals') {
      await this.enrolments.handle(enrolmentId, { enrolmentId }, cancelWithdrawal, cause);
      return;
    }
    const { state } = await this.enrolments.get(enrolmentId, cause.reach);
    const listed = state.status === 'none' ? [] : presentStaff(state);
    const on = listed.find((member) => member.personId === personId)?.from ?? cause.today;
    await this.enrolments.handle(enrolmentId, { enrolmentId, personId, on }, removeStaffMember, cause);
  }

  private async apply(at: RowAt): Promise<Done> {
    const { uploadId, sent, row, cause } = at;
    const organisationId = schoolId(row['urn'] ?? '');
    const personId = row['email'] === undefined ? undefined : await this.people.meant(at, organisationId);
    const applying = { cohortId: sent.cohortId, ...(personId !== undefined && { personId }), organisationId };
    const applicationId = idFrom(uploadId, `application of ${personId ?? organisationId}`);
    const evidence = await this.evidence.on(applying, cause.reach);
    await this.applications.handle(applicationId, { ...applying, ...evidence }, submitApplication, cause);
    await this.admissions.enter(applicationId, cause);
    return { happened: true, made: { applicationId } };
  }

  private async addStaff(at: RowAt): Promise<Done> {
    const { sent, row, cause } = at;
    const organisationId = schoolId(row['urn'] ?? '');
    const enrolmentId = await this.enrolmentOf({ cohortId: sent.cohortId, organisationId, unit: 'school' }, cause);
    const personId = await this.people.meant(at, organisationId);
    const part = row['part'] === 'lead' ? ('lead' as const) : ('member' as const);
    const from = row['from'] === undefined ? {} : { from: row['from'] };
    const command = { enrolmentId, members: [{ personId, part }], ...from, knownPeople: [personId] };
    const { happened } = await this.enrolments.handle(enrolmentId, command, addStaffMembers, cause);
    return { happened: happened.length > 0, made: { enrolmentId, personId } };
  }

  private async withdraw(at: RowAt): Promise<Done> {
    const { sent, row, cause } = at;
    const personId = row['email'] === undefined ? undefined : await this.people.known(at);
    const who = personId === undefined ? { organisationId: schoolId(row['urn'] ?? ''), unit: 'school' } : { personId };
    const enrolmentId = await this.enrolmentOf({ cohortId: sent.cohortId, ...who }, cause);
    const command = { enrolmentId, on: row['on'] ?? '', reason: row['reason'] as WithdrawalReason };
    await this.enrolments.handle(enrolmentId, command, withdrawEnrolment, cause);
    await this.heldPlaces.follow(enrolmentId, cause);
    return { happened: true, made: { enrolmentId } };
  }

  private async enrolmentOf(wanted: Record<string, string>, { reach }: Cause): Promise<string> {
    const filter = Object.fromEntries(Object.entries(wanted).map(([field, value]) => [`state.${field}`, value]));
    const { items } = await this.enrolments.page(filter, { limit: 1 }, reach);
    if (!items[0]) throw new Refusal('not-found', 'upload.not-enrolled', 'They do not take part in this cohort');
    return items[0].id;
  }
}
