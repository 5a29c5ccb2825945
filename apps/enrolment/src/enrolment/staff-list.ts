/** Leads attend the sessions; members are reached through them. */
export type StaffMember = { personId: string; part: 'lead' | 'member'; from: string; until?: string };

/** Those on the staff list who have not left. */
export const presentStaff = ({ staff }: { staff: StaffMember[] }): StaffMember[] =>
  staff.filter(({ until }) => until === undefined);

export const joinedBy = (staff: StaffMember[], { personId, part, from }: StaffMember): StaffMember[] => [
  ...staff,
  { personId, part, from },
];

export const leftBy = (staff: StaffMember[], { personId, on }: { personId: string; on: string }): StaffMember[] =>
  staff.map((member) =>
    member.personId === personId && member.until === undefined ? { ...member, until: on } : member,
  );
