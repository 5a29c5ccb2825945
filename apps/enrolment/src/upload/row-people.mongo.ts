import { Inject, Injectable } from '@nestjs/common';
import type { PostRole } from '#contracts';
import { idFrom, Refusal } from '#domain';
import { consequenceOf } from '../consequence.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { registerPerson } from '../person/commands/register-person.js';
import { People } from '../person/people.mongo.js';
import { signInOf } from '../person/sign-in.js';
import type { RowAt } from './row-at.js';

const most = 200;

/** Whom a row means: someone known by their address, someone a person has chosen, or somebody new. */
@Injectable()
export class RowPeople {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Organisations) private readonly organisations: Organisations,
  ) {}

  /** The person meant; one who is not known is registered with a post at the organisation. */
  async meant(at: RowAt, organisationId: string): Promise<string> {
    return at.personId ?? (await this.found(at)) ?? this.registered(at, organisationId);
  }

  /** The person meant, who has to be known. */
  async known(at: RowAt): Promise<string> {
    const personId = at.personId ?? (await this.found(at));
    if (personId === undefined) throw new Refusal('not-found', 'person.unknown', 'Nobody is known by this address');
    return personId;
  }

  /** Whom a row may mean that names no known address: the same teacher number, or the same name at the same school. */
  async candidates(at: Pick<RowAt, 'row' | 'cause'>, organisationId: string): Promise<string[]> {
    const { email, name, trn } = at.row;
    if (email === undefined || (await this.found(at)) !== undefined) return [];
    const same = [
      ...(trn === undefined ? [] : [{ 'details.trn': trn }]),
      ...(name === undefined ? [] : [{ 'state.posts.organisationId': organisationId }]),
    ];
    if (same.length === 0) return [];
    const { items } = await this.people.page({ 'state.status': 'known', $or: same }, { limit: most }, at.cause.reach);
    const isMeant = (details: Record<string, unknown>): boolean =>
      (trn !== undefined && details['trn'] === trn) || (name !== undefined && isSame(details['name'], name));
    return items.filter(({ details }) => isMeant(details)).map(({ id }) => id);
  }

  private async found({ row, cause }: Pick<RowAt, 'row' | 'cause'>): Promise<string | undefined> {
    return (await this.people.withAddress(row['email'] ?? '', cause.today))?.id;
  }

  private async registered({ uploadId, sent, row, cause }: RowAt, organisationId: string): Promise<string> {
    const { email = '', name, trn, role } = row;
    if (name === undefined || role === undefined)
      throw new Refusal(
        'invalid',
        'upload.new-person-incomplete',
        'Nobody has this address, and name or role is blank',
      );
    const organisation = (await this.organisations.find(organisationId))?.state;
    const post = { organisationId, role: role as PostRole, from: cause.today };
    const details = { partnershipId: sent.partnershipId, name, email, ...(trn !== undefined && { trn }), post };
    const id = idFrom(uploadId, `person ${signInOf(email)}`);
    await this.people.handle(id, { ...details, organisation }, registerPerson, consequenceOf(cause, 'registered'));
    return id;
  }
}

const isSame = (known: unknown, written: string): boolean =>
  typeof known === 'string' && known.toLowerCase() === written.toLowerCase();
