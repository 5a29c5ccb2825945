import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process: its number may be given to another one later, its start time not. */
export type Living = { pid: number; born: string };

const bornOnLinux = (pid: number): string | undefined => {
  const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return state === 'Z' || state === 'X' ? undefined : rest[18];
};

const bornElsewhere = (pid: number): string | undefined =>
  execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;

const bornAt = (pid: number): string | undefined => {
  try {
    return process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid);
  } catch {
    return undefined;
  }
};

export const living = (pid: number): Living => ({ pid, born: bornAt(pid) ?? '' });

/** Whether that very process still runs, not another one under its number. */
export const lives = ({ pid, born }: Living): boolean => born !== '' && bornAt(pid) === born;
