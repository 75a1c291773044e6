import { circle, group, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { ellipse, fade, limb, put, stroke } from "../shapes";

export const swimmingPool: Motif = {
  alt: {
    de: "Drei Schwimmer kraulen in den Bahnen eines Schwimmbeckens, gesehen von oben.",
    ru: "Три пловца плывут кролем по дорожкам бассейна, вид сверху.",
  },
  draw: () => {
    const pool = [water(), floorLines(), ripples(), swimmers(), deck(), trainer()].join("");
    return rect(0, 0, 1600, 1000, ink.teal) + group(pool, 'transform="rotate(-13 800 500)"');
  },
};

const lane = 270;
const middles = [-220, 50, 320, 590, 860, 1130];

function water(): string {
  const ground = fade("water", [300, 0], [1700, 1000], ink.mist, ink.teal);
  return ground + rect(-300, -400, 2300, 1900, "url(#water)");
}

function floorLines(): string {
  const mark = (y: number) => rect(430, y - 17, 1700, 34, ink.deep) + rect(430, y - 70, 34, 140, ink.deep);
  return group(middles.map(mark).join(""), 'opacity=".62"');
}

/** The net of light that the waves throw on the floor. */
function ripples(): string {
  const random = randomOf(23);
  const ripple = () => {
    const wave = stroke("M0 0q80 -30 140 0q40 30 90 10", ink.snow, 4);
    return put(wave, 250 + random() * 1500, -250 + random() * 1500, Number((0.6 + random()).toFixed(2)));
  };
  return group(times(130, ripple), 'opacity=".3"');
}

function ropes(): string {
  const float = (index: number, y: number) => {
    const x = 262 + index * 27;
    return rect(x, y - 11, 25, 22, Math.floor(index / 5) % 2 ? ink.paper : ink.clay, 'rx="8"');
  };
  const rope = (y: number) =>
    `
      ${rect(250, y + 26, 1700, 16, ink.night, 'opacity=".22"')} ${rect(250, y - 3, 1700, 6, ink.night)}
      ${times(60, (index) => float(index, y))}
    `;
  return middles.map((y) => rope(y + lane / 2)).join("");
}

/** Foam: many round drops, thrown over an oval. */
function foam(x: number, y: number, rx: number, ry: number, count: number): string {
  const random = randomOf(count * 7 + Math.round(rx));
  const drop = () => {
    const [turn, away, size] = [random() * Math.PI * 2, random() ** 0.6, 4 + random() * 5];
    return circle(x + Math.cos(turn) * away * rx, y + Math.sin(turn) * away * ry, size + (1 - away) * 13, ink.snow);
  };
  return times(count, drop);
}

function crawl(skin: string): string {
  return `
    ${limb("-40 -20 24, -130 -26 18, -214 -30 11, -246 -22 9", skin)}
    ${limb("-40 20 24, -130 24 18, -206 40 11, -236 48 9", skin)} ${limb("-34 0 43, 30 0 46, 92 0 58", skin)}
    ${limb("104 -44 24, 176 -74 18, 264 -52 12, 292 -44 11", skin)} ${limb("98 46 24, 24 98 18, -40 72 13", skin)}
    ${limb("130 0 24, 150 4 24", skin)}
  `;
}

/** Somebody who crawls to the right; `reach` turns the stroke round. */
function swimmer(x: number, y: number, reach: number, cap: string, suit: string): string {
  const bow = "M250 -92 Q100 -120 -60 -106 Q-200 -104 -330 -112 M236 66 Q120 122 -40 116 Q-200 104 -340 116";
  const stern = "M-250 -60 Q-320 -76 -400 -70 M-260 70 Q-330 84 -420 76 M-300 4 Q-380 -6 -470 6";
  const parts = `
    ${stroke(`${bow} ${stern}`, ink.snow, 9, 'opacity=".7"')} ${crawl(ink.sand)}
    ${path("M-80 -44 Q-20 -46 6 -45 L16 0 L6 45 Q-20 46 -80 44 Q-92 0 -80 -44 Z", suit)}
    ${stroke("M30 -2 Q70 8 122 0", ink.ochre, 6, 'opacity=".8"')} ${ellipse(168, 4, 42, 36, cap)}
    ${stroke("M150 -18 Q174 -28 196 -12", ink.snow, 7, 'opacity=".8"')} ${foam(296, -44, 44, 30, 16)}
    ${foam(-250, 14, 74, 56, 44)} ${foam(-58, 78, 42, 24, 14)} ${foam(206, 40, 30, 22, 8)}
  `;
  return group(parts, `transform="translate(${x} ${y}) scale(1 ${reach})"`);
}

function swimmers(): string {
  const shadow = (x: number, y: number, reach: number) =>
    group(crawl(ink.night), `opacity=".3" transform="translate(${x + 40} ${y + 84}) scale(1 ${reach})"`);
  return `
    ${shadow(780, 320, 1)} ${shadow(1150, 590, -1)} ${shadow(900, 860, 1)} ${ropes()}
    ${swimmer(780, 320, 1, ink.clay, ink.deep)} ${swimmer(1150, 590, -1, ink.paper, ink.brick)}
    ${swimmer(900, 860, 1, ink.ochre, ink.night)}
  `;
}

function deck(): string {
  const joint = (index: number) => stroke(`M-400 ${-300 + index * 90} 180 ${-300 + index * 90}`, ink.ochre, 3);
  const block = (y: number) =>
    `
      ${rect(110, y - 62, 190, 150, ink.night, 'opacity=".3"')} ${rect(92, y - 72, 180, 144, ink.pale, 'rx="8"')}
      ${rect(160, y - 72, 112, 144, ink.deep, 'rx="8"')}
      ${times(4, (index) => rect(176 + index * 24, y - 58, 8, 116, ink.teal))}
    `;
  return `
    ${rect(250, -400, 44, 1900, ink.night, 'opacity=".25"')} ${rect(-500, -400, 720, 1900, ink.sand)}
    ${group(times(20, joint) + stroke("M-20 -400 -20 1500", ink.ochre, 3), 'opacity=".5"')}
    ${rect(180, -400, 70, 1900, ink.paper)} ${rect(236, -400, 14, 1900, ink.mist)} ${middles.map(block).join("")}
  `;
}

/** The trainer beside the blocks, from above, with a long shadow. */
function trainer(): string {
  const figure = `
    ${path("M-30 10 L130 150 Q190 180 200 140 L70 -10 Z", ink.night, 'opacity=".35"')}
    ${limb("14 26 18, 66 34 14, 84 8 10", ink.brick)} ${rect(70, -34, 46, 58, ink.paper, 'rx="4"')}
    ${ellipse(0, 0, 40, 74, ink.clay)} ${limb("10 -56 18, 58 -44 14, 82 -20 10", ink.brick)}
    ${circle(8, 0, 33, ink.night)}
  `;
  return group(figure, 'transform="translate(70 450) rotate(10)"');
}
