import { ink, type Motif, path, rect, times } from "../kit";
import { glaze, placed } from "../perspective";
import { boxes, ellipse, glow, limb, type Point, stroke } from "../shapes";
import { person } from "../staffage";

export const bakery: Motif = {
  alt: {
    de: "Ein Bäcker holt mit dem Schieber ein Brot aus dem gemauerten Ofen, vorn liegen frische Laibe.",
    ru: "Пекарь достаёт лопатой хлеб из кирпичной печи, на переднем плане лежат свежие буханки.",
  },
  draw: () => [wall(), oven(), shelves(), baker(), table()].join(""),
};

function wall(): string {
  return [
    rect(0, 0, 1600, 1000, ink.deep),
    rect(0, 0, 620, 720, ink.teal),
    rect(0, 700, 1600, 300, ink.night),
    stroke("M470 0 V96", ink.night, 5) + path("M420 140 Q424 96 470 92 Q516 96 520 140 Z", ink.night),
    glow("lamp", 470, 170, 260, ink.sand, 0.55) + ellipse(470, 142, 40, 9, ink.paper),
  ].join("");
}

function oven(): string {
  const brick = (index: number) => {
    const [row, column] = [Math.floor(index / 9), index % 9];
    const tint = (index * 7) % 5 === 0 ? ink.clay : ink.night;
    return boxes(
      `${700 + column * 108 + (row % 2) * 54 - 54} ${row * 46 + 4} 100 38`,
      tint,
      `opacity="${tint === ink.clay ? 0.65 : 0.16}"`,
    );
  };
  const stone = (index: number) => {
    const turn = Math.PI * (index / 12);
    const [c, s] = [-Math.cos(turn), -Math.sin(turn)];
    return stroke(`M${1150 + c * 254} ${520 + s * 244} L${1150 + c * 312} ${520 + s * 300}`, ink.brick, 5);
  };
  return [
    rect(650, 0, 950, 720, ink.brick) + times(144, brick),
    path("M830 640 V520 A320 306 0 0 1 1470 520 V640 Z", ink.sand) + times(13, stone),
    path("M894 640 V520 A256 246 0 0 1 1406 520 V640 Z", ink.night),
    path("M930 640 V540 A220 200 0 0 1 1370 540 V640 Z", ink.brick) +
      path("M976 640 V560 A174 150 0 0 1 1324 560 V640 Z", ink.clay),
    path("M1016 640 Q1020 540 1070 570 Q1086 440 1140 520 Q1186 420 1214 540 Q1270 500 1286 640 Z", ink.ochre),
    path("M1074 640 Q1086 566 1124 590 Q1148 500 1172 584 Q1214 560 1228 640 Z", ink.paper),
    placed(loaf(), [1010, 640], 0.5) + placed(loaf(), [1300, 640], 0.5),
    rect(800, 636, 700, 44, ink.mist) + rect(800, 664, 700, 16, ink.teal),
    glow("fire", 1150, 540, 520, ink.ochre, 0.36),
    glaze("M894 680 H1406 L1600 1000 H700 Z", ink.ochre, 0.22),
  ].join("");
}

function shelves(): string {
  const board = (y: number) => rect(40, y, 520, 18, ink.ochre) + rect(40, y + 14, 520, 8, ink.brick);
  const row = (y: number, shift: number) =>
    times(4, (index) => placed(index % 2 === shift ? loaf() : round(), [112 + index * 124, y], 0.62));
  const baguette = (index: number) =>
    placed(
      path("M-12 0 L-20 -150 Q-12 -172 0 -172 Q12 -172 16 -150 L12 0 Z", ink.ochre) +
        stroke("M-8 -60 L8 -78 M-10 -98 L8 -116 M-10 -134 L8 -150", ink.sand, 6),
      [104 + index * 40, 690],
      1,
    );
  return [
    boxes("40 190 16 520, 544 190 16 520", ink.night),
    row(300, 0) + board(300) + row(450, 1) + board(450),
    times(6, baguette) +
      path("M70 610 H330 L310 706 H90 Z", ink.clay) +
      stroke("M78 640 H322 M84 672 H316", ink.brick, 7),
    path("M372 706 Q352 590 400 570 L392 540 H500 L490 570 Q540 590 522 706 Z", ink.paper) +
      glaze("M460 570 L490 570 Q540 590 522 706 H470 Q500 640 460 570 Z", ink.night, 0.18),
  ].join("");
}

function loaf(): string {
  return [
    path("M-84 0 Q-96 -70 -40 -78 Q0 -86 40 -78 Q96 -70 84 0 Z", ink.ochre),
    glaze("M40 -78 Q96 -70 84 0 H40 Q70 -40 40 -78 Z", ink.brick, 0.6),
    stroke("M-46 -28 L-28 -66 M-6 -28 L12 -68 M34 -28 L50 -62", ink.sand, 9),
  ].join("");
}

function round(): string {
  return (
    path("M-70 0 Q-86 -74 0 -78 Q86 -74 70 0 Z", ink.clay) +
    glaze("M20 -77 Q86 -70 70 0 H36 Q62 -44 20 -77 Z", ink.night, 0.25) +
    stroke("M-30 -30 L30 -60 M-30 -60 L30 -30", ink.sand, 8)
  );
}

function baker(): string {
  const apron = path("M-24 -140 H20 L28 -36 H-32 Z", ink.paper) + glaze("M2 -140 H20 L28 -36 H10 Z", ink.night, 0.15);
  const hat =
    path("M-17 -188 Q-32 -214 -10 -218 Q0 -232 14 -218 Q34 -214 18 -188 Z", ink.snow) +
    rect(-17, -192, 35, 9, ink.mist);
  const peel = stroke("M-70 -82 L150 -92", ink.sand, 5) + path("M146 -98 L226 -104 V-92 L146 -88 Z", ink.sand);
  const arms = limb("-22 -150 10, -38 -112 8, -6 -86 6", ink.snow) + limb("22 -150 10, 44 -116 8, 40 -90 6", ink.snow);
  const bread = placed(loaf(), [190, -98], 0.36);
  return placed(
    person([0, 0], 200, ink.night, "standing", ink.snow) + apron + peel + bread + arms + hat,
    [690, 930],
    3.1,
  );
}

function table(): string {
  const place = (index: number): Point => [120 + index * 226, 920 + (index % 2) * 14];
  return [
    path("M0 866 H1600 V1000 H0 Z", ink.sand) + rect(0, 946, 1600, 54, ink.clay) + rect(0, 940, 1600, 10, ink.ochre),
    ellipse(1010, 902, 150, 14, ink.snow, 'opacity=".8"'),
    times(
      7,
      (index) =>
        ellipse(...place(index), 106, 10, ink.night, 'opacity=".3"') +
        placed(index % 3 === 1 ? round() : loaf(), place(index), 1.16),
    ),
  ].join("");
}
