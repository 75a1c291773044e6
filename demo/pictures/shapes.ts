import { circle, group, path } from "./kit";

/** Further shapes that several motifs share. */

export type Point = readonly [x: number, y: number];
/** A place on a limb and how thick the limb is there. */
export type Joint = readonly [x: number, y: number, radius: number];

/** The corners as numbers or, where they are fixed, as they stand in SVG: "0,0 20,0 20,30". */
export function polygon(points: readonly Point[] | string, fill: string, more = ""): string {
  const list = typeof points === "string" ? points : points.map((point) => point.map(short).join(",")).join(" ");
  return `<polygon points="${list}" fill="${fill}" ${more}/>`;
}

/** A line with round ends along a path. */
export function stroke(d: string, colour: string, thickness: number, more = ""): string {
  const ends = `stroke-linecap="round" stroke-linejoin="round"`;
  return path(d, "none", `stroke="${colour}" stroke-width="${thickness}" ${ends} ${more}`);
}

/** Boxes of one ink, each as "x y width height". */
export function boxes(list: string, fill: string, more = ""): string {
  const box = ([x, y, w, h]: number[]) => `M${x} ${y}h${w}v${h}h-${w}Z`;
  return path(rowsOf(list).map(box).join(""), fill, more);
}

/** Round spots of one ink, each as "x y radius". */
export function dots(list: string, fill: string, more = ""): string {
  const dot = ([x = 0, y = 0, radius = 0]: number[]) => circle(x, y, radius, fill, more);
  return rowsOf(list).map(dot).join("");
}

/** "1 2 3, 4 5 6" as two rows of numbers. */
export function rowsOf(list: string): number[][] {
  return list.split(",").map((row) => row.trim().split(" ").map(Number));
}

/** Content that is drawn round 0,0, set down at a place. */
export function put(content: string, x: number, y: number, scale = 1, turn = 0): string {
  return group(content, `transform="translate(${short(x)} ${short(y)}) scale(${scale}) rotate(${turn})"`);
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ""): string {
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}" ${more}/>`;
}

/** An arm, a leg or a body: a rounded form that tapers from joint to joint, "x y radius" each. */
export function limb(joints: readonly Joint[] | string, fill: string): string {
  const joint = ([x = 0, y = 0, radius = 0]: number[]): Joint => [x, y, radius];
  const list = typeof joints === "string" ? rowsOf(joints).map(joint) : joints;
  const parts = list.slice(1).map((end, index) => taper(list[index] ?? end, end));
  return path(parts.join(""), fill);
}

function taper([x1, y1, r1]: Joint, [x2, y2, r2]: Joint): string {
  const heading = Math.atan2(y2 - y1, x2 - x1);
  const spread = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / Math.hypot(x2 - x1, y2 - y1))));
  const at = (x: number, y: number, radius: number, turn: number) =>
    `${short(x + radius * Math.cos(turn))} ${short(y + radius * Math.sin(turn))}`;
  const large = (wide: boolean) => (wide ? 1 : 0);
  return [
    `M${at(x1, y1, r1, heading - spread)}L${at(x2, y2, r2, heading - spread)}`,
    `A${r2} ${r2} 0 ${large(spread > Math.PI / 2)} 1 ${at(x2, y2, r2, heading + spread)}`,
    `L${at(x1, y1, r1, heading + spread)}`,
    `A${r1} ${r1} 0 ${large(spread < Math.PI / 2)} 1 ${at(x1, y1, r1, heading - spread)}Z`,
  ].join("");
}

/** Light that fades out round a lamp or a low sun; the id must be the only one of its name in the picture. */
export function glow(id: string, x: number, y: number, radius: number, colour: string, strength = 1): string {
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  const gradient = `<radialGradient id="${id}">${stop(0, strength)}${stop(1, 0)}</radialGradient>`;
  return `<defs>${gradient}</defs>${circle(x, y, radius, `url(#${id})`)}`;
}

/** Defines an ink that turns into another one between two places; to be used as `url(#id)`. */
export function fade(id: string, from: Point, to: Point, first: string, last: string, opacity: Point = [1, 1]): string {
  const place = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" gradientUnits="userSpaceOnUse"`;
  const stop = (offset: number, colour: string) =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity[offset]}"/>`;
  return `<defs><linearGradient id="${id}" ${place}>${stop(0, first)}${stop(1, last)}</linearGradient></defs>`;
}

export function short(value: number): number {
  return Math.round(value * 10) / 10;
}
