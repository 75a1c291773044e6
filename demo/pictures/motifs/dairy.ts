import { circle, ink, type Motif, path, rect, times } from "../kit";
import { glaze, placed } from "../shapes-a";
import { boxes, ellipse, limb, stroke } from "../shapes-b";
import { person } from "../staffage-a";

export const dairy: Motif = {
  alt: {
    de: "Milchflaschen laufen auf einem Band durch eine Molkerei, dahinter stehen Edelstahltanks.",
    ru: "Бутылки с молоком движутся по ленте молокозавода, за ними стоят стальные резервуары.",
  },
  draw: () =>
    [
      hall(),
      tank(120, 1) + tank(410, 1.06) + tank(1490, 1.06),
      pipes(),
      worker(),
      filler(),
      belt(),
      times(4, (index) => placed(bottle(true), [96 + index * 204, 868], 1.02)),
      times(4, (index) => placed(bottle(false), [912 + index * 204, 868], 1.02)),
      rail(),
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
  const way = "M120 196 V150 H1490 V170 M410 166 V150 M860 150 V300";
  const joints = boxes("250 134 14 32, 620 134 14 32, 1040 134 14 32, 1330 134 14 32", ink.night);
  return stroke(way, ink.night, 26) + stroke(way, ink.mist, 15) + joints;
}

function worker(): string {
  const cap = path("M-18 -184 Q-20 -207 0 -207 Q20 -207 18 -184 Z", ink.snow) + boxes("-18 -188 36 5", ink.mist);
  const board =
    path("M2 -134 L46 -140 L50 -86 L8 -80 Z", ink.ochre) + path("M8 -128 L42 -133 L45 -92 L13 -87 Z", ink.paper);
  const arm = limb("27 -146 9, 34 -112 7, 14 -96 6", ink.pale);
  return placed(person([0, 0], 200, ink.night, "coat", ink.snow) + cap + board + arm, [1270, 960], 3.1);
}

function filler(): string {
  const nozzle = (index: number) => {
    const steel = boxes("-22 0 44 62, -12 62 24 40", ink.pale) + boxes("-28 46 56 12", ink.night);
    return placed(steel + glaze("M4 0 h18 v62 h-18 Z", ink.night, 0.25), [708 + index * 102, 420], 1);
  };
  return [
    boxes("830 250 60 90", ink.mist) + glaze("M866 250 h24 v90 h-24 Z", ink.night, 0.3),
    path("M600 320 H1120 L1096 424 H624 Z", ink.clay) + path("M600 320 H1120 L1113 348 H607 Z", ink.brick),
    times(4, nozzle),
    boxes("1010 372 22 22, 1044 372 22 22", ink.sand) + circle(680, 384, 15, ink.sand),
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

function bottle(full: boolean): string {
  const shoulder =
    "Q32 -224 58 -196 Q66 -184 66 -160 V-16 Q66 0 48 0 H-48 Q-66 0 -66 -16 V-160 Q-66 -184 -58 -196 Q-32 -224";
  const top = full ? "M-27 -250 H27 Q32 -220 54 -192 Q60 -182 60 -160" : "M-60 -100 H60";
  const side = full ? "V-160 Q-60 -182 -54 -192 Q-32 -220 -27 -250 Z" : "Z";
  const foil = path("M-36 -336 Q0 -348 36 -336 L38 -300 H-38 Z", ink.clay);
  const folds = stroke("M-20 -334 V-304 M0 -338 V-304 M20 -334 V-304", ink.brick, 4);
  return [
    ellipse(10, -2, 80, 12, ink.night, 'opacity=".3"'),
    glaze(`M-30 -318 H30 V-262 ${shoulder} -30 -262 Z`, ink.mist, full ? 0.9 : 0.55),
    path(`${top} V-18 Q60 -6 46 -6 H-46 Q-60 -6 -60 -18 ${side}`, ink.snow),
    glaze("M34 -214 L54 -192 Q60 -182 60 -160 V-18 Q60 -6 46 -6 H26 V-170 Z", ink.teal, 0.3),
    stroke("M-48 -160 V-36", full ? ink.mist : ink.pale, 7),
    full ? foil + folds : rect(-35, -326, 70, 16, ink.pale, 'rx="8"'),
  ].join("");
}

function rail(): string {
  const posts = boxes("186 762 14 100, 594 762 14 100, 1002 762 14 100, 1410 762 14 100", ink.mist);
  return boxes("0 762 1600 12", ink.mist) + boxes("0 770 1600 5", ink.night) + posts;
}
