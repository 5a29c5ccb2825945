import { readFileSync } from 'node:fs';
import { keepSecret } from '#observability';

/** Settings that may also be given as the name of a file that holds them: `<NAME>_FILE`. */
const secrets = ['MONGODB_URI', 'MONGODB_PASSWORD', 'KAFKA_SASL_PASSWORD', 'SURVEY_KEY', 'LINK_KEY'];

const contentOf = (file: string, name: string): string => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${name}_FILE names ${file}, which cannot be read (${code})`, { cause: error });
  }
  if (text === '') throw new Error(`${name}_FILE names ${file}, which is empty`);
  return text;
};

const password = (uri: string): string[] => {
  const [, encoded = ''] = /^mongodb(?:\+srv)?:\/\/[^:@/]*:([^@]*)@/.exec(uri) ?? [];
  return encoded === '' ? [] : [encoded];
};

/** The environment with its secrets read from their files; from then on no log line shows them. */
export const withSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const whole = { ...env };
  for (const name of secrets) {
    const file = env[`${name}_FILE`] ?? '';
    if (file === '') continue;
    if ((env[name] ?? '') !== '') throw new Error(`${name} and ${name}_FILE are both set: set one of them`);
    whole[name] = contentOf(file, name);
  }
  const { MONGODB_URI: uri = '', ...others } = whole;
  keepSecret(...password(uri), ...secrets.map((name) => others[name] ?? ''));
  return whole;
};

/** MONGODB_URI, with MONGODB_USERNAME and MONGODB_PASSWORD where they are given apart from it. */
export const mongodbUriIn = (env: NodeJS.ProcessEnv): string => {
  const { MONGODB_URI: uri = '', MONGODB_USERNAME: username = '', MONGODB_PASSWORD: password = '' } = env;
  if (uri === '') throw new Error('MONGODB_URI is not set: the address of a MongoDB replica set');
  const [, scheme, rest] = /^(mongodb(?:\+srv)?:\/\/)(.+)$/.exec(uri) ?? [];
  if (scheme === undefined || rest === undefined)
    throw new Error('MONGODB_URI is no address of MongoDB: it begins with mongodb:// or mongodb+srv://');
  if (username === '' && password === '') return uri;
  if (username === '' || password === '')
    throw new Error('Of MONGODB_USERNAME and MONGODB_PASSWORD only one is set: set both, or neither');
  if (rest.includes('@')) throw new Error('MONGODB_URI carries a user already: MONGODB_USERNAME is one too many');
  return `${scheme}${encodeURIComponent(username)}:${encodeURIComponent(password)}@${rest}`;
};
