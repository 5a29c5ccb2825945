export const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000;
