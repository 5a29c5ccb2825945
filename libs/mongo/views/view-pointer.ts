/** One filling of a view: code of a version, and which time it was filled. The numbers of a view’s builds never come again. */
export type BuildId = { version: number; build: number };

/** Where a building build has to come before it can go live: the ends its topics had when they were first looked at. */
export type Target = { source: string; ends: number[] };

export type Building = BuildId & { why: 'version' | 'order'; since: Date; targets: Target[] };

/** Which builds a view has; every process reads the live one. */
export type ViewPointer = {
  _id: string;
  revision: number;
  live: BuildId;
  building?: Building;
  /** No longer live; kept until nobody can be reading them. */
  former: BuildId[];
  /** The number of the build that was begun last. */
  builds: number;
  /** An operator does not want this version to be built by itself. */
  declined?: number;
  /** Why a version cannot be built. */
  refused?: { version: number; at: Date; sentence: string };
};

type Next = Omit<ViewPointer, 'revision'>;

export const sameBuild = (one: BuildId, other: BuildId): boolean =>
  one.version === other.version && one.build === other.build;

/** In the names of collections and handlers: the first build of a view is called by its version alone. */
export const buildName = ({ version, build }: BuildId): string => (build === 1 ? `${version}` : `${version}.${build}`);
export const collectionOf = (view: string, build: BuildId): string => `view.${view}.v${buildName(build)}`;
export const handlerOf = (view: string, build: BuildId): string => `view:${view}@${buildName(build)}`;

/**
 * What code of a version reads: the live build; but code of another version than the live one goes on with what it has
 * read before, as long as that is there. So a build that is being filled is never read.
 */
export const readBy = ({ live, former }: ViewPointer, version: number): BuildId =>
  live.version === version ? live : (former.findLast((one) => one.version === version) ?? live);

/** What code of a version can fold: nothing but builds of its own version. */
export const foldedBy = (pointer: ViewPointer, version: number): BuildId | undefined => {
  const read = readBy(pointer, version);
  return read.version === version ? read : undefined;
};

export const buildingBy = ({ building }: ViewPointer, version: number): Building | undefined =>
  building?.version === version ? building : undefined;

const without = ({ building: _building, refused: _refused, declined: _declined, ...rest }: ViewPointer): Next => rest;
const asFormer = (building: Building | undefined): BuildId[] =>
  building ? [{ version: building.version, build: building.build }] : [];

/** Another build begins beside the live one; one that was building gives way. */
export const begun = (
  pointer: ViewPointer,
  { version, why, targets }: Pick<Building, 'version' | 'why' | 'targets'>,
): Next => {
  const builds = pointer.builds + 1;
  return {
    ...without(pointer),
    builds,
    building: { version, build: builds, why, since: new Date(), targets },
    former: [...pointer.former, ...asFormer(pointer.building)],
  };
};

/** What was building is live. */
export const flipped = (pointer: ViewPointer): Next | undefined => {
  const [live] = asFormer(pointer.building);
  return live && { ...without(pointer), live, former: [...pointer.former, pointer.live] };
};

/** What was building is given up; `decline`: its version is not begun again by itself. */
export const cancelled = (pointer: ViewPointer, decline: boolean): Next | undefined =>
  pointer.building && {
    ...without(pointer),
    former: [...pointer.former, ...asFormer(pointer.building)],
    ...(decline ? { declined: pointer.building.version } : {}),
  };

/** A former build is live again: its code was deployed again. */
export const returned = (pointer: ViewPointer, build: BuildId): Next => ({
  ...pointer,
  live: build,
  former: [...pointer.former.filter((one) => !sameBuild(one, build)), pointer.live],
});

export const forgotten = (pointer: ViewPointer, build: BuildId): Next => ({
  ...pointer,
  former: pointer.former.filter((one) => !sameBuild(one, build)),
});
