/** Which part of a list is asked for; `cursor` is the `next` of the page before. */
export type PageRequest = {
  limit: number;
  cursor?: string;
  updatedSince?: string;
  /** Only what another system knows by this id: `<system>:<id>`. */
  externalId?: string;
};

/** A part of a list in a stable order; without `next` it is the last one. */
export type Page<Item> = { items: Item[]; next?: string };
