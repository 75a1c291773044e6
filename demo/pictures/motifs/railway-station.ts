import { circle, group, ink, line, type Motif, path, rect, times } from "../kit";
import { block, frontal, glaze, lateral, level, placed, type Range, spaceOf } from "../perspective";
import { boxes, ellipse, glow, type Point, polygon, stroke } from "../shapes";
import { type Pose, person } from "../staffage";

const shed = spaceOf([860, 600], 800, 1.75);
const ribs = [6, 9, 13, 18, 24, 32, 42];

export const railwayStation: Motif = {
  alt: {
    de: "Unter dem Glasdach einer Bahnhofshalle steht ein Zug, auf dem Bahnsteig warten Reisende.",
    ru: "Под стеклянной крышей вокзала стоит поезд, на платформе ждут пассажиры.",
  },
  draw: () => [outside(), ground(), times(7, glass), train(), platform(), clock(), travellers()].join(""),
};

/** The round roof at a distance: from 0 at its left foot to 1 at its right one, or a part of it. */
function arch(away: number, from = 0, to = 1, inwards = 0): Point[] {
  return Array.from({ length: 25 }, (_, index) => {
    const turn = (from + ((to - from) * index) / 24) * Math.PI;
    return shed(-1 - Math.cos(turn) * (13 - inwards), 3.2 + Math.sin(turn) * (9.6 - inwards), away);
  });
}

function outside(): string {
  const [x, y] = shed(-1, 0, 42);
  const skyline = "M-270 0 V-54 H-200 V-84 H-150 V-46 H-80 V-108 L-62 -136 L-44 -108 V-36 H36 V-72 H110 V-50 H216 V0 Z";
  const town = placed(path(skyline, ink.teal), [x, y], 1);
  const sky = rect(0, 0, 1600, 1000, ink.mist) + polygon(arch(42), ink.paper);
  return sky + town + glow("light", x, y - 120, 420, ink.snow, 0.8);
}

function glass(index: number): string {
  const [near, far] = [[2.6, ...ribs][6 - index] ?? 0, ribs[6 - index] ?? 0];
  const bay = (from: number, to: number, fill: string) =>
    polygon([...arch(near, from, to), ...arch(far, from, to).reverse()], fill);
  const roof = bay(0, 1, index % 2 === 0 ? ink.pale : ink.mist);
  return roof + bay(0, 0.2, ink.teal) + bay(0.8, 1, ink.teal) + bay(0.44, 0.56, ink.deep) + rib(far);
}

function rib(away: number): string {
  const inner = arch(away, 0, 1, 0.7);
  const web = arch(away).flatMap((point, index) => [point, inner[index] ?? point]);
  const column = (x: number) => frontal(shed, [x, x + 0.8], [-1, 3.4], away, ink.night);
  const truss = line(arch(away), ink.night, 150 / away) + line(inner, ink.night, 90 / away);
  return truss + line(web, ink.night, 30 / away) + column(-14.1) + column(11.3);
}

function ground(): string {
  const away: Range = [2, 60];
  const rail = (x: number) => level(shed, [x, x + 0.12], -0.95, away, ink.pale);
  const sleeper = (x: number) => (index: number) =>
    level(shed, [x - 1.4, x + 1.4], -1, [3 + index * 0.9, 3.3 + index * 0.9], ink.brick);
  const track = (x: number) => times(40, sleeper(x)) + rail(x - 0.8) + rail(x + 0.68);
  const window = (x: number) => (index: number) =>
    lateral(shed, x, [0.4, 2.6], [4 + index * 5, 7 + index * 5], ink.sand);
  return [
    level(shed, [-14, 12], -1, away, ink.night) + lateral(shed, -14, [-1, 3.2], [2.6, 42], ink.deep),
    lateral(shed, 12, [-1, 3.2], [2.6, 42], ink.deep) + times(7, window(-14)) + times(7, window(12)),
    track(-4.4) + track(8),
    block(shed, [10, 12], [-1, 0], away, { front: ink.deep, side: ink.deep, top: ink.mist }),
  ].join("");
}

function train(): string {
  const side = (up: Range, away: Range, fill: string) => lateral(shed, -2.85, up, away, fill);
  const window = (index: number) => side([1.25, 2.2], [10.6 + index * 2.3, 12.4 + index * 2.3], ink.night);
  return [
    side([-0.7, 3.1], [9, 60], ink.clay) + side([2.6, 3.1], [9, 60], ink.brick) + side([0.2, 0.5], [9, 60], ink.sand),
    times(18, window) + side([-0.95, -0.6], [9, 60], ink.night),
    side([0, 2.3], [9.6, 10.4], ink.brick) + side([0, 2.3], [19.6, 20.4], ink.brick),
    placed(nose(), shed(-4.42, 0, 9), 1),
  ].join("");
}

function nose(): string {
  const lamp = (x: number) => circle(x, 26, 15, ink.paper) + glow(`lamp${x}`, x, 26, 60, ink.paper, 0.8);
  return [
    path("M-140 84 V-200 Q-134 -276 0 -284 Q134 -276 140 -200 V84 Z", ink.clay),
    path("M-116 -100 V-190 Q0 -226 116 -190 V-100 Q0 -88 -116 -100 Z", ink.night),
    glaze("M-104 -106 L-60 -200 H-10 L-60 -100 Z", ink.mist, 0.5) + boxes("-140 -44 280 31", ink.sand),
    boxes("-132 44 264 42, -44 20 88 30", ink.night),
    lamp(-108) + lamp(108) + circle(0, -248, 11, ink.paper),
  ].join("");
}

function platform(): string {
  const slab = (index: number) => level(shed, [-2.3, 5.6], 0, [1.8 + index * 1.6, 1.84 + index * 1.63], ink.ochre);
  return [
    block(shed, [-2.4, 5.7], [-1, 0], [1.2, 50], { front: ink.deep, side: ink.deep, top: ink.sand }),
    level(shed, [-2.4, -2.1], 0.001, [1.2, 50], ink.snow) + level(shed, [5.4, 5.7], 0.001, [1.2, 50], ink.snow),
    times(24, slab),
    polygon([shed(-1.4, 0, 50), shed(2, 0, 50), shed(4.2, 0, 1.6), shed(0.6, 0, 1.6)], ink.snow, 'opacity=".3"'),
  ].join("");
}

function clock(): string {
  const [x, y] = shed(3.4, 5, 8);
  const hour = (index: number) => group(boxes("-2.5 -54 5 10", ink.night), `transform="rotate(${index * 30})"`);
  const hands = stroke("M0 0 L-24 -20", ink.night, 8) + stroke("M0 0 L12 -46", ink.night, 6);
  const dial = circle(0, 0, 72, ink.night) + circle(0, 0, 61, ink.paper) + times(12, hour) + hands;
  return stroke(`M${x} 0 V${y - 60}`, ink.night, 9) + placed(dial, [x, y], 1);
}

function traveller(x: number, away: number, pose: Pose, jacket = ""): string {
  const foot = shed(x, 0, away);
  return ellipse(...foot, 240 / away, 30 / away, ink.ochre) + person(foot, 1400 / away, ink.night, pose, jacket);
}

function travellers(): string {
  const handle = stroke("M14 -104 v-40 h34 v40", ink.night, 5) + boxes("8 -12 8 12, 46 -12 8 12", ink.night);
  const suitcase = handle + path("M0 -104 h62 v92 h-62 Z", ink.clay);
  return [
    traveller(0.2, 26, "standing") + traveller(1.4, 22, "coat") + traveller(-1.2, 17, "walking"),
    traveller(2.6, 15, "standing") + traveller(1.1, 11, "coat") + traveller(4, 9.6, "walking"),
    traveller(-0.4, 6.4, "walking") + traveller(3.7, 4.6, "coat", ink.deep),
    placed(suitcase, shed(2.95, 0, 4.5), 1),
  ].join("");
}
