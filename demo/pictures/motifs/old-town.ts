import { bird, cloud } from "../distant";
import { backdrop, circle, ink, type Motif, path, rect, ridge, times } from "../kit";
import { boxes, dots, fade, glow, polygon, put, stroke } from "../shapes";

export const oldTown: Motif = {
  alt: {
    de: "Über den Ziegeldächern einer alten belarussischen Stadt erheben sich eine Barockkirche und ein Burgturm.",
    ru: "Над черепичными крышами старого белорусского города возвышаются барочный костёл и башня замка.",
  },
  draw: () => `
    ${backdrop(ink.teal, ink.sand, 0.7)} ${sky()} ${ridge(560, 26, 1.2, ink.mist, 0.5)}
    ${ridge(600, 20, 1.8, ink.teal, 2)} ${rect(0, 620, 1600, 240, ink.brick, 'opacity=".75"')} ${castleTower()}
    ${church()} ${middleRow()} ${frontRow()}
  `,
};

function sky(): string {
  return `
    ${glow("sun", 130, 470, 620, ink.paper, 0.9)} ${cloud(-60, 250, 420)} ${cloud(560, 150, 380)}
    ${cloud(1240, 260, 460)} ${bird(620, 250, 25)} ${bird(700, 290, 25)} ${bird(560, 310, 25)}
  `;
}

/** A house with its gable to us. */
function gable(x: number, foot: number, w: number, h: number, wall: string, roof: string, lit = 1): string {
  const [eave, peak, rise] = [foot - h, foot - h - w * 0.62, w * 0.62];
  const panes = Math.max(2, Math.floor(w / 90));
  const pane = (index: number) =>
    pairOfPanes(x + (w / panes) * (index + 0.5), eave + 34, w / panes / 2.9, (index + lit) % 3 === 0);
  return `
    ${path(`M${x} ${foot} V${eave} l${w / 2} ${-rise} l${w / 2} ${rise} V${foot} Z`, wall)}
    ${path(`M${x + w * 0.64} ${foot} V${eave - w * 0.42} L${x + w} ${eave} V${foot} Z`, ink.night, 'opacity=".14"')}
    ${stroke(`M${x - 12} ${eave + 14} L${x + w / 2} ${peak - 6} ${x + w + 12} ${eave + 14}`, roof, 20)}
    ${times(panes, pane)} ${pairOfPanes(x + w / 2, eave - w * 0.26, w / 9, lit % 2 === 0)}
  `;
}

function pairOfPanes(x: number, y: number, w: number, lit: boolean): string {
  const [left, h] = [x - w / 2, w * 1.7];
  const frame = rect(left - 5, y - 5, w + 10, h + 10, ink.paper) + rect(left, y, w, h, lit ? ink.ochre : ink.deep);
  return frame + rect(x - 2, y, 4, h, ink.paper) + rect(left, y + h * 0.4, w, 4, ink.paper);
}

/** A house with its eaves to us: a tiled roof with dormers. */
function eaves(x: number, foot: number, w: number, h: number, wall: string, roof: string, dormers: number): string {
  const [eave, rise] = [foot - h, 150 + w * 0.06];
  const course = (index: number) => {
    const inset = 54 * ((index + 1.2) / 9) - 14;
    return `M${x + inset} ${eave - (index + 0.7) * (rise / 9)} h${w - inset * 2}`;
  };
  const dormer = (index: number) => {
    const front = path("M-34 0 V-46 L0 -80 L34 -46 V0 Z", wall) + stroke("M-42 -40 0 -82 42 -40", ink.night, 9);
    const window = index % 2 ? ink.deep : wall === ink.ochre ? ink.paper : ink.ochre;
    return put(front + rect(-13, -44, 26, 36, window), x + (w / dormers) * (index + 0.5), eave - 36);
  };
  const panes = Math.floor(w / 84);
  const stacks =
    boxes(`0 0 44 80, ${w / 2} 0 44 80`, ink.brick) + boxes(`-6 -8 56 14, ${w / 2 - 6} -8 56 14`, ink.night);
  return `
    ${rect(x, eave, w, h, wall)}
    ${times(panes, (index) => pairOfPanes(x + (w / panes) * (index + 0.5), eave + 38, 32, index % 4 === 1))}
    ${path(`M${x - 18} ${eave + 6} l54 ${-rise - 6} h${w - 72} l54 ${rise + 6} Z`, roof)}
    ${stroke(times(8, course), ink.night, 3, 'opacity=".22"')}
    ${path(`M${x + w - 110} ${eave + 6} v${-rise - 6} h74 l54 ${rise + 6} Z`, ink.night, 'opacity=".2"')}
    ${times(dormers, dormer)} ${put(stacks, x + w * 0.2, eave - rise - 46)}
  `;
}

function castleTower(): string {
  const niche = path("M0 0 v-44 a14 16 0 0 1 28 0 v44 Z", ink.paper) + rect(9, -34, 10, 28, ink.night);
  const row = times(4, (index) => put(niche, 264 + index * 50, 436)) + put(niche, 276, 560) + put(niche, 404, 560);
  return `
    ${rect(250, 330, 210, 420, ink.clay)} ${rect(390, 330, 70, 420, ink.night, 'opacity=".24"')}
    ${polygon("232,334 355,110 478,334", ink.brick)} ${polygon("400,334 355,110 478,334", ink.night, 'opacity=".3"')}
    ${stroke("M355 112 355 64", ink.night, 6)} ${polygon("358,66 410,76 358,90", ink.ochre)}
    ${boxes("240 330 230 18, 246 470 218 10", ink.paper)} ${row}
  `;
}

function churchTower(x: number): string {
  const dome = "M-2 290 Q4 236 44 214 Q58 204 56 190 H94 Q92 204 106 214 Q146 236 152 290 Z";
  const helm = "M50 142 Q54 108 72 84 L75 30 L78 84 Q96 108 100 142 Z";
  const openings = "M44 446 v-74 a31 34 0 0 1 62 0 v74 Z M44 620 v-60 a31 34 0 0 1 62 0 v60 Z M70 150 h10 v44 h-10 Z";
  const parts = `
    ${boxes("0 300 150 460, 58 140 34 54", ink.paper)} ${rect(104, 300, 46, 460, ink.teal, 'opacity=".35"')}
    ${boxes("-10 290 170 18, -6 470 162 14, 8 300 12 170, 130 300 12 170", ink.sand)} ${path(openings, ink.deep)}
    ${path(dome, ink.deep)} ${path(helm, ink.deep)} ${dots("75 78 9, 75 30 5", ink.ochre)}
    ${stroke("M10 270 Q14 238 46 222", ink.mist, 7)}
  `;
  return put(parts, x, 0);
}

function church(): string {
  const left = "M980 760 V430 Q1010 420 1018 380 Q1060 376 1070 330";
  return `
    ${polygon("1200,480 1260,400 1420,400 1488,480", ink.brick)} ${rect(1200, 480, 280, 280, ink.sand)}
    ${path("M1336 640 v-80 a18 22 0 0 1 36 0 v80 Z M1410 640 v-80 a18 22 0 0 1 36 0 v80 Z", ink.deep)}
    ${path(`${left} Q1080 310 1086 330 Q1096 376 1138 380 Q1146 420 1176 430 V760 Z`, ink.paper)}
    ${rect(960, 470, 240, 14, ink.sand)} ${circle(1078, 420, 24, ink.deep)}
    ${path("M1046 640 v-90 a32 36 0 0 1 64 0 v90 Z", ink.deep)} ${churchTower(850)} ${churchTower(1150)}
  `;
}

function middleRow(): string {
  return `
    ${eaves(-60, 840, 330, 120, ink.sand, ink.clay, 2)} ${gable(276, 850, 210, 190, ink.pale, ink.brick, 2)}
    ${eaves(492, 850, 360, 150, ink.ochre, ink.brick, 2)} ${gable(860, 860, 220, 150, ink.mist, ink.clay, 1)}
    ${eaves(1090, 860, 330, 110, ink.pale, ink.clay, 2)} ${gable(1430, 860, 220, 180, ink.sand, ink.brick, 3)}
  `;
}

function frontRow(): string {
  return `
    ${fade("dusk", [0, 760], [0, 1000], ink.night, ink.night, [0, 0.35])}
    ${gable(-40, 1080, 300, 190, ink.clay, ink.night, 1)} ${eaves(280, 1110, 480, 180, ink.paper, ink.brick, 3)}
    ${gable(790, 1090, 270, 170, ink.sand, ink.night, 0)} ${eaves(1080, 1100, 560, 170, ink.ochre, ink.clay, 3)}
    ${rect(0, 760, 1600, 240, "url(#dusk)")}
  `;
}
