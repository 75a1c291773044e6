/** What all pictures of the demo are drawn with: one size, one set of inks, a few shapes. Every function gives SVG. */

const width = 1600;
const height = 1000;

/** Inks of a poster: few, a little dulled, so that the pictures of one front page belong together. */
export const ink = {
  night: "#12202b",
  deep: "#0f4c5c",
  teal: "#2d7282",
  mist: "#9fc0c4",
  pale: "#dfe9e6",
  paper: "#f6f1e6",
  sand: "#e3cfa4",
  ochre: "#cf9b3f",
  clay: "#b5573a",
  brick: "#7d3528",
  moss: "#56703f",
  leaf: "#8ea55b",
  snow: "#ffffff",
} as const;

export interface Motif {
  alt: { de: string; ru: string };
  /** What stands inside the `svg` element, 1600 × 1000 units. */
  draw(): string;
}

/** A whole picture as an SVG document. */
export function svgOf(motif: Motif): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${motif.draw()}</svg>`;
}

/** A ground that goes from one colour at the top to another at `to` (0 to 1 of the height). */
export function backdrop(top: string, bottom: string, to = 1): string {
  return `<defs><linearGradient id="backdrop" x1="0" y1="0" x2="0" y2="${to}"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>${rect(0, 0, width, height, "url(#backdrop)")}`;
}

export function rect(x: number, y: number, w: number, h: number, fill: string, more = ""): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, more = ""): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function line(points: readonly (readonly [number, number])[], stroke: string, thickness: number): string {
  const list = points.map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
  return `<polyline points="${list}" fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function group(content: string, more: string): string {
  return `<g ${more}>${content}</g>`;
}

/** So many of a thing, each drawn by its number from 0. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

/** A row of hills (or waves, or tree tops) from edge to edge, filled down to the lower edge. */
export function ridge(baseline: number, rise: number, waves: number, fill: string, phase = 0): string {
  const steps = 80;
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const along = index / steps;
    const swell = Math.sin(along * waves * Math.PI * 2 + phase) * 0.6 + Math.sin(along * waves * 4.1 + phase * 2) * 0.4;
    return `${round(along * width)},${round(baseline - swell * rise)}`;
  });
  return `<polygon points="0,${height} ${points.join(" ")} ${width},${height}" fill="${fill}"/>`;
}

/** Always the same numbers from 0 to 1 for the same seed, so that a picture is the same each time it is drawn. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    // mulberry32, a public-domain generator of 32 bits
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
