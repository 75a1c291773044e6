import { circle, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { block, frontal, glaze, lateral, level, placed, type Range, spaceOf } from "../perspective";
import { ellipse, glow, stroke } from "../shapes";
import { person } from "../staffage";

const hall = spaceOf([800, 500], 900, 1.65);
const depth = 15;
const bays = 6;
const shelves = 9;
const bindings = [ink.clay, ink.brick, ink.ochre, ink.sand, ink.teal, ink.moss, ink.mist, ink.paper];
const wood = { front: ink.brick, side: ink.night, top: ink.ochre };

export const library: Motif = {
  alt: {
    de: "Zwischen hohen Bücherregalen steht ein langer Lesetisch mit Lampen, durch ein Bogenfenster fällt Licht.",
    ru: "Между высокими книжными стеллажами стоит длинный читальный стол с лампами, из арочного окна падает свет.",
  },
  draw: () =>
    [
      shell(),
      window(),
      times(bays, (index) => bay(-2.6, bays - 1 - index) + bay(2.6, bays - 1 - index)),
      ladder(),
      light() + person(hall(0.5, 0, 12), 140, ink.night, "coat"),
      table(),
    ].join(""),
};

function shell(): string {
  const beam = (index: number) => frontal(hall, [-3.4, 3.4], [4.75, 5.2], 14 - index * 2.4, ink.night);
  return [
    rect(0, 0, 1600, 1000, ink.night),
    level(hall, [-3.4, 3.4], 5.2, [1.5, depth], ink.brick),
    times(5, beam),
    level(hall, [-3.4, 3.4], 0, [1.2, depth], ink.clay),
    level(hall, [-1.5, 1.5], 0, [1.2, depth], ink.brick),
    times(14, (index) => level(hall, [-3.4, 3.4], 0, [1.3 + index, 1.33 + index * 1.004], ink.night, 'opacity=".3"')),
    frontal(hall, [-3.4, 3.4], [0, 5.2], depth, ink.ochre),
  ].join("");
}

function window(): string {
  const [x, foot] = hall(0, 0.6, depth);
  const panes = "M-90 0 V-150 A90 90 0 0 1 90 -150 V0 Z";
  const bars = "M-45 0 V-226 M0 0 V-240 M45 0 V-226 M-90 -60 H90 M-90 -112 H90 M-90 -164 H90";
  return placed(path(panes, ink.paper) + stroke(panes, ink.brick, 9) + stroke(bars, ink.ochre, 4), [x, foot], 1.02);
}

function bay(x: number, index: number): string {
  const away: Range = [1.9 + index * 2.1, 4 + index * 2.1];
  const random = randomOf(index * 17 + (x > 0 ? 5 : 3));
  const dim = 0.1 + index * 0.015;
  return [
    lateral(hall, x, [0, 4.55], away, ink.night),
    times(shelves, (shelf) => books(x, [0.16 + shelf * 0.48, 0.57 + shelf * 0.48], away, random)),
    times(shelves + 1, (shelf) => lateral(hall, x, [0.1 + shelf * 0.48, 0.155 + shelf * 0.48], away, ink.clay)),
    lateral(hall, x, [0, 4.55], away, ink.night, `opacity="${x > 0 ? dim + 0.16 : dim}"`),
    block(hall, x < 0 ? [x - 0.5, x + 0.03] : [x - 0.03, x + 0.5], [0, 4.6], [away[0] - 0.06, away[0] + 0.06], wood),
    lateral(hall, x, [4.45, 4.75], away, ink.brick),
  ].join("");
}

function books(x: number, up: Range, away: Range, random: () => number): string {
  const found: string[] = [];
  let at = away[0] + 0.06;
  while (at < away[1] - 0.3) {
    const thick = 0.07 + random() * 0.13;
    const tall = up[0] + (up[1] - up[0]) * (0.68 + random() * 0.24);
    const binding = bindings[Math.floor(random() * bindings.length)] ?? ink.clay;
    if (random() > 0.06) found.push(lateral(hall, x, [up[0], tall], [at, at + thick], binding));
    at += thick + 0.012;
  }
  return found.join("");
}

function ladder(): string {
  const [foot, top] = [hall(-1.7, 0, 6.2), hall(-2.55, 4.1, 6.2)];
  const rung = (index: number) => {
    const at = 0.09 + index * 0.1;
    return stroke(`M${foot[0] + (top[0] - foot[0]) * at} ${foot[1] + (top[1] - foot[1]) * at} l62 -10`, ink.sand, 7);
  };
  const rail = (shift: number) =>
    stroke(`M${foot[0] + shift} ${foot[1] - shift / 6} L${top[0] + shift} ${top[1] - shift / 6}`, ink.ochre, 9);
  return times(9, rung) + rail(0) + rail(62);
}

function light(): string {
  return (
    glaze("M720 160 L880 160 L1180 1000 L420 1000 Z", ink.paper, 0.12) + glow("window", 800, 430, 300, ink.paper, 0.4)
  );
}

function table(): string {
  const seat = (x: number, away: number) =>
    block(hall, [x, x + 0.1], [0.42, 0.98], [away, away + 0.42], { front: ink.night, side: ink.night, top: ink.clay });
  const book = (x: number, away: number) => {
    const pages = (from: number) => level(hall, [from, from + 0.2], 0.79, [away, away + 0.34], ink.snow);
    return pages(x) + pages(x + 0.215);
  };
  const lamp = (x: number, away: number) => {
    const shade =
      path("M-58 -96 Q-52 -136 0 -136 Q52 -136 58 -96 Z", ink.moss) +
      path("M6 -136 Q52 -136 58 -96 H24 Q24 -124 6 -136 Z", ink.deep);
    const stem = stroke("M0 -4 V-140", ink.ochre, 8) + ellipse(0, -2, 34, 9, ink.ochre) + circle(0, -144, 7, ink.ochre);
    const shine =
      ellipse(0, 4, 120, 26, ink.paper, 'opacity=".4"') + glaze("M-54 -96 L54 -96 L110 4 L-110 4 Z", ink.paper, 0.22);
    return placed(shine + stem + shade, hall(x, 0.78, away), 3 / away);
  };
  return [
    [8.4, 6.6, 5.2, 4].map((away) => seat(-1.16, away) + seat(1.06, away)).join(""),
    block(hall, [-0.78, -0.62], [0, 0.7], [2.75, 2.9], wood) + block(hall, [0.62, 0.78], [0, 0.7], [2.75, 2.9], wood),
    block(hall, [-0.86, 0.86], [0.7, 0.78], [2.6, 9.5], wood),
    lamp(0.45, 8.6) + lamp(-0.45, 6.6) + lamp(0.45, 4.8) + lamp(-0.45, 3.6),
    book(0.1, 2.9) + book(0.3, 3.7) + book(-0.6, 4.9),
  ].join("");
}
