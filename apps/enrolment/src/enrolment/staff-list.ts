/** Leads attend the sessions; members are reached through them. */
export type StaffMember = { personId: string; part: 'lead' | 'member'; from: string; until?: string };

/** Those on the staff list who have not left. */
export const presentStaff = ({ staff }: { staff: StaffMember[] }): StaffMember[] =>
  staff.filter(({ until }) => until === undefined);
