import { circle, ink, type Motif, path, rect, times } from "../kit";
import { block, frontal, lateral, level, placed, spaceOf } from "../perspective";
import { ellipse, glow, polygon, stroke } from "../shapes";
import { person } from "../staffage";

const hall = spaceOf([720, 450], 900, 1.6);
const depth = 15;

export const hospitalCorridor: Motif = {
  alt: {
    de: "In einem hellen Krankenhausflur steht ein leeres Bett, weiter hinten gehen eine Ärztin und ein Pfleger.",
    ru: "В светлом больничном коридоре стоит пустая кровать, вдали идут врач и санитар.",
  },
  draw: () => [shell(), doors(), windows(), lamps(), end(), people(), stand(), bed()].join(""),
};

function shell(): string {
  return [
    rect(0, 0, 1600, 1000, ink.pale),
    level(hall, [-1.9, 1.9], 2.9, [1, depth], ink.mist),
    lateral(hall, -1.9, [0, 2.9], [1, depth], ink.pale) + lateral(hall, -1.9, [0, 1.05], [1, depth], ink.mist),
    lateral(hall, 1.9, [0, 2.9], [1, depth], ink.paper) + lateral(hall, 1.9, [0, 1.05], [1, depth], ink.teal),
    level(hall, [-1.9, 1.9], 0, [1, depth], ink.deep),
    level(hall, [-1.5, 1.5], 0, [1, depth], ink.teal),
    lateral(hall, -1.9, [0.86, 1], [1, depth], ink.clay) + lateral(hall, 1.9, [0.86, 1], [1, depth], ink.clay),
    lateral(hall, -1.9, [0, 0.12], [1, depth], ink.night) + lateral(hall, 1.9, [0, 0.12], [1, depth], ink.night),
    level(hall, [-1.12, -1], 0.001, [1, depth], ink.ochre),
  ].join("");
}

function doors(): string {
  const door = (index: number) => {
    const from = 3.2 + index * 3.3;
    return [
      lateral(hall, -1.9, [0, 2.25], [from - 0.1, from + 1.3], ink.paper),
      lateral(hall, -1.9, [0, 2.15], [from, from + 1.2], ink.teal),
      lateral(hall, -1.9, [1.2, 1.9], [from + 0.75, from + 1.02], ink.sand),
      lateral(hall, -1.9, [0.96, 1.02], [from + 0.08, from + 0.28], ink.snow),
      lateral(hall, -1.9, [2.3, 2.42], [from + 0.4, from + 0.8], index === 1 ? ink.clay : ink.ochre),
    ].join("");
  };
  return times(4, door);
}

function windows(): string {
  const window = (index: number) => {
    const [from, to] = [1.7 + index * 2.5, 3.6 + index * 2.5];
    const patch = [hall(1.9, 0, from), hall(1.9, 0, to), hall(-0.6, 0, to - 0.7), hall(-0.6, 0, from - 0.7)];
    return [
      lateral(hall, 1.9, [1.15, 2.6], [from, to], ink.snow),
      lateral(hall, 1.9, [1.15, 1.6], [from, to], ink.leaf, 'opacity=".6"'),
      lateral(hall, 1.9, [1.15, 2.6], [(from + to) / 2 - 0.04, (from + to) / 2 + 0.04], ink.sand),
      lateral(hall, 1.9, [1.08, 1.15], [from - 0.1, to + 0.1], ink.sand),
      polygon(patch, ink.pale, 'opacity=".3"'),
    ].join("");
  };
  return times(5, window);
}

function lamps(): string {
  return times(7, (index) => level(hall, [-0.55, 0.55], 2.89, [1.5 + index * 1.9, 2.6 + index * 1.9], ink.snow));
}

function end(): string {
  return [
    frontal(hall, [-1.9, 1.9], [0, 2.9], depth, ink.mist) + frontal(hall, [-1.3, 1.3], [0.1, 2.5], depth, ink.snow),
    frontal(hall, [-1.3, 1.3], [0.1, 1], depth, ink.leaf, 'opacity=".5"'),
    frontal(hall, [-0.05, 0.05], [0.1, 2.5], depth, ink.teal),
    level(hall, [-1.3, 1.3], 0.002, [6, depth], ink.snow, 'opacity=".4"'),
    glow("daylight", 720, 430, 250, ink.snow, 0.75),
  ].join("");
}

function people(): string {
  const shadow = (x: number, away: number) => ellipse(...hall(x, 0, away - 0.1), 46, 7, ink.night, 'opacity=".35"');
  return [
    shadow(-0.5, 7) + shadow(0.15, 7.4),
    person(hall(-0.5, 0, 7), 222, ink.night, "coat", ink.snow),
    person(hall(0.15, 0, 7.4), 222, ink.night, "walking", ink.teal),
  ].join("");
}

function stand(): string {
  const outfit = [
    stroke("M0 430 V0 M-30 18 V0 H30 V18", ink.night, 7) + stroke("M-30 84 q10 120 -60 160", ink.night, 3),
    path("M-48 22 h36 v48 q0 14 -18 14 q-18 0 -18 -14 Z", ink.snow),
    path("M-48 48 h36 v22 q0 14 -18 14 q-18 0 -18 -14 Z", ink.ochre),
  ];
  const [x, foot] = hall(1.62, 0, 4.6);
  return placed(outfit.join(""), [x, foot - 430], 1);
}

function bed(): string {
  const one = (fill: string) => ({ front: fill, side: fill, top: fill });
  const linen = { front: ink.pale, side: ink.mist, top: ink.snow };
  const wood = { front: ink.ochre, side: ink.clay, top: ink.sand };
  const [near, far] = [3.05, 5.15];
  const wheel = (x: number, away: number) => {
    const [[left, top], [, foot]] = [hall(x, 0.5, away), hall(x, 0.07, away)];
    const tyre = circle(left, foot, 70 / away, ink.night) + circle(left, foot, 28 / away, ink.mist);
    return stroke(`M${left} ${top} V${foot}`, ink.night, 40 / away) + tyre;
  };
  const board = (away: number, up: number) => block(hall, [0.5, 1.56], [0.55, up], [away, away + 0.06], wood);
  const bar = (index: number) =>
    block(hall, [0.5, 0.53], [0.6, 1.04], [far - 0.6 - index * 0.22, far - 0.57 - index * 0.22], one(ink.paper));
  return [
    level(hall, [0.4, 1.75], 0, [near - 0.1, far], ink.night, 'opacity=".4"'),
    wheel(1.45, far) + wheel(0.6, far) + board(far, 1.2),
    block(hall, [0.52, 1.54], [0.4, 0.52], [near, far], one(ink.night)),
    block(hall, [0.54, 1.52], [0.52, 0.76], [near, far], linen),
    block(hall, [0.7, 1.36], [0.76, 0.92], [far - 0.6, far - 0.12], linen),
    block(hall, [0.52, 1.54], [0.58, 0.8], [near, far - 0.8], { front: ink.clay, side: ink.brick, top: ink.clay }),
    level(hall, [0.52, 1.54], 0.8, [far - 1.02, far - 0.8], ink.snow),
    times(5, bar) + block(hall, [0.5, 0.53], [1.02, 1.07], [far - 1.5, far - 0.55], one(ink.paper)),
    board(near, 1.06) + frontal(hall, [0.6, 1.46], [0.64, 0.97], near, ink.sand),
    frontal(hall, [0.92, 1.12], [0.72, 0.96], near - 0.01, ink.snow) + wheel(0.6, near) + wheel(1.45, near),
  ].join("");
}
