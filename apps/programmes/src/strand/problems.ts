import type { StrandDefinition } from '#contracts';

/** Where in the body something is wrong (a JSON pointer), and what. */
export type Problem = { pointer: string; detail: string };
export type Rule = (definition: StrandDefinition) => Problem[];
export type Path = (string | number)[];

export const unless = (isFine: boolean, detail: string, ...path: Path): Problem[] =>
  isFine ? [] : [{ pointer: ['#/definition', ...path].join('/'), detail }];

/** Each in a list is called differently from those before it. */
export const differ = <Item>(items: Item[], nameOf: (item: Item) => string, ...path: Path): Problem[] => {
  const names = items.map((item) => nameOf(item));
  return names.flatMap((name, index) =>
    unless(names.indexOf(name) === index, `${name} is there already`, ...path, index),
  );
};

export const codeOf = ({ code }: { code: string }): string => code;
