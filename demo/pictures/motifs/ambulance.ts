import { backdrop, circle, group, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { clipped, glaze, placed } from "../perspective";
import { boxes, ellipse, glow, type Point, stroke } from "../shapes";
import { type Pose, person } from "../staffage";

const ground = 838;

export const ambulance: Motif = {
  alt: {
    de: "Ein Rettungswagen mit Blaulicht steht in der Dämmerung auf einer Straße, zwei Sanitäter schieben eine Trage.",
    ru: "Машина скорой помощи с включёнными маячками стоит в сумерках на улице, двое медиков везут носилки.",
  },
  draw: () =>
    [backdrop(ink.deep, ink.sand, 0.62), town(), street(), beams(), placed(van(), [900, ground], 1.06), crew()].join(
      "",
    ),
};

function town(): string {
  const random = randomOf(11);
  const house = (x: number, wide: number, tall: number, fill: string) => {
    const columns = Math.floor((wide - 30) / 44);
    const window = (index: number) => {
      const lit = random() > 0.62;
      const [left, top] = [x + 22 + (index % columns) * 44, 700 - tall + 28 + Math.floor(index / columns) * 62];
      return rect(left, top, 24, 34, lit ? ink.ochre : ink.night, `opacity="${lit ? 0.9 : 0.35}"`);
    };
    return rect(x, 700 - tall, wide, tall, fill) + times(columns * Math.floor((tall - 20) / 62), window);
  };
  return [
    path(
      "M0 700 V520 H110 V470 H260 V540 H420 V430 H560 V500 H760 V450 H900 V520 H1100 V440 H1260 V500 H1600 V700 Z",
      ink.teal,
    ),
    house(-20, 250, 330, ink.deep) + house(250, 200, 250, ink.deep) + house(470, 320, 400, ink.deep),
    house(810, 230, 290, ink.deep) + house(1060, 290, 450, ink.deep) + house(1370, 260, 320, ink.deep),
    boxes("0 560 230 140, 250 590 200 110", ink.sand) + boxes("60 560 8 140, 150 560 8 140, 340 590 8 110", ink.deep),
    rect(0, 690, 1600, 20, ink.night),
  ].join("");
}

function street(): string {
  const dash = (index: number) => glaze(`M${index * 270 - 60} 944 h150 l-24 14 h-150 Z`, ink.paper, 0.8);
  const gleam = (index: number) =>
    boxes(`${640 + index * 30} ${884 + index * 24} ${540 - index * 70} ${7 + index}`, ink.pale, 'opacity=".45"');
  const lamp = (x: number) => {
    const head = path("M76 -8 h52 l10 22 h-72 Z", ink.night) + stroke("M0 512 V40 q0 -40 40 -40 h46", ink.night, 10);
    return glow(`lamp${x}`, x + 104, 230, 130, ink.sand, 0.8) + placed(head, [x, 200], 1);
  };
  return [
    lamp(130) + lamp(1370),
    rect(0, 704, 1600, 80, ink.mist) + rect(0, 776, 1600, 14, ink.pale) + rect(0, 790, 1600, 210, ink.teal),
    glaze("M0 790 H1600 V1000 H0 Z", ink.night, 0.35),
    times(7, dash) + times(5, gleam),
    ellipse(930, ground + 6, 500, 22, ink.night),
  ].join("");
}

function beams(): string {
  return [
    glow("blue", 1080, 330, 330, ink.mist, 0.75) + glow("rear", 500, 330, 200, ink.mist, 0.55),
    glaze("M1420 706 L1600 640 L1600 900 L1420 740 Z", ink.sand, 0.4),
  ].join("");
}

function van(): string {
  const body =
    "M-440 -60 V-446 Q-440 -476 -404 -476 H110 Q150 -476 176 -448 L300 -292 L438 -256 Q486 -240 490 -190 V-60 Z";
  const check = (index: number) => rect(-440 + index * 66, -176 + (index % 2) * 26, 66, 26, ink.paper);
  const livery = rect(-440, -250, 940, 66, ink.clay) + rect(-440, -176, 940, 52, ink.deep) + times(15, check);
  return [
    path(body, ink.snow) + clipped("body", path(body, ink.snow), livery),
    glaze("M-440 -60 V-124 H490 V-60 Z", ink.teal, 0.35),
    path("M-190 -436 H-30 V-290 H-190 Z", ink.mist) +
      glaze("M-190 -300 L-90 -436 H-50 L-150 -290 H-190 Z", ink.snow, 0.6),
    path("M28 -436 H120 Q140 -436 152 -422 L254 -290 H28 Z", ink.night),
    path("M166 -436 L180 -430 L286 -294 L268 -288 Z", ink.deep),
    glaze("M28 -304 L110 -436 H134 L50 -290 H28 Z", ink.mist, 0.5),
    path("M-396 -420 h150 v34 h-150 Z M-396 -366 h150 v34 h-150 Z", ink.pale),
    stroke("M0 -460 V-76 M-218 -460 V-76 M272 -284 L264 -76 M28 -268 H60 M-196 -268 H-164", ink.night, 4),
    path("M424 -246 Q470 -232 480 -192 L436 -196 Q424 -214 424 -246 Z", ink.sand) + rect(-444, -250, 16, 80, ink.brick),
    rect(-454, -92, 952, 34, ink.night, 'rx="10"') +
      path("M240 -306 h34 q10 0 10 12 v32 h-26 q-18 0 -18 -18 Z", ink.night),
    beacon(-20, 170) + beacon(-420, 120),
    wheel([-270, -62]) + wheel([318, -62]),
  ].join("");
}

function beacon(x: number, wide: number): string {
  const ray = (index: number) =>
    group(path("M-9 -70 L0 -150 L9 -70 Z", ink.snow), `transform="rotate(${index * 36 - 72})"`);
  const domes =
    rect(x, -520, wide, 36, ink.teal, 'rx="14"') + rect(x + wide * 0.3, -514, wide * 0.4, 22, ink.snow, 'rx="8"');
  return domes + rect(x - 6, -490, wide + 12, 16, ink.night) + placed(times(5, ray), [x + wide / 2, -490], 0.8);
}

function wheel(hub: Point): string {
  const spoke = (index: number) => group(rect(-4, -34, 8, 22, ink.night), `transform="rotate(${index * 60})"`);
  const tyre = path("M-92 2 A92 92 0 0 1 92 2 Z", ink.night) + circle(0, 0, 70, ink.night) + circle(0, 0, 42, ink.mist);
  return placed(tyre + times(6, spoke) + circle(0, 0, 12, ink.deep), hub, 1);
}

function crew(): string {
  const medic = (x: number, pose: Pose) => {
    const stripes = glaze("M-31 -138 h62 v11 h-62 Z M-31 -112 h62 v9 h-62 Z", ink.paper, 0.95);
    return placed(person([0, 0], 200, ink.night, pose, ink.clay) + stripes, [x, ground + 44], 1.3);
  };
  return medic(120, "walking") + placed(stretcher(), [285, ground + 52], 1.05) + medic(430, "standing");
}

function stretcher(): string {
  return [
    path("M-150 -104 L-96 -108 L-60 -150 L-40 -142 L-66 -104 H150 V-88 H-150 Z", ink.night),
    path("M-90 -116 L-58 -156 Q-44 -166 -36 -150 L-44 -118 Q20 -146 140 -112 V-100 H-92 Z", ink.snow),
    path("M-40 -118 Q20 -146 140 -112 V-100 H-44 Z", ink.ochre),
    stroke("M-120 -88 L100 -20 M120 -88 L-100 -20 M-130 -20 H130", ink.pale, 7),
    circle(-118, -10, 12, ink.pale) + circle(118, -10, 12, ink.pale),
  ].join("");
}
