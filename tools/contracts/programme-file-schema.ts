import { wholeSchemaOf } from '#contracts';
import { ProgrammeFile } from '../../apps/programmes/src/programme-file/programme-file.js';
import { readDescriptions, type Schema } from './descriptions.js';

const strict = (schema: Schema): Schema => ({ ...schema, additionalProperties: false });

/** The JSON Schema that an editor checks a programme file by: with what each field means, and no others allowed. */
export const programmeFileSchema = async (): Promise<string> => {
  const descriptions = await readDescriptions('apps/programmes/src/{programme-file,partnership,cohort}/*.ts');
  const whole = descriptions.describe(ProgrammeFile.name, wholeSchemaOf(ProgrammeFile));
  const defs = Object.entries(whole.$defs ?? {}).map(([name, schema]) => [name, strict(schema)]);
  const schema = { ...strict(whole), $defs: Object.fromEntries(defs) as Record<string, Schema> };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
