import { bird, cloud } from "../distant";
import { backdrop, circle, group, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { ellipse, fade, glow, limb, type Point, polygon, put, stroke } from "../shapes";

export const lake: Motif = {
  alt: {
    de: "Ein Holzsteg führt in einen stillen See, an dessen anderem Ufer Wald steht.",
    ru: "Деревянный причал уходит в тихое озеро, на другом берегу которого стоит лес.",
  },
  draw: () => `
    ${backdrop(ink.teal, ink.sand, 0.46)} ${sky()} ${water()} ${shores()} ${boat()} ${pier()} ${angler()} ${reeds()}
  `,
};

const shore = 430;
const end = 3.1;

function sky(): string {
  return `
    ${glow("sun", 1060, 350, 480, ink.paper, 0.95)} ${circle(1060, 350, 78, ink.snow)} ${cloud(90, 200, 460)}
    ${cloud(420, 128, 300)} ${cloud(1130, 160, 420)} ${cloud(-120, 300, 360)} ${bird(560, 236, 26)}
    ${bird(626, 262, 20)} ${bird(500, 270, 18)} ${bird(680, 226, 15)}
  `;
}

/** A wood along the far shore and, upside down and shorter, its reflection. */
function shores(): string {
  const wood = (seed: number, tall: number, from: number, to: number) => {
    const random = randomOf(seed);
    const tree = (x: number) => {
      const edge = Math.min(1, (x - from) / 150 + 0.12, (to - x) / 190 + 0.06);
      return `L${x} ${-Math.round(tall * edge * (0.6 + random() * 0.5))} l8 ${Math.round(tall * edge * 0.25)}`;
    };
    return `M${from} 0 ${times(Math.round((to - from) / 15), (index) => tree(from + index * 15))} L${to} 0 Z`;
  };
  const bank = (trees: string, fill: string, foot: number) =>
    path(trees, fill, `transform="translate(0 ${foot}) scale(1 -.75)" opacity=".55"`) + put(path(trees, fill), 0, foot);
  return `
    ${bank(wood(4, 70, 480, 1640), ink.mist, shore)} ${bank(wood(9, 130, -60, 760), ink.teal, shore + 4)}
    ${bank(wood(15, 190, 1180, 1800), ink.deep, shore + 10)} ${bank(wood(21, 190, -240, 330), ink.deep, shore + 12)}
  `;
}

function water(): string {
  const ground = fade("water", [0, shore], [0, 1000], ink.sand, ink.deep) + rect(0, shore, 1600, 570, "url(#water)");
  const random = randomOf(12);
  const glint = (index: number) => {
    const [y, half] = [shore + 14 + index ** 1.5 * 2.1, (20 + random() * 60) * (0.7 + index * 0.03)];
    return ellipse(1060 + (random() - 0.5) * (40 + index * 4), y, half, 2 + index * 0.12, ink.snow, 'opacity=".75"');
  };
  const wave = (index: number) => `M${Math.round(random() * 1500)} ${Math.round(shore + 50 + index ** 1.4 * 3)} h160`;
  return ground + times(40, glint) + stroke(times(34, wave), ink.pale, 3, 'opacity=".22"');
}

/** The boat lies at the pier and is mirrored in the water. */
function boat(): string {
  const edge = "M-210 -54 Q-120 -34 0 -34 Q130 -34 220 -66";
  const hull = path(`${edge} Q206 0 150 12 H-140 Q-196 4 -210 -54 Z`, ink.brick);
  const parts = `
    ${group(hull, 'transform="translate(0 24) scale(1 -.8)" opacity=".35"')}
    ${path(`${edge} Q120 -78 0 -72 Q-120 -70 -210 -54 Z`, ink.night)}
    ${path("M-70 -68 L-30 -70 -26 -36 -72 -38 Z M84 -74 L120 -74 128 -42 86 -38 Z", ink.ochre)} ${hull}
    ${stroke("M-208 -46 Q-120 -26 0 -26 Q130 -26 217 -56", ink.sand, 8)}
    ${stroke("M-150 -76 60 -30 170 -6", ink.ochre, 10)} ${stroke("M-220 -44 Q-300 20 -380 0", ink.sand, 4)}
  `;
  return put(parts, 1180, 720);
}

function at(aside: number, far: number): Point {
  return [700 - 190 / far + (aside * 330) / far, 350 + 660 / far];
}

function pier(): string {
  const pile = (far: number, side: number) => {
    const wood = rect(-17, -90, 34, 250, ink.night) + rect(-17, -90, 11, 90, ink.sand);
    const [x, y] = at(side * 1.05, far);
    return put(wood + rect(-14, 160, 28, 130, ink.night, 'opacity=".3"'), x, y, Number((1 / far).toFixed(3)));
  };
  const row = (side: number) => pile(end, side) + pile(2.2, side) + pile(1.6, side) + pile(1.2, side);
  const board = (left: number, near: number, deep: number, fill: string, more = "") =>
    polygon([at(left, near), at(1, near), at(1, deep), at(left, deep)], fill, more);
  const plank = (index: number) => {
    const [near, deep] = [0.86 + index * 0.075, 0.86 + (index + 0.9) * 0.075];
    const wood = board(-1, near, deep, ink.ochre, `opacity="${0.15 + ((index * 5) % 7) * 0.09}"`);
    return board(-1, near, deep, ink.sand) + wood;
  };
  const [[nearX, nearY], [farX, farY], [leftX, leftY]] = [at(1, 0.86), at(1, end), at(-1, end)];
  const below: Point[] = [at(-1, 0.8), [leftX, leftY + 60], [farX, farY + 60], [nearX + 20, 1300]];
  return `
    ${polygon(below, ink.night, 'opacity=".4"')} ${row(-1)} ${row(1)}
    ${polygon(`${nearX},${nearY} ${farX},${farY} ${farX},${farY + 12} ${nearX},${nearY + 44}`, ink.brick)}
    ${board(-1, 0.84, end, ink.brick)} ${times(30, plank)} ${board(0.35, 0.84, end, ink.night, 'opacity=".16"')}
  `;
}

/** Somebody who sits at the end of the pier and fishes. */
function angler(): string {
  const figure = `
    ${path("M-34 2 Q-36 -30 -28 -62 Q-22 -84 0 -86 Q22 -84 28 -62 Q36 -30 34 2 Z", ink.night)}
    ${limb("24 -70 9, 44 -46 8, 60 -52 6", ink.night)} ${circle(0, -102, 17, ink.night)}
    ${path("M-30 -106 Q0 -118 30 -106 L14 -112 Q10 -128 0 -128 Q-12 -128 -14 -112 Z", ink.ochre)}
    ${stroke("M56 -50 250 -190", ink.night, 4)} ${stroke("M250 -190 262 40", ink.pale, 1.5)}
  `;
  return put(figure, ...at(0.1, end - 0.15));
}

function reeds(): string {
  const random = randomOf(40);
  const reed = (from: number, to: number, fill: string) => {
    const [x, tall, bend] = [from + random() * (to - from), 160 + random() * 260, (random() - 0.4) * 90];
    const blade = `M-8 10 Q0 ${-tall * 0.6} ${bend} ${-tall} Q14 ${-tall * 0.5} 10 10 Z`;
    const head = limb(`${bend} ${-tall} 9, ${bend * 0.9} ${60 - tall} 9`, ink.brick);
    const tip = head + stroke(`M${bend} ${-tall} v-34`, fill, 4);
    return put(path(blade, fill) + (random() < 0.2 ? tip : ""), x, 1000);
  };
  const behind = times(20, () => reed(-20, 190, ink.deep)) + times(16, () => reed(1330, 1620, ink.deep));
  return behind + times(26, () => reed(-20, 170, ink.night)) + times(30, () => reed(1400, 1620, ink.night));
}
