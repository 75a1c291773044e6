import { circle, group, ink, line, type Motif, path, randomOf, rect, times } from "../kit";
import { ellipse, fade, glow, limb, type Point, polygon, stroke } from "../shapes";

export const serverRoom: Motif = {
  alt: {
    de: "Eine Technikerin geht durch einen Gang zwischen zwei Reihen von Serverschränken.",
    ru: "Сотрудница идёт по проходу между двумя рядами серверных шкафов.",
  },
  draw: () => `
    ${rect(0, 0, 1600, 1000, ink.night)} ${floor()} ${ceiling()}
    ${times(7, (index) => cabinet(6 - index, -1) + cabinet(6 - index, 1))} ${end()} ${technician()}
  `,
};

const centre: Point = [800, 470];

/** Where a place in the room (right, down, away from us) stands in the picture. */
function at(right: number, down: number, away: number): Point {
  return [centre[0] + right / away, centre[1] + down / away];
}

function far(step: number): number {
  return 1 + step * 0.62;
}

function floor(): string {
  const row = (index: number) =>
    line([at(-700, 660, 0.9 + index * 0.31), at(700, 660, 0.9 + index * 0.31)], ink.teal, 5 / (0.9 + index * 0.31));
  const column = (index: number) =>
    line([at(-640 + index * 213, 660, 0.7), at(-640 + index * 213, 660, 5.4)], ink.teal, 3);
  const shine = polygon([at(-90, 660, 5.4), at(90, 660, 5.4), at(170, 660, 0.7), at(-170, 660, 0.7)], "url(#shine)");
  return `
    ${fade("floor", [0, 590], [0, 1000], ink.teal, ink.deep)}
    ${polygon([at(-800, 660, 0.6), at(800, 660, 0.6), at(800, 660, 5.4), at(-800, 660, 5.4)], "url(#floor)")}
    ${times(16, row)} ${times(7, column)} ${fade("shine", [0, 590], [0, 1000], ink.pale, ink.mist, [0.9, 0.15])}
    ${shine}
  `;
}

function ceiling(): string {
  const lamp = (index: number) =>
    polygon(
      [
        at(-90, -560, far(index) - 0.18),
        at(90, -560, far(index) - 0.18),
        at(90, -560, far(index) + 0.26),
        at(-90, -560, far(index) + 0.26),
      ],
      ink.paper,
    );
  const tray = (side: number) =>
    polygon(
      [at(side * 230, -520, 0.7), at(side * 400, -520, 0.7), at(side * 400, -520, 5.4), at(side * 230, -520, 5.4)],
      ink.teal,
    );
  const rung = (side: number) =>
    times(14, (index) =>
      line(
        [at(side * 230, -520, 0.8 + index * 0.33), at(side * 400, -520, 0.8 + index * 0.33)],
        ink.mist,
        6 / (0.8 + index * 0.33),
      ),
    );
  return `
    ${polygon([at(-800, -560, 0.6), at(800, -560, 0.6), at(800, -560, 5.4), at(-800, -560, 5.4)], ink.deep)}
    ${times(7, lamp)} ${tray(-1)} ${tray(1)} ${rung(-1)} ${rung(1)}
  `;
}

/** A cabinet of the left (-1) or right (1) row with its units and their lamps. */
function cabinet(step: number, side: number): string {
  const [front, back] = [far(step) - 0.24, far(step) + 0.34];
  const random = randomOf(step * 17 + side + 40);
  const x = side * 640;
  const slab = (top: number, bottom: number, near: number, deep: number, fill: string, more = "") =>
    polygon([at(x, top, near), at(x, top, deep), at(x, bottom, deep), at(x, bottom, near)], fill, more);
  const unit = (index: number) => {
    const top = -400 + index * 66;
    const lamp = (place: number) => {
      const away = front + 0.1 + place * 0.055;
      const colour = [ink.leaf, ink.sand, ink.leaf, ink.clay, ink.mist][Math.floor(random() * 5)] ?? ink.leaf;
      return slab(top + 16, top + 32, away, away + 0.03, colour);
    };
    const slots = slab(top + 10, top + 38, front + 0.38, back - 0.07, ink.teal, 'opacity=".9"');
    return slab(top, top + 54, front + 0.05, back - 0.04, ink.night) + slots + times(5, lamp);
  };
  const frame =
    slab(-450, 600, front, back, side < 0 ? ink.teal : ink.deep) +
    slab(-450, 600, back - 0.025, back + 0.04, ink.night);
  const foot = slab(600, 660, front, back + 0.04, ink.night) + slab(-456, -440, front, back, ink.mist);
  return frame + foot + times(15, unit) + slab(-450, 600, front, back, ink.night, `opacity="${0.05 + step * 0.03}"`);
}

function end(): string {
  const [left, top] = at(-640, -560, 5.4);
  const [right, bottom] = at(640, 660, 5.4);
  return `
    ${rect(left, top, right - left, bottom - top, ink.sand)} ${rect(750, 430, 100, bottom - 430, ink.paper)}
    ${rect(798, 430, 4, bottom - 430, ink.mist)} ${glow("end", 800, 500, 330, ink.paper, 0.75)}
  `;
}

/** She walks away from us, a tablet under her arm. */
function technician(): string {
  const [x, foot] = at(20, 660, 2.3);
  const side = "44 -74 L34 -150 L44 -196";
  const figure = `
    ${polygon("-10,0 14,0 50,190 -66,190", ink.night, 'opacity=".35"')}
    ${limb("-14 -130 18, -17 -66 13, -20 -6 8", ink.night)} ${limb("14 -130 18, 20 -70 13, 15 -14 8", ink.night)}
    ${path(`M-16 -226 Q-44 -222 -44 -196 L-34 -150 L-44 -74 Q0 -62 ${side} Q44 -222 16 -226 Z`, ink.night)}
    ${limb("-34 -204 13, -50 -158 10, -42 -112 7", ink.night)} ${limb("34 -204 13, 52 -162 10, 38 -126 7", ink.night)}
    ${limb("0 -216 11, 0 -236 10", ink.night)} ${ellipse(0, -256, 21, 26, ink.night)} ${circle(0, -284, 13, ink.night)}
    ${rect(14, -152, 46, 34, ink.sand, 'rx="4" transform="rotate(-14 40 -130)"')}
    ${stroke("M-48 -190 Q-46 -218 -20 -226 M-22 -262 Q-20 -282 -6 -284", ink.pale, 3, 'opacity=".7"')}
  `;
  return group(figure, `transform="translate(${x} ${foot})"`);
}
