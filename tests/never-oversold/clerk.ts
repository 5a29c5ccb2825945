import type { JournalEntry } from '#mongo';

type Standing = 'entered' | 'waiting' | 'offered' | 'taken' | 'used-up' | 'gone';
type Line = { person: string; school: string; group?: string; standing: Standing; rank: number; since: number };
type Happened = {
  applicationId: string;
  applicant: string;
  organisationId: string;
  toOrganisationId: string;
  capacity: number;
  perSchool?: number;
  priority: boolean;
  returner?: true;
  groupId: string;
  members: { applicationId: string; applicant: string; organisationId: string }[];
  cohort: { capacity: number; perSchool?: number };
};

const holds: Standing[] = ['offered', 'taken', 'used-up'];

/**
 * The model: a clerk with one list, who is told one thing after another and objects to what must not be. Written from the
 * rules, and nothing in it is shared with the code it checks.
 */
export class Clerk {
  readonly objections: string[] = [];
  readonly lines = new Map<string, Line>();
  private capacity = 0;
  private perSchool = Infinity;
  private told = 0;
  /** Of those who are served together: who comes next. */
  private readonly together = new Set<Line>();

  /** What happened to a cohort’s places, first to last; what came of one cause is looked at as a whole. */
  constructor(history: JournalEntry[]) {
    history.forEach(({ type, data, cause }, at) => {
      this.hears(type, data as Happened);
      if (history[at + 1]?.cause !== cause) this.looksOver(`after ${type}`);
    });
  }

  count(standing: Standing): number {
    return [...this.lines.values()].filter((line) => line.standing === standing).length;
  }

  private hears(type: string, event: Happened): void {
    this.told += 1;
    const line = this.lines.get(event.applicationId);
    const at = `${type} of ${event.applicationId}`;
    switch (type) {
      case 'PlacesOpened':
        this.resize(event.cohort);
        return;
      case 'CapacityChanged':
        this.resize(event);
        return;
      case 'ApplicantEntered':
        this.enters(event);
        return;
      case 'GroupEntered':
        for (const member of event.members) this.enters(member, event.groupId);
        return;
      case 'PlacesClosed':
        return;
      default:
        if (line) this.changes(type, line, event, at);
        else this.objections.push(`${at}: never entered`);
    }
  }

  private enters(one: Happened['members'][number], group?: string): void {
    const { applicationId, applicant: person, organisationId: school } = one;
    if (this.lines.has(applicationId)) this.objections.push(`${applicationId} entered twice`);
    const line = { person, school, standing: 'entered' as const, rank: 2, since: this.told };
    this.lines.set(applicationId, { ...line, ...(group !== undefined && { group }) });
  }

  private changes(type: string, line: Line, event: Happened, at: string): void {
    switch (type) {
      case 'ApplicantMovedSchool':
        line.school = event.toOrganisationId;
        return;
      case 'PriorityChanged':
        this.mustBe(line, at, 'entered', 'waiting');
        line.rank = event.priority ? 1 : 2;
        if (line.standing === 'waiting') line.since = this.told;
        return;
      case 'ApplicantWaitlisted':
        this.waits(line, at, event.returner ? 0 : line.rank);
        return;
      case 'ApplicantRejoined':
        this.mustBe(line, at, 'gone');
        this.waits(line, at, 2);
        return;
      case 'ApplicantReopened':
        this.mustBe(line, at, 'gone', 'taken');
        Object.assign(line, { standing: 'entered', rank: 2 });
        return;
      case 'PlaceOffered':
        this.mustBe(line, at, 'entered', 'waiting');
        this.isGiven(line, at, 'offered');
        return;
      case 'PlaceTaken':
        for (const other of this.lines.values())
          if (other !== line && other.person === line.person && other.standing === 'taken')
            this.objections.push(`${at}: has a place by another application`);
        if (line.standing === 'offered') line.standing = 'taken';
        else this.isGiven(line, at, 'taken');
        return;
      case 'PlaceUsedUp':
        this.mustBe(line, at, 'taken');
        line.standing = 'used-up';
        return;
      default: // declined, expired, rejected, withdrawn, paused, released
        line.standing = 'gone';
    }
  }

  private waits(line: Line, at: string, rank: number): void {
    if (line.standing === 'taken') this.objections.push(`${at}: had a place`);
    Object.assign(line, { standing: 'waiting', rank, since: this.told });
  }

  /** A place is given to one who fits with all who are served together, and, of those who wait, to the first. */
  private isGiven(line: Line, at: string, standing: Standing): void {
    if (!this.together.delete(line)) {
      const party = this.partyOf(line);
      if (!this.haveRoom(party)) this.objections.push(`${at}: there was no room`);
      const first = this.firstInLine();
      if (standing === 'offered' && line.standing === 'waiting' && !(first && party.includes(first)))
        this.objections.push(`${at}: another was before`);
      for (const other of party) if (other !== line) this.together.add(other);
    }
    line.standing = standing;
  }

  /** Who applied together and stands the same. */
  private partyOf(line: Line): Line[] {
    const isOfIt = ({ group, standing }: Line) => group === line.group && standing === line.standing;
    return line.group === undefined ? [line] : [...this.lines.values()].filter(isOfIt);
  }

  private looksOver(when: string): void {
    if (this.together.size > 0) this.objections.push(`${when}: some of a group were left behind`);
    this.together.clear();
    if (this.firstInLine()) this.objections.push(`${when}: a place stays free while one waits who fits`);
  }

  private firstInLine(): Line | undefined {
    return [...this.lines.values()]
      .filter((line) => line.standing === 'waiting' && this.haveRoom(this.partyOf(line)))
      .toSorted((one, other) => one.rank - other.rank || one.since - other.since)[0];
  }

  private haveRoom(party: Line[]): boolean {
    const held = [...this.lines.values()].filter(({ standing }) => holds.includes(standing));
    const all = [...held, ...party];
    const fromSchoolOf = ({ school }: Line) => all.filter((line) => line.school === school).length;
    return all.length <= this.capacity && party.every((line) => fromSchoolOf(line) <= this.perSchool);
  }

  private resize({ capacity, perSchool = Infinity }: { capacity: number; perSchool?: number }): void {
    [this.capacity, this.perSchool] = [capacity, perSchool];
  }

  private mustBe(line: Line, at: string, ...standings: Standing[]): void {
    if (!standings.includes(line.standing)) this.objections.push(`${at}: it was ${line.standing}`);
  }
}
