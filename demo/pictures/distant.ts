import { circle, ink, path } from "./kit";
import { ellipse, limb, type Point, polygon, put, rowsOf, short, stroke } from "./shapes";

/** What stands about in several motifs: people from afar, clouds, birds. */

/** Somebody who stands, so many units tall, with the feet at `foot`. */
export function person(x: number, foot: number, tall: number, coat: string, legs = coat, head = coat): string {
  const figure = `
    ${limb("-6 -46 7.5, -7 -24 6, -8 -3 4", legs)} ${limb("6 -46 7.5, 8 -24 6, 9 -3 4", legs)}
    ${limb("0 -82 4, 0 -90 4", head)} ${circle(0, -92, 7, head)}
    ${path("M-5 -85 Q-14 -83 -15 -72 L-13 -40 Q0 -37 13 -40 L15 -72 Q14 -83 5 -85 Z", coat)}
    ${limb("-12 -78 4.4, -16.5 -60 3.8, -15 -42 3.2", coat)} ${limb("12 -78 4.4, 16.5 -60 3.8, 15 -42 3.2", coat)}
  `;
  return put(figure, x, foot, short(tall) / 100);
}

/** Head and shoulders of somebody who sits before us; `y` is the middle of the head. */
export function spectator(x: number, y: number, size: number, fill: string): string {
  const half = rowsOf("19 22, 23 40, 58 54, 88 66, 98 104, 102 260");
  const side = (across: number) => half.map(([dx = 0, dy = 0]): Point => [dx * across, dy]);
  const soft = `stroke="${fill}" stroke-width="14" stroke-linejoin="round"`;
  const shoulders = polygon([...side(1), ...side(-1).reverse()], fill, soft);
  return put(shoulders + ellipse(0, 0, 35, 43, fill), x, y, size);
}

/** A thin evening cloud whose lower edge is flat. */
export function cloud(x: number, y: number, w: number): string {
  const [first, second] = [`${x + w * 0.2} ${y - w * 0.085}`, `${x + w * 0.45} ${y - w * 0.06}`];
  return path(`M${x} ${y} Q${first} ${second} T${x + w} ${y} Z`, ink.paper, 'opacity=".55"');
}

/** A bird far away; `half` is the length of a wing. */
export function bird(x: number, y: number, half: number): string {
  const wings = "M-1 -.4 Q-.4 -.5 0 0 Q.4 -.5 1 -.4";
  return put(stroke(wings, ink.night, 5 / half), x, y, half);
}
