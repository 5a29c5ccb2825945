/** The names of headers in the order in which they came last: most messages say the same again. */
const usual: string[] = [];

/** Reads numbers of seven bits a byte, lowest first, as Kafka writes lengths and differences. */
export class Varints {
  constructor(
    readonly bytes: Buffer,
    public at: number,
  ) {}

  next(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return (value >>> 1) ^ -(value & 1);
  }

  /** The bytes whose length comes first; null for none. */
  take(): Buffer | null {
    const length = this.next();
    if (length < 0) return null;
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** The same as text. */
  text(): string | null {
    const length = this.next();
    if (length < 0) return null;
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  pass(): void {
    const length = this.next();
    if (length > 0) this.at += length;
  }
}

/** What all messages of one record batch share. */
export type Shared = { firstTimestamp: bigint; inTransaction: boolean; producerId: string; isControl: boolean };

/** A message as it lies in the answer of the broker: each part is read when it is asked for. In the shape of kafkajs. */
export class Fetched {
  constructor(
    private readonly bytes: Buffer,
    /** Where its key begins. */
    private readonly from: number,
    private readonly end: number,
    readonly attributes: number,
    /** Its offset, as a number. */
    readonly at: number,
    private readonly timestampDelta: number,
    readonly batchContext: Shared,
  ) {}

  get magicByte(): number {
    return 2;
  }

  get isControlRecord(): boolean {
    return this.batchContext.isControl;
  }

  get offset(): string {
    return String(this.at);
  }

  get timestamp(): string {
    return String(this.batchContext.firstTimestamp + BigInt(this.timestampDelta));
  }

  get key(): Buffer | null {
    return new Varints(this.bytes, this.from).take();
  }

  get value(): Buffer | null {
    return this.atValue().take();
  }

  /** The key as text; empty for none. */
  get keyText(): string {
    return new Varints(this.bytes, this.from).text() ?? '';
  }

  /** The value as text; null for none. */
  get valueText(): string | null {
    return this.atValue().text();
  }

  get headers(): Record<string, Buffer | undefined> {
    const varints = this.atHeaders();
    const headers: Record<string, Buffer | undefined> = {};
    for (let left = varints.next(); left > 0; left -= 1) {
      const name = varints.take()?.toString('utf8') ?? '';
      headers[name] = varints.take() ?? undefined;
    }
    return headers;
  }

  /** All headers as text. */
  get texts(): Record<string, string> {
    return textsOf(this.headers);
  }

  /** The texts of some headers, each at its place; undefined for one that is not there. One pass over the bytes. */
  pick(places: ReadonlyMap<string, number>): (string | undefined)[] {
    const varints = this.atHeaders();
    const origin = varints.at;
    const text = this.bytes.toString('utf8', origin, this.end);
    const picked = Array.from<string | undefined>({ length: places.size });
    if (text.length !== this.end - origin) {
      // beyond ASCII a place in the bytes is none in the text
      const texts = this.texts;
      for (const [name, place] of places) picked[place] = texts[name];
      return picked;
    }
    const count = varints.next();
    for (let index = 0; index < count; index += 1) {
      const name = nameAt(index, text, varints.next(), varints.at - origin);
      varints.at += name.length;
      const length = varints.next();
      if (length < 0) continue;
      const place = places.get(name);
      const from = varints.at - origin;
      if (place !== undefined) picked[place] = text.slice(from, from + length);
      varints.at += length;
    }
    return picked;
  }

  private atValue(): Varints {
    const varints = new Varints(this.bytes, this.from);
    varints.pass();
    return varints;
  }

  private atHeaders(): Varints {
    const varints = this.atValue();
    varints.pass();
    return varints;
  }
}

const nameAt = (index: number, text: string, length: number, from: number): string => {
  const expected = usual[index];
  if (expected?.length === length && text.startsWith(expected, from)) return expected;
  return (usual[index] = text.slice(from, from + length));
};

const textsOf = (headers: Record<string, Buffer | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
