import { backdrop, circle, ink, type Motif, path, rect, ridge, times } from "../kit";
import { glaze, placed } from "../perspective";
import { boxes, ellipse, stroke } from "../shapes";
import { cloud, leafTree, person, ripples, sunPath } from "../staffage";

export const riverShip: Motif = {
  alt: {
    de: "Ein Binnenschiff mit Containern fährt auf einem breiten Fluss an einem bewaldeten Ufer mit Silos vorbei.",
    ru: "Речное судно с контейнерами идёт по широкой реке мимо лесистого берега с силосами.",
  },
  draw: () =>
    [
      backdrop(ink.teal, ink.sand, 0.58),
      circle(330, 420, 120, ink.paper),
      cloud([820, 150], 420, 0.4) + cloud([80, 210], 260, 0.35),
      ridge(500, 36, 1.2, ink.mist, 0.3),
      ridge(540, 26, 1.9, ink.teal, 2.6),
      farBank(),
      river(),
      reflection() + ship() + bowWave(),
      buoy(),
    ].join(""),
};

function farBank(): string {
  const silo = (index: number) => {
    const parts = [
      rect(0, 24, 58, 182, ink.paper),
      rect(34, 24, 24, 182, ink.mist),
      path("M-2 24 L29 0 L60 24 Z", ink.clay),
    ];
    return placed(parts.join(""), [1210 + index * 66, 376], 1);
  };
  const tree = (index: number) => leafTree([24 + index * 58, 592], 80 + ((index * 41) % 60), ink.moss);
  return [
    times(4, silo) + rect(1300, 340, 44, 242, ink.deep) + boxes("1216 352 200 14, 1180 366 12 216", ink.night),
    times(20, tree),
    path("M0 584 Q500 570 900 582 T1600 578 V620 H0 Z", ink.deep),
  ].join("");
}

function river(): string {
  const water = rect(0, 606, 1600, 394, ink.teal) + glaze("M0 700 Q800 720 1600 690 V1000 H0 Z", ink.deep, 0.6);
  return water + ripples(626, 986, 30) + sunPath([330, 622], 11, 34);
}

function ship(): string {
  const plate = (index: number) => stroke(`M${330 + index * 160} 664 V742`, ink.deep, 2);
  return [
    cargo(),
    path("M96 640 L470 652 L1320 652 Q1440 640 1540 590 Q1516 690 1430 762 H150 Q104 720 96 640 Z", ink.night),
    path("M96 640 L470 652 L1320 652 Q1440 640 1540 590 L1535 612 Q1440 660 1320 668 H470 L98 656 Z", ink.paper),
    path("M118 718 H1478 Q1458 744 1430 762 H150 Q130 744 118 718 Z", ink.brick),
    times(7, plate),
    path("M1424 640 l22 -4 v22 q0 22 -18 26 q-20 -2 -22 -24 h10 q2 12 8 13 Z", ink.mist),
    house(),
    bow(),
  ].join("");
}

function cargo(): string {
  const inks = [ink.clay, ink.ochre, ink.teal, ink.clay, ink.moss, ink.ochre, ink.brick];
  const folds =
    glaze("M80 0 h30 v76 h-30 Z", ink.night, 0.25) +
    stroke("M12 10 v56 m16 -56 v56 m16 -56 v56 m16 -56 v56", ink.night, 1.5);
  const box = (index: number, floor: number) => {
    const fill = inks[(index + floor * 2) % 7] ?? ink.clay;
    return placed(rect(0, 0, 110, 76, fill) + folds, [516 + index * 114, 576 - floor * 78], 1);
  };
  const upper = [0, 2, 3, 4, 5].map((index) => box(index, 1)).join("");
  return times(7, (index) => box(index, 0)) + upper + box(3, 2) + box(4, 2);
}

function house(): string {
  const porthole = (x: number) => circle(x, 588, 17, ink.deep) + circle(x, 588, 11, ink.sand);
  return [
    rect(166, 520, 290, 136, ink.snow) + rect(392, 520, 64, 136, ink.pale),
    porthole(206) + porthole(262) + porthole(318) + rect(418, 560, 30, 94, ink.teal),
    rect(150, 508, 322, 14, ink.clay) + path("M204 510 L216 384 H420 L436 510 Z", ink.snow),
    path("M388 384 H420 L436 510 H394 Z", ink.pale) + rect(194, 366, 252, 20, ink.clay),
    boxes("226 404 34 52, 268 404 34 52, 310 404 34 52, 352 404 34 52, 394 404 28 52", ink.night),
    glaze("M226 404 h16 l-10 52 h-6 Z M310 404 h16 l-10 52 h-6 Z", ink.mist, 0.9),
    boxes("310 268 10 100, 274 296 82 8, 286 256 58 10", ink.night) + circle(315, 250, 8, ink.sand),
    boxes("136 470 48 52", ink.brick) + boxes("130 462 60 12, 136 486 48 10", ink.night),
    path("M112 560 q-24 -10 -46 0 t-42 -2 v40 q20 12 42 2 t46 0 Z", ink.ochre) + stroke("M112 640 V560", ink.night, 6),
    stroke("M472 650 V610 H500 M166 620 H104 V642 M136 620 V642", ink.night, 4),
    person([486, 652], 72, ink.night),
  ].join("");
}

function bow(): string {
  return [
    stroke("M1350 650 V612 L1526 566 M1400 640 V600 M1450 628 V586 M1500 606 V572", ink.night, 4),
    stroke("M1376 648 V470 M1350 520 H1402", ink.night, 7) + circle(1376, 464, 8, ink.sand),
    path("M1408 642 h40 l-4 -26 h-32 Z", ink.moss),
  ].join("");
}

function reflection(): string {
  const far = glaze("M210 850 H460 L440 930 H226 Z M520 850 H1310 L1290 890 H540 Z", ink.night, 0.28);
  return glaze("M150 760 H1430 L1400 850 H190 Z", ink.night, 0.45) + far;
}

function bowWave(): string {
  const foam = "M1462 742 Q1520 752 1590 790 Q1520 782 1450 786 Q1300 784 1220 772 Q1380 768 1462 742 Z";
  const wake = "M150 758 Q80 764 0 800 V812 Q110 786 240 776 Z M300 772 h420 v6 h-420 Z M820 776 h260 v6 h-260 Z";
  return path(foam, ink.snow) + glaze(wake, ink.snow, 0.85);
}

function buoy(): string {
  const body = [
    ellipse(0, 6, 84, 14, ink.night, 'opacity=".4"'),
    path("M-62 0 Q-58 -34 -40 -40 H40 Q58 -34 62 0 Q0 18 -62 0 Z", ink.clay),
    path("M-34 -40 L-10 -138 H10 L34 -40 Z", ink.brick) + path("M-22 -88 H22 L28 -64 H-28 Z", ink.paper),
    rect(-14, -164, 28, 28, ink.sand) + rect(-18, -172, 36, 9, ink.night),
  ];
  return placed(body.join(""), [1290, 930], 0.9);
}
