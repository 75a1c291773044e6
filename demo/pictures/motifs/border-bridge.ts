import { backdrop, circle, group, ink, line, type Motif, path, rect, ridge, times } from "../kit";
import { glaze, placed } from "../perspective";
import { type Point, polygon } from "../shapes";
import { leafTree, ripples, spruce, sunPath } from "../staffage";

const end = { x: 1420, y: 520 };

export const borderBridge: Motif = {
  alt: {
    de: "Eine lange Straßenbrücke auf Pfeilern führt mit Lastwagen über einen breiten Fluss zum anderen Ufer.",
    ru: "Длинный автомобильный мост на опорах ведёт через широкую реку на другой берег, по нему едут грузовики.",
  },
  draw: () =>
    [
      backdrop(ink.teal, ink.sand, 0.52),
      circle(1190, 430, 118, ink.paper),
      ridge(490, 34, 1.3, ink.mist, 1.2),
      ridge(516, 20, 2.4, ink.teal, 3.1),
      farBank(),
      river(),
      times(8, (index) => pier(8 - index)),
      traffic(),
      deck(),
      nearBank(),
    ].join(""),
};

/** The further away (0 to 1), the smaller everything on the bridge. */
function shrink(away: number): number {
  return 1 / (1 + away * 7);
}

function onBridge(away: number, up: number, across = 0): Point {
  const size = shrink(away);
  return [end.x - (1560 - across) * size, end.y - up * size];
}

function farBank(): string {
  return [
    path("M760 556 Q980 530 1180 534 L1600 520 L1600 590 L760 566 Z", ink.moss),
    times(9, (index) => leafTree([830 + index * 47, 550 - index * 1.5], 40 + (index % 3) * 14, ink.deep)),
    rect(1392, 486, 120, 50, ink.paper) + rect(1376, 474, 152, 14, ink.clay) + rect(1440, 500, 16, 36, ink.deep),
    times(6, (index) => spruce([1530 + index * 17, 538], 70 + (index % 2) * 34, ink.deep)),
  ].join("");
}

function river(): string {
  const near = glaze("M0 640 L1600 700 L1600 1000 L0 1000 Z", ink.deep, 0.5);
  const water = path("M0 556 L1600 562 L1600 1000 L0 1000 Z", ink.teal);
  return water + near + ripples(604, 980, 26) + sunPath([1190, 606], 9, 36);
}

function pier(index: number): string {
  const away = index * 0.135;
  const at = (up: number, across: number) => onBridge(away, up, across);
  const reflection = [at(-410, 0), at(-410, 210), at(-700, 180), at(-700, 20)];
  return [
    polygon(reflection, ink.night, 'opacity=".28"'),
    polygon([at(80, -10), at(80, 70), at(-400, 90), at(-400, -20)], ink.paper),
    polygon([at(80, 70), at(80, 200), at(-400, 220), at(-400, 90)], ink.night),
    polygon([at(-370, -44), at(-370, 100), at(-420, 100), at(-420, -44)], ink.sand),
    polygon([at(-370, 100), at(-370, 240), at(-420, 240), at(-420, 100)], ink.night),
    polygon([at(130, -40), at(130, 220), at(70, 200), at(70, -10)], ink.deep),
  ].join("");
}

function deck(): string {
  const edge = (up: number) => [onBridge(-0.1, up), onBridge(4, up)] as const;
  const band = (low: number, high: number, fill: string) => polygon([...edge(low), ...[...edge(high)].reverse()], fill);
  const post = (index: number) =>
    line([onBridge(index * 0.03, 240), onBridge(index * 0.03, 300)], ink.night, 7 * shrink(index * 0.03));
  const lamp = (index: number) => {
    const away = 0.03 + index * 0.11;
    return line([onBridge(away, 240), onBridge(away, 560), onBridge(away, 575, 90)], ink.night, 12 * shrink(away));
  };
  return [
    band(120, 190, ink.night) + band(185, 240, ink.paper) + band(120, 136, ink.clay),
    times(9, (index) => lamp(8 - index)),
    times(33, post),
    line(edge(300), ink.night, 4) + line(edge(272), ink.night, 3),
  ].join("");
}

function traffic(): string {
  return [0.86, 0.62, 0.42, 0.27, 0.12]
    .map((away, index) => placed(truck(index % 2 === 0 ? ink.clay : ink.snow), onBridge(away, 232), shrink(away) * 1.5))
    .join("");
}

function truck(load: string): string {
  const content = [
    rect(0, -126, 190, 104, load) + rect(0, -52, 190, 30, ink.night, 'opacity=".25"'),
    path("M196 -92 L236 -92 L262 -58 L262 -18 L196 -18 Z", ink.ochre),
    path("M226 -84 L234 -84 L252 -58 L226 -58 Z", ink.night),
    [30, 70, 236].map((x) => circle(x, -14, 15, ink.night)).join(""),
  ];
  return group(content.join(""), 'transform="skewY(8.5)"');
}

function nearBank(): string {
  const reed = (index: number) => {
    const [lean, tip] = [22 - (index % 3) * 16, -120 + ((index * 37) % 70)];
    return placed(path(`M0 0 Q6 -70 ${lean} ${tip} Q14 -60 12 0 Z`, ink.night), [index * 31, 1000], 1);
  };
  return path("M0 960 Q500 900 900 960 Q1200 985 1600 930 L1600 1000 L0 1000 Z", ink.night) + times(52, reed);
}
