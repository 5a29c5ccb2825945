import type { Command } from 'commander';
import { Output } from './output.js';
import { Services } from './services.js';
import { systemOf, type Named } from './system.js';

export type Common = Partial<Named> & { json?: boolean; service?: string };
export type Context<Options> = { services: Services; output: Output; options: Options & Common; arguments: string[] };

/** What a command is given: the services, a way to say something, its own options and arguments. `role`: who may do it. */
export const doing =
  <Options extends object>(deed: (context: Context<Options>) => Promise<void>, role = 'on-call') =>
  async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.optsWithGlobals<Options & Common>();
    const system = await systemOf({ as: role, ...options }, process.env);
    const output = new Output(options.json === true);
    await deed({ services: new Services(system), output, options, arguments: command.args });
  };

/** The lines of `npm run ops -- …` that show how a command is used. */
export const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  npm run ops -- ${line}`).join('\n')}\n`;
