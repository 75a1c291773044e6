import { backdrop, circle, group, ink, type Motif, path, rect, ridge, times } from "../kit";
import { glaze, placed } from "../perspective";
import { ellipse, limb, stroke } from "../shapes";
import { birch, cloud, leafTree, ripples, spruce, sunPath } from "../staffage";

export const bicycleRoute: Motif = {
  alt: {
    de: "Ein Mensch fährt mit Fahrrad, Helm und Packtasche auf einem Weg am Ufer eines Sees entlang.",
    ru: "Человек в шлеме едет на велосипеде с багажной сумкой по дорожке вдоль берега озера.",
  },
  draw: () =>
    [
      backdrop(ink.mist, ink.paper, 0.55),
      circle(1230, 300, 120, ink.snow),
      cloud([120, 190], 380) + cloud([470, 120], 260),
      ridge(500, 40, 1.4, ink.mist, 2),
      ridge(530, 22, 2.2, ink.teal, 0.4),
      farBank(),
      lake(),
      shore(),
      birch([150, 800], 560) + birch([300, 790], 430) + birch([1480, 800], 520),
      placed(cyclist(), [800, 878], 1.1),
      meadow(),
    ].join(""),
};

function farBank(): string {
  const tree = (index: number) => spruce([40 + index * 52, 566], 60 + ((index * 37) % 50), ink.deep);
  const house =
    path("M1100 566 V540 L1126 520 L1152 540 V566 Z", ink.paper) + path("M1090 544 L1126 512 L1162 544 Z", ink.clay);
  return times(31, tree) + house + rect(0, 556, 1600, 16, ink.deep);
}

function lake(): string {
  return [
    rect(0, 570, 1600, 260, ink.teal),
    glaze("M0 640 Q800 660 1600 630 V830 H0 Z", ink.deep, 0.35),
    ripples(588, 776, 24) + sunPath([1230, 590], 8, 23),
    sailingBoat(),
  ].join("");
}

function sailingBoat(): string {
  const boat =
    path("M-40 0 H44 L30 16 H-28 Z", ink.clay) +
    path("M-2 -6 V-120 L-44 -10 Z", ink.snow) +
    path("M4 -6 V-104 L44 -8 Z", ink.paper);
  return placed(boat, [430, 636], 0.8);
}

function shore(): string {
  return [
    path("M0 776 Q400 758 800 772 T1600 764 V1000 H0 Z", ink.moss),
    glaze("M0 776 Q400 758 800 772 T1600 764 V776 Q1200 786 800 784 T0 790 Z", ink.sand, 0.7),
    path("M0 838 Q800 812 1600 834 V940 Q800 930 0 944 Z", ink.sand),
    glaze("M0 918 Q800 908 1600 914 V940 Q800 930 0 944 Z", ink.clay, 0.4),
    leafTree([1360, 806], 190, ink.leaf) + leafTree([30, 810], 240, ink.moss),
  ].join("");
}

function cyclist(): string {
  return [
    ellipse(10, 4, 300, 14, ink.night, 'opacity=".35"'),
    limb("-70 -322 30, 70 -292 25, -18 -176 13", ink.night) + limb("-22 -168 11, 18 -160 8", ink.night),
    stroke("M-20 -112 L-26 -162 M-42 -160 H0", ink.mist, 7),
    bicycle(),
    limb("-72 -322 32, 22 -214 27, -18 -78 14", ink.night) + limb("-24 -66 12, 20 -60 8", ink.night),
    stroke("M-20 -112 L-14 -56 M-34 -54 H8", ink.mist, 7),
    rider(),
  ].join("");
}

function bicycle(): string {
  const wheel = (x: number) => {
    const spoke = (index: number) =>
      group(stroke("M0 -108 V108", ink.pale, 1.6), `transform="rotate(${index * 22.5})"`);
    const rim = circle(0, 0, 112, "none", `stroke="${ink.night}" stroke-width="13"`);
    return placed(times(8, spoke) + rim + circle(0, 0, 10, ink.night), [x, -118], 1);
  };
  return [
    wheel(-170) + wheel(178),
    path("M-290 -286 H-186 L-196 -170 Q-240 -156 -282 -170 Z", ink.ochre) +
      glaze("M-290 -286 H-186 L-189 -252 H-288 Z", ink.clay, 0.9),
    stroke("M-296 -292 H-76 M-170 -118 L-196 -290", ink.night, 7),
    stroke("M-170 -118 L-20 -112 L-74 -288 L-170 -118 M-66 -264 L112 -286 M-20 -112 L116 -252", ink.brick, 13),
    stroke("M106 -316 L120 -250 Q136 -180 178 -118", ink.brick, 13),
    stroke("M-74 -288 L-80 -312", ink.night, 10) +
      path("M-128 -322 Q-80 -332 -34 -318 L-38 -308 L-104 -304 Z", ink.night),
    stroke("M106 -316 L102 -346 L84 -352 M102 -346 L136 -350", ink.night, 10),
    circle(-20, -112, 27, "none", `stroke="${ink.night}" stroke-width="7"`),
    stroke("M-170 -126 L-20 -138 M-170 -110 L-20 -86", ink.night, 3.5),
    path("M128 -330 h22 l10 8 l-10 8 h-22 Z", ink.sand),
  ].join("");
}

function rider(): string {
  return [
    limb("14 -510 17, 34 -540 15", ink.night) + limb("40 -552 31, 48 -542 26", ink.night),
    path("M4 -558 Q4 -600 46 -600 Q84 -598 86 -558 Z", ink.ochre) + stroke("M2 -558 H92", ink.night, 6),
    limb("-70 -330 42, -34 -412 49, 10 -480 42", ink.clay),
    path("M-98 -470 Q-104 -390 -92 -372 Q-66 -372 -54 -396 L-8 -496 Q-40 -528 -66 -512 Z", ink.moss),
    limb("18 -492 24, 58 -408 17, 120 -352 12", ink.brick),
  ].join("");
}

function meadow(): string {
  const blade = (index: number) => {
    const tip = -50 - ((index * 29) % 46);
    return placed(
      path(`M0 0 Q4 ${tip / 2} ${12 - (index % 3) * 10} ${tip} Q12 ${tip / 2} 10 0 Z`, ink.deep),
      [index * 27, 1000],
      1,
    );
  };
  return path("M0 962 Q800 944 1600 958 V1000 H0 Z", ink.deep) + times(60, blade);
}
