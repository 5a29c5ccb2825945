import type { Drawing } from '../plots/draw.js';

/** A plot under its title; a telephone is shown the narrow drawing. */
export const Plot = ({ drawing: { title, key, wide, narrow } }: { drawing: Drawing }) => (
  <figure class="plot">
    <figcaption>
      <strong>{title}</strong>
      {key && <span class="key">{key}</span>}
    </figcaption>
    <div class="wide" dangerouslySetInnerHTML={{ __html: wide }} />
    <div class="narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
  </figure>
);
