import Table from 'cli-table3';
import { Failed } from './problems.js';

type Cell = string | number;

/** What is said: tables and sentences for people, one JSON document for programs. */
export class Output {
  constructor(readonly json: boolean) {}

  say(sentence = ''): void {
    if (!this.json) process.stdout.write(`${sentence}\n`);
  }

  table(head: string[], rows: Cell[][]): void {
    if (this.json) return;
    const right = head.map((_, column) => rows.length > 0 && rows.every((row) => isNumber(row[column])));
    const table = new Table({
      head,
      chars: plain,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
      colAligns: right.map((isRight) => (isRight ? 'right' : 'left')),
    });
    for (const row of rows) table.push(row);
    process.stdout.write(`${table.toString().replaceAll(/ +$/gm, '')}\n`);
  }

  /** The whole answer, for programs. */
  data(document: unknown): void {
    if (this.json) process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  }

  /** Services that did not answer are named beside what the others said. */
  missing(failures: { service: string; failed: Failed }[]): void {
    for (const { failed } of failures) process.stderr.write(`! ${failed.message}\n`);
  }
}

const isNumber = (cell: Cell | undefined): boolean => typeof cell === 'number' || /^[\d,]*$/.test(cell ?? '');

const sides = ['top', 'bottom', 'left', 'right'].flatMap((side) => [
  side,
  `${side}-mid`,
  `${side}-left`,
  `${side}-right`,
]);
const plain = Object.fromEntries([...sides, 'mid', 'mid-mid', 'middle'].map((name) => [name, '']));
