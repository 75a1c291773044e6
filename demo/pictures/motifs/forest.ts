import { backdrop, group, ink, type Motif, path, randomOf, ridge, times } from "../kit";
import { ellipse, fade, glow, limb, polygon, put, stroke } from "../shapes";

export const forest: Motif = {
  alt: {
    de: "Ein Hirsch steht im Morgenlicht zwischen hohen Kiefern und Birken.",
    ru: "Олень стоит в утреннем свете среди высоких сосен и берёз.",
  },
  draw: () => `
    ${backdrop(ink.mist, ink.sand, 0.85)} ${glow("sun", 960, 420, 620, ink.snow, 1)}
    ${spruces(700, 300, 34, ink.mist, 3)} ${pines(740, 17, 20, ink.mist, 5)} ${ridge(706, 14, 1.4, ink.mist, 1)}
    ${spruces(770, 190, 30, ink.teal, 8, 0.55)} ${pines(800, 9, 34, ink.teal, 14)} ${ridge(800, 16, 0.9, ink.leaf, 2)}
    ${light()} ${stag()} ${pine(330, 930, 66, ink.deep, randomOf(3))} ${pine(1065, 925, 60, ink.deep, randomOf(6))}
    ${birch(1290, 960, 1.1, 3)} ${birch(1432, 985, 0.92, 9)} ${trunk()} ${ferns()} ${canopy()}
  `,
};

function spruces(foot: number, tall: number, count: number, fill: string, seed: number, opacity = 0.7): string {
  const random = randomOf(seed);
  const tiers = path("M0 -100 L14 -62 L8 -64 L20 -36 L11 -38 L27 0 H-27 L-11 -38 L-20 -36 L-8 -64 L-14 -62 Z", fill);
  const spruce = () => put(tiers, random() * 1680 - 40, foot, Number((tall * (0.006 + random() * 0.006)).toFixed(2)));
  return group(times(count, spruce), `opacity="${opacity}"`);
}

/** A bare trunk that leaves the picture at the top, with some dead branches. */
function pine(x: number, foot: number, thick: number, fill: string, random: () => number): string {
  const [lean, half] = [(random() - 0.5) * 40, (thick * (0.7 + random() * 0.5)) / 2];
  const branch = (step: number) => {
    const [y, side, from] = [60 + step * 110 + random() * 60, random() < 0.5 ? -1 : 1, x + lean * 0.6];
    return `M${from} ${y} l${side * thick * 2.2} ${-thick * (0.5 + random())}`;
  };
  const roots = `Q${x + half} ${foot - 20} ${x + half * 2} ${foot + 12} H${x - half * 2} Q${x - half} ${foot - 20}`;
  const top = `M${x + lean - half * 0.7} -10 h${half * 1.4}`;
  const trunk = path(`${top} L${x + half} ${foot - 80} ${roots} ${x - half} ${foot - 80} Z`, fill);
  return trunk + stroke(times(4, branch), fill, Math.max(3, thick / 9));
}

function pines(foot: number, count: number, thick: number, fill: string, seed: number): string {
  const random = randomOf(seed);
  return times(count, (index) => pine(((index + 0.2 + random() * 0.6) * 1600) / count, foot, thick, fill, random));
}

function light(): string {
  const patch = ellipse(800, 872, 470, 40, ink.sand, 'opacity=".55"');
  const ray = (index: number) => {
    const [top, foot] = [1010 + index * 40, 330 + index * 220];
    return polygon(`${top},-20 ${top + 60 + index * 12},-20 ${foot + 170 + index * 10},960 ${foot},960`, "url(#ray)");
  };
  return patch + fade("ray", [0, 0], [0, 960], ink.snow, ink.paper, [0.75, 0.05]) + times(4, ray);
}

function stag(): string {
  const body = "M-124 -170 Q-126 -206 -80 -206 Q0 -196 60 -214 Q112 -216 112 -168 Q100 -118 56 -118 Q-20 -108 -60 -122";
  const ears = "M104 -296 q-34 -8 -40 -24 q30 -4 48 14 Z M122 -300 q8 -24 32 -22 q-2 20 -20 30 Z";
  const antler = "M0 -4 Q-46 -50 -30 -130 M-22 -40 Q-50 -52 -62 -88 M-32 -76 Q-54 -100 -54 -130";
  const antlers = put(stroke(antler, ink.brick, 10), 106, -300);
  const figure = `
    ${ellipse(10, 4, 150, 14, ink.night, 'opacity=".35"')}
    ${limb("-86 -150 30, -104 -84 12, -92 -44 8, -98 -2 7", ink.brick)}
    ${limb("-62 -150 30, -66 -84 12, -56 -44 8, -60 -2 7", ink.brick)}
    ${limb("62 -140 22, 60 -72 10, 62 -2 7", ink.brick)} ${limb("80 -140 22, 92 -76 10, 90 -2 7", ink.brick)}
    ${path(`${body} Q-116 -126 -124 -170 Z`, ink.brick)} ${limb("76 -170 40, 112 -236 24, 120 -278 18", ink.brick)}
    ${limb("114 -286 21, 160 -270 11, 172 -266 9", ink.brick)}
    ${path(`${ears} M-122 -186 q-22 6 -16 40 q14 -6 22 -22 Z`, ink.brick)} ${antlers}
    ${group(antlers, 'transform="translate(230 0) scale(-1 1)"')}
    ${stroke("M-76 -204 Q0 -192 60 -212 Q96 -226 100 -272", ink.ochre, 7, 'opacity=".9"')}
  `;
  return put(figure, 730, 866);
}

function birch(x: number, foot: number, scale: number, seed: number): string {
  const random = randomOf(seed);
  const mark = (index: number) => {
    const [y, long] = [index * 62 + random() * 36 - 1000, 15 + random() * 30];
    const bow = `q${long / 2} ${-9 - random() * 8} ${long} 0 q${-long / 2} ${10 + random() * 6} ${-long} 0`;
    return `M${random() < 0.5 ? -30 : 30 - long} ${y} ${bow} Z`;
  };
  const bark = path("M-30 -1100 H30 V-70 Q36 -10 60 10 H-60 Q-36 -10 -30 -70 Z", ink.paper);
  const shade = path("M10 -1100 H30 V-70 Q36 -10 60 10 H18 Z", ink.teal, 'opacity=".4"');
  return put(bark + shade + path(times(15, mark), ink.night), x, foot, scale);
}

/** The thick pine that closes the picture on the left. */
function trunk(): string {
  const crack = (index: number) => `M${40 + ((index * 37) % 90)} ${20 + ((index * 83) % 820)} q10 40 -4 70 q-8 40 6 80`;
  return `
    ${path("M30 -10 H150 Q145 700 210 1000 H-30 Q30 700 30 -10 Z", ink.night)}
    ${stroke(times(15, crack), ink.brick, 7, 'opacity=".7"')}
    ${stroke("M145 -10 Q143 700 198 980", ink.ochre, 9, 'opacity=".85"')}
  `;
}

function ferns(): string {
  const random = randomOf(31);
  const frond = (fill: string) => {
    const [x, y, side] = [Math.round(random() * 1640 - 20), Math.round(965 + random() * 50), random() < 0.5 ? -1 : 1];
    const long = Number((0.6 + random() * 0.7).toFixed(2));
    const place = `transform="translate(${x} ${y}) scale(${side * long} ${long})"`;
    return path("M0 0 Q20 -100 100 -80 Q40 -70 20 0 Z", fill, place);
  };
  const back = ridge(965, 16, 1.2, ink.night, 0.4) + times(90, () => frond(ink.night));
  return back + times(34, () => frond(ink.moss)) + times(30, () => frond(ink.night));
}

/** Boughs that hang into the picture from above. */
function canopy(): string {
  const bough = (seed: number, deep: number, fill: string) => {
    const random = randomOf(seed);
    const needle = (index: number) => {
      const hang = deep * (0.35 + 0.65 * Math.abs(Math.cos((index / 70) * Math.PI * 1.2 + 0.3)));
      const [down, up] = [Math.round(hang * (0.7 + random() * 0.6)), Math.round(hang * 0.4 * random() + 14)];
      return `L${index * 24 - 20} ${down} l12 ${-up}`;
    };
    return path(`M-20 -10 ${times(70, needle)} L1640 -10 Z`, fill);
  };
  return bough(5, 150, ink.deep) + bough(18, 100, ink.night);
}
