const seed = 0x9747b28c;
const factor = 0x5bd1e995;

/** The partition of a key, as Kafka's own clients compute it, among a count that was fixed when the topic was made. */
export const partitionOf = (key: string, partitions: number): number =>
  (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % partitions;

/** Kafka's variant of MurmurHash2 (org.apache.kafka.common.utils.Utils), as a 32-bit number. */
const murmur2 = (bytes: Buffer): number => {
  const { length } = bytes;
  const whole = length - (length % 4);
  let hash = seed ^ length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(bytes.readInt32LE(at), factor);
    word ^= word >>> 24;
    hash = Math.imul(hash, factor) ^ Math.imul(word, factor);
  }
  for (let at = length - 1; at >= whole; at -= 1) hash ^= (bytes[at] ?? 0) << (8 * (at - whole));
  if (whole < length) hash = Math.imul(hash, factor);
  hash = Math.imul(hash ^ (hash >>> 13), factor);
  return hash ^ (hash >>> 15);
};
