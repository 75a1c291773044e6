import { backdrop, circle, ink, type Motif, path, rect, ridge, times } from "../kit";
import { glaze, placed } from "../perspective";
import { boxes, ellipse, short, stroke } from "../shapes";
import { cloud, leafTree, spruce } from "../staffage";

/** Where the masts stand and how large they look, from the nearest to the furthest. */
const masts: readonly (readonly [x: number, foot: number, size: number])[] = [
  [1500, 1090, 2.2],
  [1085, 880, 1.26],
  [790, 786, 0.72],
  [612, 738, 0.42],
  [508, 712, 0.26],
  [448, 698, 0.17],
];
const arms = [420, 490, 556].map((up) => ({ up, reach: 220 - up * 0.295 }));

export const powerLine: Motif = {
  alt: {
    de: "Hochspannungsmasten mit Leitungen ziehen sich bei Abendlicht über abgeerntete Felder.",
    ru: "Опоры линии электропередачи с проводами тянутся в вечернем свете через убранные поля.",
  },
  draw: () =>
    [
      backdrop(ink.deep, ink.sand, 0.7),
      circle(420, 600, 170, ink.paper),
      cloud([640, 240], 460, 0.28) + cloud([90, 150], 340, 0.22) + cloud([60, 420], 230, 0.3),
      ridge(676, 26, 1.4, ink.teal, 1),
      forest(),
      fields(),
      masts.map((_, index) => mast(masts.length - 1 - index)).join(""),
      times(masts.length - 1, (index) => wires(masts.length - 2 - index)),
      bales(),
      grass(),
    ].join(""),
};

function forest(): string {
  const tree = (index: number) => spruce([760 + index * 30, 712 + (index % 3) * 4], 70 + ((index * 43) % 56), ink.deep);
  const left = leafTree([60, 720], 120, ink.deep) + leafTree([140, 716], 90, ink.deep);
  return left + times(29, tree) + rect(0, 704, 1600, 20, ink.deep);
}

function fields(): string {
  const furrow = (index: number) => {
    const [left, right] = [-1500 + index * 300, -1370 + index * 300];
    return glaze(`M430 704 L${left} 1000 H${right} Z`, ink.ochre, 0.75);
  };
  return [
    path("M0 712 Q800 690 1600 716 V1000 H0 Z", ink.clay),
    times(16, furrow),
    path("M0 716 Q200 706 420 706 L0 830 Z", ink.moss),
    glaze("M0 712 Q800 690 1600 716 V740 Q800 700 0 726 Z", ink.night, 0.25),
  ].join("");
}

/** How wide the mast is to each side of its middle. */
function half(up: number): number {
  return up < 330 ? 62 - up * 0.136 : 17 - (up - 330) * 0.05;
}

function brace(low: number, up: number): string {
  const [wide, narrow] = [half(low), half(up)];
  return `M${-wide} ${-low} L${narrow} ${-up} H${-narrow} L${wide} ${-low}`;
}

function mast(index: number): string {
  const [x, foot, size] = masts[index] ?? [0, 0, 0];
  const levels = [0, 90, 165, 228, 282, 330, 375, 420, 455, 490, 523, 556];
  const braces = levels.slice(1).map((up, step) => brace(levels[step] ?? 0, up));
  const arm = (way: number) =>
    arms.map(({ up, reach }) => `M${way * half(up)} ${-up + 14} L${way * reach} ${-up} L${way * half(up)} ${-up - 14}`);
  const insulators = arms.map(({ up, reach }) => `${-reach - 3} ${-up} 6 22, ${reach - 3} ${-up} 6 22`).join(",");
  const content = [
    ellipse(60, 2, 130, 7, ink.night, 'opacity=".3"'),
    stroke("M-62 0 L-17 -330 L-5 -590 H5 L17 -330 L62 0", ink.night, 8) + stroke(braces.join(""), ink.night, 3.2),
    stroke([...arm(-1), ...arm(1)].join(""), ink.night, 4.5) + boxes(insulators, ink.sand),
    boxes("-72 -8 24 12, 48 -8 24 12", ink.mist),
  ];
  return placed(content.join(""), [x, foot], size);
}

function wires(index: number): string {
  const [x1, foot1, size1] = masts[index] ?? [0, 0, 0];
  const [x2, foot2, size2] = masts[index + 1] ?? [0, 0, 0];
  const wire = (across: number, up: number) => {
    const [from, to] = [x1 + across * size1, x2 + across * size2];
    const [top, end] = [foot1 - (up - 22) * size1, foot2 - (up - 22) * size2];
    const sag = (top + end * 2) / 3 + 70 * size1;
    return `M${short(from)} ${short(top)} Q${short((from + to * 2) / 3)} ${short(sag)} ${short(to)} ${short(end)}`;
  };
  const all = arms.flatMap(({ up, reach }) => [wire(-reach, up), wire(reach, up)]);
  return stroke(all.join(""), ink.night, Math.max(1.6, 2.4 * size1));
}

function bales(): string {
  const ring = "M-26 -54 a26 33 0 1 1 26 33 a20 25 0 0 1 -19 -26 a13 16 0 1 1 14 17";
  const bale = [
    ellipse(40, 2, 110, 10, ink.night, 'opacity=".4"'),
    rect(0, -110, 66, 112, ink.clay) + ellipse(66, -54, 40, 56, ink.clay),
    ellipse(0, -54, 44, 56, ink.sand) + stroke(ring, ink.ochre, 5),
    stroke("M40 -108 q24 54 0 108 M60 -108 q24 54 0 108", ink.brick, 3),
  ].join("");
  const near = placed(bale, [880, 850], 0.5) + placed(bale, [300, 900], 1.15);
  return near + placed(bale, [560, 800], 0.36) + placed(bale, [1290, 830], 0.42);
}

function grass(): string {
  const blade = (index: number) => {
    const tip = -36 - ((index * 29) % 44);
    return placed(
      path(`M0 0 Q4 ${tip / 2} ${10 - (index % 3) * 9} ${tip} Q10 ${tip / 2} 8 0 Z`, ink.night),
      [index * 24, 990],
      1,
    );
  };
  return path("M0 980 Q500 950 900 976 T1600 962 V1000 H0 Z", ink.night) + times(67, blade);
}
