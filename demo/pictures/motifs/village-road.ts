import { backdrop, circle, group, ink, line, type Motif, ridge, times } from "../kit";
import { frontal, lateral, level, type Range, spaceOf } from "../perspective";
import { ellipse, polygon } from "../shapes";
import { birch, cloud, leafTree, person } from "../staffage";

const street = spaceOf([840, 520], 900, 1.75);

export const villageRoad: Motif = {
  alt: {
    de: "Eine unbefestigte Dorfstraße führt zwischen bunten Holzhäusern und Lattenzäunen hindurch.",
    ru: "Грунтовая деревенская улица тянется между разноцветными деревянными домами и штакетником.",
  },
  draw: () =>
    [
      backdrop(ink.mist, ink.paper, 0.6),
      circle(1010, 400, 110, ink.snow),
      cloud([520, 170], 360) + cloud([1120, 110], 300) + cloud([60, 100], 260),
      ridge(508, 22, 2, ink.teal, 1),
      road(),
      times(6, (index) => leafTree(street(index % 2 === 0 ? -9 : 9, 0, 60 - index * 5), 190 + index * 20, ink.moss)),
      house(-1, [46, 52], ink.teal, ink.clay) + house(1, [40, 46], ink.clay, ink.teal),
      house(-1, [32, 38], ink.moss, ink.ochre) + birch(street(9, 0, 31), 290),
      fence(-1, [16, 32]) + fence(1, [28, 40]) + leafTree(street(-10, 0, 24), 340, ink.moss),
      house(1, [22, 28], ink.ochre, ink.moss) + fence(1, [18, 22]) + birch(street(8.4, 0, 20.5), 470),
      house(-1, [10, 16], ink.ochre, ink.teal) + house(1, [12.4, 18], ink.teal, ink.clay),
      fence(1, [3, 12.4]) + fence(-1, [3, 10]) + poles(),
      person(street(-0.9, 0, 15), 106, ink.night, "coat") + person(street(-0.2, 0, 15.4), 100, ink.night, "walking"),
    ].join(""),
};

function road(): string {
  const rut = (x: number) => level(street, [x, x + 0.5], 0, [1.5, 120], ink.clay, 'opacity=".35"');
  const shadow = (away: number) => {
    const corners = [street(5, 0, away), street(5, 0, away + 6), street(-1.6, 0, away + 5), street(-1.6, 0, away - 1)];
    return polygon(corners, ink.night, 'opacity=".25"');
  };
  return [
    level(street, [-90, 90], 0, [1.5, 120], ink.moss),
    level(street, [-4.4, 4.4], 0, [1.5, 120], ink.leaf),
    level(street, [-2.7, 2.7], 0, [1.5, 120], ink.sand),
    rut(-1.5) + rut(1) + shadow(12.4) + shadow(22),
  ].join("");
}

function house(side: number, away: Range, paint: string, shutter: string): string {
  const [x, back, eaves] = [5 * side, 14 * side, 3.1];
  const middle = (away[0] + away[1]) / 2;
  const long = (up: Range, fill: string, opacity: number) =>
    frontal(street, [x, back], up, away[0], fill, `opacity="${opacity}"`);
  return [
    long([0, eaves], paint, 1) + long([0, eaves], ink.night, 0.34),
    lateral(street, x, [0, eaves], away, paint),
    polygon([street(x, eaves, away[0]), street(x, 5.6, middle), street(x, eaves, away[1])], paint),
    times(9, (index) => log(side, 0.6 + index * 0.28, away)),
    lateral(street, x, [0, 0.5], away, ink.night) + long([0, 0.5], ink.night, 1),
    times(3, (index) => gableWindow(x, away[0] + 1 + index * 1.6, shutter)),
    times(2, (index) => longWindow(side, away[0], 6.8 + index * 2.6)),
    lateral(street, x, [3.5, 4.3], [middle - 0.4, middle + 0.4], ink.snow),
    lateral(street, x, [3.6, 4.2], [middle - 0.27, middle + 0.27], ink.night),
    roof(side, away, paint === ink.teal ? ink.brick : ink.deep),
  ].join("");
}

function log(side: number, up: number, [near, far]: Range): string {
  const corner = street(5 * side, up, near);
  const seam = line([street(14 * side, up, near), corner, street(5 * side, up, far)], ink.night, 26 / near);
  return group(seam, 'opacity=".4"') + ellipse(corner[0], corner[1] - 130 / near, 70 / near, 115 / near, ink.sand);
}

function roof(side: number, [near, far]: Range, fill: string): string {
  const [verge, back, middle] = [4.8 * side, 14 * side, (near + far) / 2];
  const [low, top, end] = [street(verge, 2.9, near - 0.4), street(verge, 5.7, middle), street(verge, 2.85, far + 0.4)];
  const slope = polygon([low, top, street(back, 5.7, middle), street(back, 2.9, near - 0.4)], fill);
  const underside = polygon([top, end, street(5 * side, 3.1, far), street(5 * side, 5.6, middle)], ink.night);
  const chimney = frontal(street, [9 * side, 9.7 * side], [4.6, 6.3], middle - 0.6, ink.clay);
  return underside + slope + chimney + line([low, top, end], ink.sand, 100 / near);
}

function gableWindow(x: number, from: number, shutter: string): string {
  const to = from + 0.8;
  return [
    lateral(street, x, [1, 2.6], [from - 0.32, to + 0.32], shutter),
    lateral(street, x, [0.95, 2.75], [from - 0.1, to + 0.1], ink.snow),
    lateral(street, x, [1.15, 2.35], [from, to], ink.night),
    lateral(street, x, [1.15, 2.35], [from + 0.36, from + 0.44], ink.snow),
    lateral(street, x, [1.9, 1.98], [from, to], ink.snow),
    polygon([street(x, 2.7, from - 0.2), street(x, 3, (from + to) / 2), street(x, 2.7, to + 0.2)], ink.snow),
  ].join("");
}

function longWindow(side: number, away: number, from: number): string {
  const part = (start: number, end: number, up: Range, fill: string) =>
    frontal(street, [(from + start) * side, (from + end) * side], up, away, fill);
  const frame = part(-0.15, 1.15, [1, 2.5], ink.pale);
  return frame + part(0, 1, [1.15, 2.35], ink.night) + part(0.46, 0.54, [1.15, 2.35], ink.pale);
}

function fence(side: number, away: Range): string {
  const x = 5 * side;
  const picket = (index: number) => {
    const [near, far] = [away[1] - index * 0.3 - 0.16, away[1] - index * 0.3];
    const tip = street(x, 1.2, (near + far) / 2);
    const corners = [street(x, 0.1, far), street(x, 1.05, far), tip, street(x, 1.05, near), street(x, 0.1, near)];
    return polygon(corners, ink.sand);
  };
  const rails = lateral(street, x, [0.3, 0.42], away, ink.clay) + lateral(street, x, [0.8, 0.92], away, ink.clay);
  return rails + times(Math.floor((away[1] - away[0]) / 0.3), picket);
}

function poles(): string {
  const at = [60, 42, 29, 20, 13.6, 7.4];
  const pole = (away: number) =>
    line([street(3.9, 0, away), street(3.9, 6.6, away)], ink.night, 130 / away) +
    line([street(3.4, 6.2, away), street(4.4, 6.2, away)], ink.night, 90 / away);
  const left = at.map((away) => street(3.45, 6.25, away));
  const right = at.map((away) => street(4.35, 6.25, away));
  return at.map(pole).join("") + line(left, ink.night, 2) + line(right, ink.night, 2);
}
