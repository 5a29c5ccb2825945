import { v5 } from 'uuid';

/** The UUID (version 5) of a name within what another UUID stands for: always the same, so a repeated deed meets itself. */
export const idFrom = (within: string, name: string): string => v5(name, within);
