import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { palette } from '../palette.js';

export type Spec = Omit<Extract<TopLevelSpec, { layer: unknown }>, 'config' | 'autosize'>;
export type Layer = Extract<Spec['layer'][number], { mark: unknown }>;
type Encoding = NonNullable<Layer['encoding']>;
export type Horizontal = NonNullable<Encoding['x']>;
export type Vertical = NonNullable<Encoding['y']>;
export type Colour = NonNullable<Encoding['color']>;

/** One plot in two widths: a telephone shows the narrow one, so that its letters stay as large as the text around it. */
export type Drawing = Words & { wide: string; narrow: string };

/** `key` tells those who look what the marks mean, `description` those who listen what the plot shows. */
export type Words = { title: string; key?: string; description: string };

export const widths = { wide: 680, narrow: 340 } as const;

const fontSize = 13;

const config: TopLevelSpec['config'] = {
  aria: false, // the plot is one image with a title and a description, not a hundred unnamed marks
  background: 'transparent',
  font: 'inherit',
  // Without a canvas vega only guesses how wide a text is: the room around a plot is given, not measured.
  autosize: 'none',
  view: { stroke: null },
  axis: {
    labelFontSize: fontSize,
    titleFontSize: fontSize,
    titleFontWeight: 'normal',
    labelColor: palette.quiet,
    titleColor: palette.quiet,
    gridColor: palette.grid,
    domainColor: palette.line,
    tickColor: palette.line,
  },
  text: { fontSize, color: palette.ink },
};

const svgOf = async (spec: Spec): Promise<string> =>
  new View(parse(compile({ ...spec, config }).spec), { renderer: 'none' }).toSVG();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What vega draws, as one image for those who listen: its role, title and description first. */
const named = (svg: string, id: string, { title, description }: Words): string =>
  svg
    .replaceAll(/ (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*")/g, '')
    .replace(
      /^<svg ([^>]*)>/,
      (_, attributes: string) =>
        `<svg ${attributes} role="img" aria-labelledby="${id}-title ${id}-desc">` +
        `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
    );

/** A name as far as there is room for it, at about half an em a letter; the table beside the plot has all of it. */
export const fitted = (name: string, width: number): string => {
  const most = Math.floor(width / (0.52 * fontSize));
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
};

/** Text that lines may pass behind. */
export const overLines = (layer: Layer): Layer[] => [
  { ...layer, mark: { ...(layer.mark as object), type: 'text', color: 'white', stroke: 'white', strokeWidth: 5 } },
  layer,
];

/** Draws a plot as SVG, the same letters for the same numbers; `id` is unique on the page. */
export const draw = async (id: string, words: Words, specFor: (width: number) => Spec): Promise<Drawing> => ({
  ...words,
  wide: named(await svgOf(specFor(widths.wide)), `${id}-wide`, words),
  narrow: named(await svgOf(specFor(widths.narrow)), `${id}-narrow`, words),
});
