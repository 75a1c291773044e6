import { backdrop, ink, type Motif, path, rect, times } from "../kit";
import { glaze, placed, type Range } from "../perspective";
import { type Point, polygon, stroke } from "../shapes";
import { cloud, leafTree, person } from "../staffage";

const corner = 1060;
const horizon = 790;

export const governmentBuilding: Motif = {
  alt: {
    de: "Ein großes modernes Regierungsgebäude mit heller Fassade, davor drei Fahnenmasten und ein weiter Platz.",
    ru: "Большое современное правительственное здание со светлым фасадом, перед ним три флагштока и площадь.",
  },
  draw: () =>
    [
      backdrop(ink.teal, ink.pale, 0.8),
      cloud([90, 200], 330) + cloud([560, 110], 240) + cloud([1270, 330], 300),
      town(),
      lowWing(),
      facade(),
      shadedSide(),
      plaza(),
      trees(),
      poles(),
      people(),
    ].join(""),
};

/** On a wall that starts at the corner and shrinks towards `far`: `along` 0 to 1 in even steps of the real wall. */
function onWall(far: number, shrunk: number): (along: number, up: number) => Point {
  return (along, up) => {
    const scale = 1 / (1 + along * (1 / shrunk - 1));
    const x = corner + ((far - corner) * (1 - scale)) / (1 - shrunk);
    return [x, horizon + 60 * scale - up * 700 * scale];
  };
}

const front = onWall(60, 0.46);
const side = onWall(1430, 0.6);

function pane(wall: typeof front, along: Range, up: Range, fill: string, more = ""): string {
  return polygon(
    [wall(along[0], up[0]), wall(along[1], up[0]), wall(along[1], up[1]), wall(along[0], up[1])],
    fill,
    more,
  );
}

function town(): string {
  return path("M0 800 V690 H90 V650 H170 V700 H1380 V640 H1440 V600 H1520 V660 H1600 V800 Z", ink.mist);
}

function lowWing(): string {
  return path("M0 690 L420 676 L420 830 L0 818 Z", ink.sand) + path("M0 716 L420 706 L420 772 L0 772 Z", ink.deep);
}

function facade(): string {
  const window = (storey: number) => (index: number) => {
    const along: Range = [0.022 + index * 0.0535, 0.056 + index * 0.0535];
    const foot = 0.185 + storey * 0.0765;
    const lit = (index * 5 + storey * 3) % 13 === 0 ? ink.sand : ink.deep;
    const shade = pane(front, along, [foot + 0.036, foot + 0.052], ink.night, 'opacity=".5"');
    return pane(front, along, [foot, foot + 0.052], lit) + shade;
  };
  const fin = (index: number) => pane(front, [index * 0.0535, index * 0.0535 + 0.012], [0.16, 0.96], ink.snow);
  const column = (index: number) => pane(front, [index * 0.107, index * 0.107 + 0.02], [0, 0.16], ink.snow);
  return [
    pane(front, [0, 1], [0, 1], ink.paper),
    pane(front, [0, 1], [0, 0.15], ink.night),
    times(9, (index) => pane(front, [0.03 + index * 0.107, 0.1 + index * 0.107], [0, 0.13], ink.teal, 'opacity=".7"')),
    pane(front, [0, 1], [0.155, 0.96], ink.sand, 'opacity=".45"'),
    times(10, (storey) => times(18, window(storey))),
    times(19, fin) + times(10, column),
    pane(front, [0, 1], [0.955, 1], ink.snow) + pane(front, [0, 1], [0.945, 0.958], ink.ochre),
    pane(front, [-0.02, 0.4], [0.135, 0.165], ink.snow),
  ].join("");
}

function shadedSide(): string {
  const strip = (index: number) =>
    pane(side, [0.06, 0.94], [0.2 + index * 0.0765, 0.238 + index * 0.0765], ink.night, 'opacity=".55"');
  const wall = pane(side, [0, 1], [0, 1], ink.teal) + pane(side, [0, 1], [0, 0.15], ink.night);
  return wall + times(10, strip) + pane(side, [0, 1], [0.955, 1], ink.mist);
}

function plaza(): string {
  const joint = (index: number) => glaze(`M900 790 L${-1600 + index * 400} 1000 h16 Z`, ink.deep, 0.14);
  return [
    path("M0 822 L1060 850 L1600 812 L1600 1000 L0 1000 Z", ink.sand),
    glaze("M1060 850 L1430 826 L1600 850 L1600 940 L1330 960 Z", ink.deep, 0.4),
    times(14, joint),
    glaze("M0 896 h1600 v3 h-1600 Z M0 950 h1600 v4 h-1600 Z", ink.deep, 0.14),
  ].join("");
}

function trees(): string {
  const right = leafTree([1500, 850], 210, ink.moss) + leafTree([1575, 870], 250, ink.leaf);
  return right + leafTree([28, 850], 150, ink.moss) + leafTree([100, 852], 120, ink.leaf);
}

function poles(): string {
  const flag = (foot: Point, tall: number, cloth: string) => {
    const waving = "M0 -294 q24 -14 42 0 t38 -2 v48 q-19 14 -38 2 t-42 0 Z";
    const content = [stroke("M0 0 V-296", ink.night, 4), path(waving, cloth), rect(-8, -2, 16, 6, ink.deep)];
    return placed(content.join(""), foot, tall / 300);
  };
  return flag([250, 876], 520, ink.deep) + flag([430, 890], 590, ink.ochre) + flag([640, 908], 680, ink.deep);
}

function people(): string {
  const pair = person([800, 930], 116, ink.night, "walking") + person([872, 926], 112, ink.night, "coat");
  return pair + person([1240, 950], 128, ink.night, "walking") + person([330, 884], 84, ink.night);
}
