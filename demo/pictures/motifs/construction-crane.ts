import { cloud, person } from "../distant";
import { backdrop, circle, ink, type Motif, path, rect, times } from "../kit";
import { boxes, ellipse, glow, polygon, put, stroke } from "../shapes";

export const constructionCrane: Motif = {
  alt: {
    de: "Ein Turmdrehkran hebt eine Betonplatte auf den Rohbau eines Hochhauses.",
    ru: "Башенный кран поднимает бетонную плиту на строящийся многоэтажный дом.",
  },
  draw: () => `
    ${backdrop(ink.teal, ink.sand, 0.85)} ${sky()} ${quarter()} ${crane()} ${shell()} ${scaffold()} ${load()} ${yard()}
  `,
};

function sky(): string {
  return `
    ${glow("sun", 1330, 600, 620, ink.paper, 0.95)} ${circle(1330, 590, 84, ink.snow)} ${cloud(-80, 330, 420)}
    ${cloud(1140, 330, 460)} ${cloud(640, 420, 340)}
  `;
}

/** Blocks of flats of the town behind, in the haze. */
function quarter(): string {
  const block = (x: number, top: number, w: number, fill: string) => {
    const step = (w - 20) / 4;
    const pane = (index: number) =>
      `M${16 + (index % 4) * step} ${22 + Math.floor(index / 4) * 40} h${step - 14} v20 h${14 - step} Z`;
    return put(rect(0, 0, w, 900 - top, fill) + path(times(24, pane), ink.pale, 'opacity=".4"'), x, top);
  };
  return `
    ${block(1180, 690, 130, ink.mist)} ${block(1330, 640, 110, ink.mist)} ${block(1450, 700, 190, ink.mist)}
    ${block(-20, 650, 150, ink.mist)} ${block(150, 710, 120, ink.mist)} ${block(1240, 760, 170, ink.teal)}
    ${block(1440, 780, 190, ink.teal)}
  `;
}

/** A truss between two parallel beams, drawn from left to right. */
function truss(length: number, deep: number, bay: number, thick: number): string {
  const zigzag = times(
    Math.round(length / bay) + 1,
    (index) => `${index ? "L" : "M"}${index * bay} ${index % 2 ? 0 : deep}`,
  );
  return stroke(`M0 0 H${length} M0 ${deep} H${length}`, ink.clay, thick) + stroke(zigzag, ink.clay, thick * 0.6);
}

function crane(): string {
  const jib = put(truss(945, 44, 45, 10), 365, 196) + put(truss(315, 44, 45, 10), 72, 196);
  const tower = put(truss(690, 84, 69, 13), 328, 930, 1, -90);
  return `
    ${stroke("M90 196 370 62 1160 196 M370 62 740 196", ink.night, 5)}
    ${polygon("334,240 406,240 378,52 362,52", ink.brick)} ${tower} ${jib} ${rect(84, 232, 130, 96, ink.night)}
    ${stroke("M128 232 128 328 M170 232 170 328", ink.teal, 4)} ${rect(324, 240, 94, 20, ink.night)}
    ${polygon("418,250 500,250 488,340 418,340", ink.paper)} ${polygon("434,264 486,264 478,312 434,312", ink.deep)}
    ${rect(418, 334, 74, 8, ink.night)} ${polygon("270,940 470,940 440,890 300,890", ink.night)}
  `;
}

const floors = [890, 772, 654, 536];

/** The shell: slabs on columns, its two lowest storeys already walled. */
function shell(): string {
  const storey = (foot: number, index: number) => {
    const inside = rect(606, foot - 96, 540, 96, index < 2 ? ink.night : ink.deep, `opacity="${0.92 - index * 0.14}"`);
    const column = rect(600, 0, 26, 98, ink.pale) + rect(616, 0, 10, 98, ink.teal, 'opacity=".55"');
    const wall = rect(626, 0, 106, 98, ink.ochre) + rect(654, 16, 50, 54, ink.deep) + rect(654, 16, 50, 7, ink.night);
    const bays = (count: number, content: string) => times(count, (bay) => put(content, bay * 132, foot - 98));
    return `
      ${inside} ${bays([4, 2][index] ?? 0, wall)} ${bays(5, column)} ${rect(580, foot - 118, 590, 22, ink.paper)}
      ${rect(580, foot - 104, 590, 8, ink.mist)}
    `;
  };
  const bar = (index: number) => `M${606 + index * 25.5} 418 V${384 - (index % 3) * 8}`;
  const bars = stroke(times(22, bar), ink.brick, 5);
  const starter = (index: number) =>
    put(stroke("M0 418 V348 M9 418 V348 M18 418 V348", ink.night, 4), 604 + index * 132, 0);
  const crew = `
    ${person(700, 420, 86, ink.clay, ink.night, ink.ochre)} ${person(1046, 420, 86, ink.ochre, ink.night, ink.paper)}
    ${person(820, 652, 82, ink.clay, ink.sand, ink.sand)}
  `;
  const stairs = stroke("M1010 654 1110 536 M1010 772 1110 654", ink.mist, 12);
  return floors.map(storey).join("") + bars + times(5, starter) + crew + stairs;
}

function scaffold(): string {
  const deck = rect(-4, 60, 86, 9, ink.ochre) + stroke("M0 60 L70 178 M0 24 H70", ink.night, 4);
  return `
    ${times(4, (index) => put(deck, 1170, 380 + index * 118))} ${stroke("M1170 380 V920 M1240 380 V920", ink.night, 7)}
    ${person(1206, 558, 84, ink.teal, ink.night, ink.ochre)}
  `;
}

function load(): string {
  return `
    ${rect(860, 236, 66, 18, ink.night)} ${stroke("M880 250 886 276 M906 250 900 276", ink.night, 4)}
    ${rect(876, 272, 34, 20, ink.ochre)} ${stroke("M782 334 893 292 1004 334", ink.night, 4)}
    ${rect(768, 332, 250, 22, ink.pale)} ${rect(768, 346, 250, 8, ink.teal)}
  `;
}

function yard(): string {
  const board = (index: number) => rect(-10 + index * 84, 918, 78, 90, index % 2 ? ink.brick : ink.clay);
  const plank = (index: number) =>
    rect(1290 - (index % 2) * 8, 872 - index * 18, 250, 14, [ink.sand, ink.ochre][index % 2] ?? "");
  const pipe = (x: number, y: number) => circle(x, y, 26, ink.mist) + circle(x, y, 17, ink.night);
  return `
    ${path("M-10 900 Q400 876 800 888 T1610 884 V1000 H-10 Z", ink.night)}
    ${path("M20 900 Q90 800 150 806 Q220 800 290 900 Z", ink.ochre)}
    ${path("M150 806 Q220 800 290 900 H190 Q210 850 150 806 Z", ink.night, 'opacity=".25"')} ${times(5, plank)}
    ${ellipse(1410, 900, 150, 9, ink.night)} ${pipe(520, 874)} ${pipe(574, 874)} ${pipe(547, 828)} ${times(20, board)}
    ${boxes("-10 936 1620 10, -10 976 1620 10", ink.night, 'opacity=".3"')}
  `;
}
