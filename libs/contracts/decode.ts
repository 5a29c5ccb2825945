import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { classOf } from './declare.js';
import { schemaOf } from './schemas.js';

/** A message that is not what its type promises. */
export class BadEvent extends Error {}

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
const compiled = new Map<string, ValidateFunction>();

const validatorOf = (type: string): ValidateFunction | undefined => {
  const known = compiled.get(type);
  if (known) return known;
  const eventClass = classOf(type);
  if (!eventClass) return undefined;
  const validate = ajv.compile(schemaOf(eventClass));
  compiled.set(type, validate);
  return validate;
};

/** The validated data of a message; undefined for a type this build does not know; throws BadEvent. */
export const decode = (type: string, bytes: Buffer): object | undefined => {
  const validate = validatorOf(type);
  if (!validate) return undefined;
  const data = parse(type, bytes);
  if (!validate(data)) throw new BadEvent(`${type}: ${ajv.errorsText(validate.errors, { dataVar: 'data' })}`);
  return data as object;
};

const parse = (type: string, bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadEvent(`${type}: not JSON`);
  }
};
