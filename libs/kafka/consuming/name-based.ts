import { hash } from 'node:crypto';

const namespaceOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** UUIDs of version 5 in one namespace, without the detours of a general library: a policy needs one for each event. */
export const nameBasedIn = (uuid: string): ((name: string) => string) => {
  const namespace = namespaceOf(uuid);
  return (name) => {
    const hex = hash('sha1', Buffer.concat([namespace, Buffer.from(name, 'utf8')]));
    const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
  };
};
