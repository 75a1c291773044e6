import { circle, ink, type Motif, path, rect, times } from "../kit";
import { glaze, placed } from "../perspective";
import { boxes, ellipse, stroke } from "../shapes";
import { person } from "../staffage";

export const dairy: Motif = {
  alt: {
    de: "Milchflaschen laufen auf einem Band durch eine Molkerei, dahinter stehen Edelstahltanks.",
    ru: "Бутылки с молоком движутся по ленте молокозавода, за ними стоят стальные резервуары.",
  },
  draw: () =>
    [
      hall(),
      pipes() + tank(120, 1) + tank(410, 1.06) + tank(1505, 1.06),
      worker() + filler(),
      belt() + bottles() + rail(),
    ].join(""),
};

function hall(): string {
  const window = (index: number) => {
    const panes = boxes("0 0 250 270", ink.sand) + boxes("0 180 250 90", ink.ochre, 'opacity=".45"');
    return placed(panes + boxes("80 0 8 270, 164 0 8 270, 0 88 250 8", ink.deep), [40 + index * 320, 60], 1);
  };
  const tile = (index: number) =>
    boxes(`0 ${420 + index * 52} 1600 3, ${index * 130} 420 3 300`, ink.night, 'opacity=".2"');
  const gleam = "M40 700 H290 L120 1000 H-180 Z M360 700 H610 L480 1000 H180 Z M1000 700 H1250 L1180 1000 H880 Z";
  return [
    rect(0, 0, 1600, 1000, ink.teal) + rect(0, 0, 1600, 36, ink.night),
    times(5, window),
    rect(0, 396, 1600, 310, ink.deep) + times(13, tile) + rect(0, 384, 1600, 14, ink.night),
    rect(0, 700, 1600, 300, ink.night) + glaze(gleam, ink.mist, 0.16),
  ].join("");
}

function tank(x: number, size: number): string {
  const steel = [
    boxes("-104 -80 16 84, 88 -80 16 84, -10 -70 20 74", ink.night),
    path("M-130 -430 Q-124 -490 0 -500 Q124 -490 130 -430 V-110 Q120 -60 0 -54 Q-120 -60 -130 -110 Z", ink.mist),
    path("M-130 -430 Q-124 -490 0 -500 Q-70 -480 -74 -420 V-100 Q-76 -70 -60 -60 Q-122 -70 -130 -110 Z", ink.snow),
    glaze("M60 -491 Q126 -478 130 -430 V-110 Q124 -72 60 -59 Z", ink.deep, 0.45),
    stroke("M-130 -420 H130 M-130 -300 H130 M-130 -130 H130", ink.teal, 4),
    rect(-22, -534, 44, 40, ink.mist) + rect(-34, -540, 68, 12, ink.deep),
    circle(20, -360, 30, ink.deep) + circle(20, -360, 22, ink.paper) + stroke("M20 -360 L32 -374", ink.brick, 5),
    ellipse(-10, -210, 42, 54, ink.deep) +
      ellipse(-10, -210, 32, 43, ink.mist) +
      stroke("M-10 -262 V-160", ink.deep, 5),
  ];
  return placed(steel.join(""), [x, 730], size);
}

function pipes(): string {
  const way = "M120 196 V150 H1505 V170 M410 166 V150 M860 150 V300";
  const joints = boxes("250 134 14 32, 620 134 14 32, 1040 134 14 32, 1330 134 14 32", ink.night);
  return stroke(way, ink.night, 26) + stroke(way, ink.mist, 15) + joints;
}

function worker(): string {
  const cap = path("M-18 -184 Q-20 -207 0 -207 Q20 -207 18 -184 Z", ink.snow) + boxes("-18 -188 36 5", ink.mist);
  const board = path("M-18 -132 H18 V-88 H-18 Z", ink.ochre) + path("M-14 -126 H14 V-92 H-14 Z", ink.paper);
  const hands = circle(-19, -102, 5.5, ink.night) + circle(19, -102, 5.5, ink.night);
  return placed(person([0, 0], 200, ink.night, "coat", ink.snow) + cap + board + hands, [1322, 960], 3);
}

function filler(): string {
  const nozzle = (index: number) => {
    const steel = boxes("-22 0 44 62, -12 62 24 40", ink.pale) + glaze("M4 0 h18 v62 h-18 Z", ink.night, 0.25);
    return placed(
      steel + boxes("-28 46 56 12", ink.night) + boxes("-5 102 10 150", ink.snow),
      [708 + index * 204, 420],
      1,
    );
  };
  return [
    boxes("830 250 60 90", ink.mist) + glaze("M866 250 h24 v90 h-24 Z", ink.night, 0.3),
    path("M600 320 H1196 L1172 424 H624 Z", ink.clay) + path("M600 320 H1196 L1189 348 H607 Z", ink.brick),
    times(3, nozzle) + boxes("1070 372 22 22, 1104 372 22 22", ink.sand) + circle(680, 384, 15, ink.sand),
  ].join("");
}

function belt(): string {
  const roller = (index: number) =>
    circle(40 + index * 76, 924, 25, ink.mist) + circle(40 + index * 76, 924, 9, ink.night);
  return [
    rect(0, 856, 1600, 26, ink.sand) + rect(0, 876, 1600, 20, ink.ochre),
    rect(0, 896, 1600, 60, ink.teal) + times(21, roller) + rect(0, 956, 1600, 44, ink.deep),
  ].join("");
}

/** One place stays empty, so that the worker is to be seen. */
function bottles(): string {
  const row = ["closed", "closed", "closed", 140, 90, 44, null, 0] as const;
  return row.map((milk, index) => (milk === null ? "" : placed(bottle(milk), [96 + index * 204, 868], 1.02))).join("");
}

/** A bottle with milk up to a level, or a closed one with milk up to its neck. */
function bottle(milk: number | "closed"): string {
  const body =
    "Q32 -224 58 -196 Q66 -184 66 -160 V-16 Q66 0 48 0 H-48 Q-66 0 -66 -16 V-160 Q-66 -184 -58 -196 Q-32 -224";
  const neck = "M-27 -250 H27 Q32 -220 54 -192 Q60 -182 60 -160 V-18 H-60 V-160 Q-60 -182 -54 -192 Q-32 -220 -27 -250";
  const foil =
    path("M-36 -336 Q0 -348 36 -336 L38 -300 H-38 Z", ink.clay) +
    stroke("M-12 -338 V-304 M14 -338 V-304", ink.brick, 4);
  const closed = milk === "closed";
  return [
    ellipse(10, -2, 80, 12, ink.night, 'opacity=".3"'),
    glaze(`M-30 -318 H30 V-262 ${body} -30 -262 Z`, ink.mist, closed ? 0.9 : 0.6),
    path("M-60 -18 H60 Q60 -6 46 -6 H-46 Q-60 -6 -60 -18 Z", ink.snow),
    closed ? path(neck, ink.snow) : boxes(`-60 ${-16 - milk} 120 ${milk}`, ink.snow),
    glaze("M34 -214 L54 -192 Q60 -182 60 -160 V-18 Q60 -6 46 -6 H26 V-170 Z", ink.teal, 0.3),
    stroke("M-48 -160 V-36", closed ? ink.mist : ink.pale, 7),
    closed ? foil : rect(-35, -326, 70, 16, ink.pale, 'rx="8"'),
  ].join("");
}

function rail(): string {
  const posts = "186 770 14 92, 594 770 14 92, 1002 770 14 92, 1410 770 14 92";
  return boxes("0 770 1600 5", ink.night) + boxes(`0 762 1600 9, ${posts}`, ink.mist);
}
