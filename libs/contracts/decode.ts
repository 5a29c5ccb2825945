import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { classOf } from './declare.js';
import { schemaOf } from './schemas.js';
import { asNewest, isNewerVersion } from './versions.js';

/** A message that is not what its type promises. */
export class BadEvent extends Error {}

/** A message of a version that this build does not have yet. */
export class NewerVersion extends BadEvent {}

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

/** The validated data of a message, as its newest version; undefined for an unknown type; throws BadEvent or NewerVersion. */
export const decode = (type: string, json: Buffer | string): object | undefined => {
  const validate = validatorOf(type);
  if (isNewerVersion(type)) throw new NewerVersion(`${type} is newer than what this build knows`);
  if (!validate) return undefined;
  const data = parse(type, json);
  if (!validate(data)) throw new BadEvent(`${type}: ${ajv.errorsText(validate.errors, { dataVar: 'data' })}`);
  return asNewest(type, data as object);
};

const parse = (type: string, json: Buffer | string): unknown => {
  try {
    return JSON.parse(String(json));
  } catch {
    throw new BadEvent(`${type}: not JSON`);
  }
};
