/** Whom and what a record concerns; a grant reaches it when everything the grant names is in here. */
export type Scope = {
  /** Readable by anyone with a role: public facts such as the school register. */
  everyone?: boolean;
  partnerships?: string[];
  strands?: string[];
  organisations?: string[];
  people?: string[];
  /** Those it has left: whoever reaches one of them is told that it has gone, and nothing more. */
  formerOrganisations?: string[];
};

/** What one grant is limited to, of several organisations to any of them; an empty one reaches everything. */
export type GrantedOn = {
  partnership?: string;
  strand?: string;
  organisation?: string | readonly string[];
  person?: string;
};

const names = {
  partnership: 'partnerships',
  strand: 'strands',
  organisation: 'organisations',
  person: 'people',
} as const;

const formerNames = { ...names, organisation: 'formerOrganisations' } as const;

/** Everything a caller may touch: the union of the grants that let them use the route. */
export class Reach {
  constructor(private readonly grants: readonly GrantedOn[]) {}

  covers(scope: Scope): boolean {
    return (
      (scope.everyone === true && this.grants.length > 0) ||
      this.grants.some((grant) =>
        Object.entries(names).every(([one, many]) => {
          const wanted = grant[one as keyof typeof names];
          return wanted === undefined || [wanted].flat().some((one) => (scope[many] ?? []).includes(one));
        }),
      )
    );
  }

  /** The same rule as a document filter over a stored `scope`. */
  filter(): Record<string, unknown> {
    return {
      $or: [
        ...(this.grants.length > 0 ? [{ 'scope.everyone': true }] : []),
        ...this.grants.map((grant) => conditionOf(grant, names)),
        ...(this.grants.length === 0 ? [{ _id: { $in: [] } }] : []),
      ],
    };
  }

  /** A filter for what has gone from the organisations that are reached: nobody is shown more than that it has. */
  filterOfGone(): Record<string, unknown> {
    const left = this.grants.filter(({ organisation }) => organisation !== undefined);
    if (left.length === 0) return { _id: { $in: [] } };
    return { $or: left.map((grant) => conditionOf(grant, formerNames)), $nor: [this.filter()] };
  }
}

const conditionOf = (grant: GrantedOn, within: Record<keyof GrantedOn, string>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(within).flatMap(([one, many]) => {
      const wanted = grant[one as keyof GrantedOn];
      return wanted === undefined ? [] : [[`scope.${many}`, typeof wanted === 'string' ? wanted : { $in: wanted }]];
    }),
  );
