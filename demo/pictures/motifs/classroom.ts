import { ink, line, type Motif, path, rect, times } from "../kit";
import { block, frontal, lateral, level, placed, spaceOf } from "../perspective";
import { polygon, stroke } from "../shapes";
import { person } from "../staffage";

const room = spaceOf([860, 400], 1000, 1.75);
const depth = 9;
const wood = { front: ink.clay, side: ink.brick, top: ink.sand };

export const classroom: Motif = {
  alt: {
    de: "Kinder sitzen in einem hellen Klassenzimmer, vorn steht eine Lehrerin an der Tafel.",
    ru: "Дети сидят в светлом классе, у доски стоит учительница.",
  },
  draw: () => [shell(), windows(), board(), teacher(), lamps(), sunlight(), desks()].join(""),
};

function shell(): string {
  return [
    rect(0, 0, 1600, 1000, ink.pale),
    level(room, [-4, 4], 3.6, [1.5, depth], ink.paper),
    lateral(room, 4, [0, 3.6], [1.5, depth], ink.mist),
    lateral(room, 4, [0, 1.2], [1.5, depth], ink.teal),
    frontal(room, [-4, 4], [0, 3.6], depth, ink.pale),
    frontal(room, [-4, 4], [0, 1], depth, ink.mist),
    lateral(room, -4, [0, 3.6], [1.5, depth], ink.sand),
    level(room, [-4, 4], 0, [1.3, depth], ink.ochre),
    times(17, (index) =>
      level(room, [-4 + index * 0.5, -3.96 + index * 0.5], 0, [1.3, depth], ink.clay, 'opacity=".5"'),
    ),
  ].join("");
}

function windows(): string {
  const window = (index: number) => {
    const [from, to] = [1.8 + index * 1.8, 3.25 + index * 1.8];
    return [
      lateral(room, -4, [0.95, 3.3], [from, to], ink.snow),
      lateral(room, -4, [0.95, 1.7], [from, to], ink.leaf, 'opacity=".75"'),
      lateral(room, -4, [0.95, 3.3], [from + 0.69, from + 0.77], ink.sand),
      lateral(room, -4, [2.5, 2.58], [from, to], ink.sand),
    ].join("");
  };
  const sill = lateral(room, -4, [0.86, 0.95], [1.6, depth], ink.paper);
  const shelf = block(room, [3.45, 4], [0, 1.05], [4.2, 7.6], { front: ink.clay, side: ink.brick, top: ink.ochre });
  const picture = lateral(room, 4, [1.7, 2.7], [5, 6.3], ink.paper) + lateral(room, 4, [1.7, 2.1], [5, 6.3], ink.moss);
  return times(4, window) + sill + shelf + picture;
}

function board(): string {
  const cube = "M-60 -34 H36 V62 H-60 Z M-60 -34 L-16 -72 H80 V24 L36 62 M36 -34 L80 -72";
  return [
    frontal(room, [-2.9, 2.9], [0.98, 2.92], depth, ink.clay),
    frontal(room, [-2.82, 2.82], [1.06, 2.84], depth, ink.deep),
    frontal(room, [-1.42, -1.38], [1.06, 2.84], depth, ink.clay),
    frontal(room, [1.38, 1.42], [1.06, 2.84], depth, ink.clay),
    placed(stroke(cube, ink.pale, 4), room(0.1, 1.98, depth), 1),
    frontal(room, [-2.9, 2.9], [0.92, 0.99], depth - 0.1, ink.ochre),
  ].join("");
}

function teacher(): string {
  const arm = path("M-14 -150 L-22 -158 L-84 -190 L-88 -182 L-30 -128 Z", ink.night);
  return placed(arm, room(1.5, 0, depth - 0.6), 1) + person(room(1.5, 0, depth - 0.6), 204, ink.night, "coat");
}

function lamps(): string {
  const white = { front: ink.snow, side: ink.snow, top: ink.snow };
  const lamp = (x: number, away: number) =>
    line([room(x, 3.6, away + 0.2), room(x, 3.15, away + 0.2)], ink.night, 3) +
    block(room, [x - 0.6, x + 0.6], [3.05, 3.15], [away, away + 0.4], white);
  return [7, 5, 3.4].map((away) => lamp(-1.7, away) + lamp(1.7, away)).join("");
}

function sunlight(): string {
  const patch = (index: number) => {
    const [from, near] = [2.1 + index * 1.8, 1.4 + index * 1.8];
    const window = [room(-4, 2.9, from), room(-4, 2.9, from + 1.3)];
    const ground = [room(1.2, 0, near + 1.3), room(1.2, 0, near), room(-1.9, 0, near), room(-1.9, 0, near + 1.3)];
    return polygon([...window, ...ground], ink.snow, 'opacity=".16"');
  };
  return times(4, patch);
}

function desks(): string {
  const row = (away: number, order: number) => (x: number, column: number) => {
    const left = pupil(x - 0.36, away, (column + order) % 2 === 0 ? ink.night : ink.deep, true);
    const right = pupil(
      x + 0.36,
      away,
      (column + order) % 3 === 0 ? ink.brick : ink.moss,
      (column * 2 + order) % 4 !== 1,
    );
    return desk(x, away) + left + right;
  };
  return [6.6, 5.1, 3.8, 2.75].map((away, order) => [-2.5, 0, 2.5].map(row(away, order)).join("")).join("");
}

function desk(x: number, away: number): string {
  const leg = (at: number) => line([room(at, 0.7, away), room(at, 0, away)], ink.night, 26 / away);
  const board = block(room, [x - 0.72, x + 0.72], [0.68, 0.73], [away, away + 0.6], wood);
  const paper = (at: number) => level(room, [at, at + 0.3], 0.73, [away + 0.15, away + 0.4], ink.snow);
  return leg(x - 0.65) + leg(x + 0.65) + board + paper(x - 0.5) + paper(x + 0.2);
}

function pupil(x: number, away: number, shirt: string, present: boolean): string {
  const child = [
    path("M-8 -92 C-24 -90 -28 -82 -27 -62 L-24 -44 L24 -44 L27 -62 C28 -82 24 -90 8 -92 Z", shirt),
    path("M0 -124 Q15 -124 12 -107 Q11 -100 6 -96 V-88 H-6 V-96 Q-11 -100 -12 -107 Q-15 -124 0 -124 Z", ink.night),
  ].join("");
  const chair = [
    stroke("M-19 0 L-19 -72 M19 0 L19 -72", ink.night, 3.5),
    rect(-22, -48, 44, 6, ink.clay),
    rect(-23, -80, 46, 20, ink.ochre, 'rx="4"'),
  ].join("");
  return placed((present ? child : "") + chair, room(x, 0, away - 0.45), 10 / (away - 0.45));
}
