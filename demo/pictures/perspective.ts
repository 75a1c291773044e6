import { group, path } from "./kit";
import { type Point, polygon } from "./shapes";

/** Further shapes: a space in metres seen by an eye. */

type Place = readonly [x: number, up: number, away: number];
export type Range = readonly [from: number, to: number];
export type Space = (...place: Place) => Point;

/** What lies straight ahead vanishes at `centre`; the eye stands `eye` metres above the ground. */
export function spaceOf(centre: Point, focal: number, eye: number): Space {
  return (x, up, away) => [centre[0] + (x * focal) / away, centre[1] + ((eye - up) * focal) / away];
}

/** A rectangle across the view, such as a back wall or a door in it. */
export function frontal(space: Space, x: Range, up: Range, away: number, fill: string, more = ""): string {
  return polygon(
    [space(x[0], up[0], away), space(x[1], up[0], away), space(x[1], up[1], away), space(x[0], up[1], away)],
    fill,
    more,
  );
}

/** A rectangle along the view, such as a side wall or a window in it. */
export function lateral(space: Space, x: number, up: Range, away: Range, fill: string, more = ""): string {
  return polygon(
    [space(x, up[0], away[0]), space(x, up[0], away[1]), space(x, up[1], away[1]), space(x, up[1], away[0])],
    fill,
    more,
  );
}

/** A rectangle that lies flat, such as a floor, a ceiling or a rug. */
export function level(space: Space, x: Range, up: number, away: Range, fill: string, more = ""): string {
  return polygon(
    [space(x[0], up, away[0]), space(x[1], up, away[0]), space(x[1], up, away[1]), space(x[0], up, away[1])],
    fill,
    more,
  );
}

export interface BlockInks {
  front: string;
  side: string;
  top: string;
}

/** A box with the faces that one sees of it from the middle of the space (x = 0). */
export function block(space: Space, x: Range, up: Range, away: Range, inks: BlockInks): string {
  const side = x[0] > 0 ? x[0] : x[1];
  const fromAbove = space(0, up[1], away[0])[1] > space(0, up[1], away[1])[1];
  return [
    fromAbove ? level(space, x, up[1], away, inks.top) : "",
    x[0] > 0 || x[1] < 0 ? lateral(space, side, up, away, inks.side) : "",
    frontal(space, x, up, away[0], inks.front),
  ].join("");
}

/** A shape that lets through what lies under it. */
export function glaze(d: string, fill: string, opacity: number): string {
  return path(d, fill, `opacity="${opacity}"`);
}

/** Content drawn around 0,0, put to a place; a negative `across` mirrors it. */
export function placed(content: string, [x, y]: Point, scale: number, across = scale): string {
  return group(content, `transform="translate(${pair([x, y])}) scale(${fine(across)} ${fine(scale)})"`);
}

export function clipped(name: string, shape: string, content: string): string {
  return `<defs><clipPath id="${name}">${shape}</clipPath></defs>${group(content, `clip-path="url(#${name})"`)}`;
}

function pair([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

function fine(value: number): number {
  return Math.round(value * 1000) / 1000;
}
