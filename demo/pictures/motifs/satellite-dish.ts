import { person } from "../distant";
import { backdrop, circle, ink, line, type Motif, path, rect, ridge, times } from "../kit";
import { dots, ellipse, fade, glow, type Point, polygon, put, stroke } from "../shapes";

export const satelliteDish: Motif = {
  alt: {
    de: "Eine große Parabolantenne ragt auf einem Hügel in den Abendhimmel.",
    ru: "Большая параболическая антенна возвышается на холме на фоне вечернего неба.",
  },
  draw: () => `
    ${backdrop(ink.deep, ink.sand, 0.82)} ${sunset()} ${land()} ${small(1400, 726, 0.24)} ${small(1520, 740, 0.17)}
    ${hill()} ${mast()} ${dish()} ${hut()}
  `,
};

function sunset(): string {
  const veil = (x: number, y: number, scale: number) =>
    put(path("M0 0 Q30 -6 60 -2 T100 0 Q50 4 0 0 Z", ink.clay, 'opacity=".55"'), x, y, scale);
  const stars = "120 90 3, 260 210 4, 420 70 3, 1320 80 4, 1480 190 3, 1180 150 4, 90 330 3, 1540 60 4, 1390 300 3";
  return `
    ${glow("sun", 260, 720, 640, ink.ochre, 0.95)} ${circle(260, 700, 92, ink.paper)} ${veil(-60, 560, 5.2)}
    ${veil(330, 610, 4.6)} ${veil(1020, 560, 6.4)} ${veil(1250, 500, 3)} ${dots(stars, ink.paper, 'opacity=".8"')}
  `;
}

function land(): string {
  const tree = (index: number) => {
    const [x, tall] = [index * 27 - 10, 40 + ((index * 37) % 50)];
    return `M${x - 20} 800 L${x} ${760 - tall} L${x + 20} 800 Z`;
  };
  return ridge(716, 22, 1.3, ink.teal, 1) + path(times(62, tree), ink.deep) + rect(0, 780, 1600, 220, ink.deep);
}

function hill(): string {
  const blade = (index: number) =>
    `M${index * 26} 1000 l${6 - (index % 5) * 4} ${-60 - ((index * 29) % 50)} l10 ${60 + ((index * 29) % 50)} Z`;
  return `
    ${path("M-10 930 Q420 800 800 804 Q1240 806 1610 900 V1000 H-10 Z", ink.night)}
    ${stroke("M60 905 Q420 812 800 812", ink.ochre, 6, 'opacity=".7"')} ${path(times(62, blade), ink.night)}
  `;
}

/** A dish far away. */
function small(x: number, foot: number, scale: number): string {
  return put(rect(-18, -300, 36, 320, ink.deep) + put(bowl(), 0, -330, 1, -34), x, foot, scale);
}

function mast(): string {
  const braces = "M704 770 900 714 M719 704 885 648 M734 638 870 582 M749 572 855 516";
  const crossed = "M916 770 720 714 M901 704 735 648 M886 638 750 582 M871 572 765 516";
  return `
    ${rect(640, 796, 340, 34, ink.teal)} ${rect(640, 796, 340, 8, ink.sand)} ${stroke(braces, ink.mist, 8)}
    ${stroke(crossed, ink.teal, 8)} ${polygon("680,800 712,800 776,520 750,520", ink.mist)}
    ${polygon("908,800 940,800 870,520 844,520", ink.teal)} ${polygon("730,540 890,540 870,420 750,420", ink.teal)}
    ${polygon("730,540 780,540 790,420 750,420", ink.mist)} ${rect(720, 534, 180, 18, ink.pale)}
  `;
}

/** The dish in a frame of its own: it looks to the right, and we see a little into it. */
function bowl(): string {
  const [rx, ry] = [150, 370];
  const shift = (size: number) => -70 * (1 - size ** 2);
  const rim = (turn: number, size = 1): Point => [Math.cos(turn) * rx * size + shift(size), Math.sin(turn) * ry * size];
  const rib = (index: number) => {
    const [end, [x, y]] = [rim((index * Math.PI) / 8), rim((index * Math.PI) / 8, 0.55)];
    return stroke(`M-70 0 Q${x - 16} ${y} ${end.join(" ")}`, ink.teal, 4, 'opacity=".6"');
  };
  const fine = `stroke="${ink.teal}" stroke-width="4" opacity=".6"`;
  const ring = (size: number) => ellipse(shift(size), 0, rx * size, ry * size, "none", fine);
  const strut = (turn: number) => line([rim(turn, 0.8), [330, 0]], ink.night, 9);
  return `
    ${path(`M0 ${-ry} C-170 -330 -260 -120 -260 0 C-260 120 -170 330 0 ${ry} Z`, ink.deep)}
    ${path(`M0 ${-ry} C-170 -330 -260 -120 -260 0 C-230 -130 -150 -300 -20 -330 Z`, ink.ochre)}
    ${fade("inside", [-60, -360], [60, 360], ink.paper, ink.mist)} ${ellipse(0, 0, rx, ry, "url(#inside)")}
    ${path(`M0 ${-ry} A${rx} ${ry} 0 0 1 0 ${ry} Q110 0 0 ${-ry} Z`, ink.snow, 'opacity=".7"')} ${times(16, rib)}
    ${ring(0.36)} ${ring(0.68)} ${ellipse(0, 0, rx, ry, "none", `stroke="${ink.snow}" stroke-width="9"`)} ${strut(2.2)}
    ${strut(-2.2)} ${strut(0.7)} ${strut(-0.7)} ${polygon("300,-30 360,-20 360,20 300,30", ink.clay)}
    ${rect(356, -13, 34, 26, ink.night)}
  `;
}

function dish(): string {
  return put(circle(-200, 0, 60, ink.teal) + bowl(), 820, 396, 1, -34);
}

function hut(): string {
  return `
    ${rect(1090, 730, 230, 112, ink.brick)} ${polygon("1070,734 1340,734 1310,690 1100,690", ink.night)}
    ${rect(1120, 764, 52, 40, ink.sand)} ${rect(1206, 764, 44, 78, ink.night)}
    ${glow("window", 1146, 784, 90, ink.ochre, 0.6)} ${person(560, 836, 104, ink.clay, ink.night, ink.night)}
    ${stroke("M1290 690 1290 600", ink.night, 6)} ${circle(1290, 598, 7, ink.clay)}
  `;
}
