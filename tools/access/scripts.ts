import type { Access, Need, ServiceRights } from './needs.js';

const optionsOf = ({ resource, name, isPrefix, operations }: Need): string[] => [
  ...operations.flatMap((operation) => ['--operation', operation]),
  `--${resource}`,
  name,
  '--resource-pattern-type',
  isPrefix ? 'prefixed' : 'literal',
];

/** For the shell in a broker's container: users and what each may do. Passwords are files in $SECRETS. */
export const kafkaScript = (accesses: Access[]): string =>
  [
    '#!/usr/bin/env bash',
    '# KAFKA_BOOTSTRAP: host:port; KAFKA_ADMIN: a properties file with the administrator’s login;',
    '# SECRETS: a folder with a file <service>-kafka-password for each service.',
    'set -euo pipefail',
    'at=(--bootstrap-server "$KAFKA_BOOTSTRAP" --command-config "$KAFKA_ADMIN")',
    'umask 077',
    ...accesses.flatMap(({ service, principal, kafka }) => [
      '',
      `# ${service}`,
      'login=$(mktemp)', // a password on the command line could be seen by others
      `printf 'SCRAM-SHA-512=password=%s\\n' "$(cat "$SECRETS/${service}-kafka-password")" > "$login"`,
      `kafka-configs.sh "\${at[@]}" --alter --entity-type users --entity-name ${service} --add-config-file "$login"`,
      'rm "$login"',
      ...kafka.map(
        (need) => `kafka-acls.sh "\${at[@]}" --add --force --allow-principal ${principal} ${optionsOf(need).join(' ')}`,
      ),
    ]),
    '',
  ].join('\n');

/** For mongosh, as an administrator: one user per service, each with its own database only. Passwords are files in $SECRETS. */
export const mongodbScript = (accesses: ServiceRights[]): string =>
  [
    '// mongosh "$MONGODB_ADMIN_URI" users.js, with SECRETS: a folder with a file <service>-mongodb-password for each service',
    "const { readFileSync } = require('node:fs');",
    "const admin = db.getSiblingDB('admin');",
    ...accesses.map(({ service, mongodb: { user, database } }) =>
      [
        '{',
        `  const pwd = readFileSync(\`\${process.env.SECRETS}/${service}-mongodb-password\`, 'utf8').trimEnd();`,
        `  const roles = [{ role: 'readWrite', db: '${database}' }];`,
        `  if (admin.getUser('${user}')) admin.updateUser('${user}', { pwd, roles });`,
        `  else admin.createUser({ user: '${user}', pwd, roles });`,
        '}',
      ].join('\n'),
    ),
    '',
  ].join('\n');
