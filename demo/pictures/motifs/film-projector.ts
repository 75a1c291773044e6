import { spectator } from "../distant";
import { backdrop, circle, group, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { ellipse, fade, glow, polygon, stroke } from "../shapes";

export const filmProjector: Motif = {
  alt: {
    de: "Ein alter Filmprojektor mit zwei Spulen wirft seinen Lichtstrahl in einen dunklen Saal.",
    ru: "Старый кинопроектор с двумя бобинами направляет луч света в тёмный зал.",
  },
  draw: () => `
    ${backdrop(ink.night, ink.deep, 1.1)} ${wall()} ${audience()} ${beam()} ${dust()} ${table()} ${stand()}
    ${reel(330, 250, 190, 12, 0.72)} ${reel(800, 236, 176, 40, 0.5)} ${film()} ${body()} ${lens()}
  `,
};

function wall(): string {
  const panel = (index: number) => rect(60 + index * 200, -10, 150, 700, ink.teal, 'opacity=".16"');
  return times(8, panel) + rect(0, 700, 1600, 12, ink.night, 'opacity=".5"');
}

function beam(): string {
  const cone = (spread: number, opacity: number) =>
    polygon(`1086,498 1660,${440 - spread} 1660,${560 + spread} 1086,532`, "url(#beam)", `opacity="${opacity}"`);
  return `
    ${fade("beam", [1080, 515], [1620, 515], ink.paper, ink.sand, [1, 0.5])} ${cone(300, 0.45)} ${cone(210, 0.5)}
    ${cone(90, 0.6)}
  `;
}

function dust(): string {
  const random = randomOf(7);
  return times(60, () => {
    const along = random();
    const x = 1120 + along * 480;
    return circle(x, 515 + (random() - 0.5) * (60 + along * 500), 2 + random() * 4, ink.snow, 'opacity=".8"');
  });
}

function audience(): string {
  return times(4, (index) => spectator(1120 + index * 150, 770 + (index % 2) * 26, 0.9, ink.night));
}

function table(): string {
  return `
    ${rect(0, 880, 1600, 120, ink.brick)} ${rect(0, 880, 1600, 14, ink.clay)}
    ${rect(0, 940, 1600, 60, ink.night, 'opacity=".35"')} ${cans()}
  `;
}

function cans(): string {
  const can = (x: number, y: number, w: number, fill: string) =>
    rect(x, y, w, 34, fill, 'rx="5"') + rect(x, y, w, 9, ink.paper, 'rx="4" opacity=".45"');
  return can(60, 846, 230, ink.mist) + can(74, 812, 216, ink.ochre) + can(54, 778, 226, ink.teal);
}

/** A spool with five windows in its flange; `wound` is how far the film fills it. */
function reel(x: number, y: number, radius: number, turn: number, wound: number): string {
  const hole = (index: number) =>
    group(
      ellipse(0, -radius * 0.58, radius * 0.2, radius * 0.25, wound > 0.6 ? ink.brick : ink.deep),
      `transform="rotate(${turn + index * 72})"`,
    );
  const inner = radius - 12;
  const content = `
    ${circle(0, 0, radius, ink.mist)} ${circle(0, 0, inner, ink.teal)}
    ${path(`M${-inner} 0 A${inner} ${inner} 0 0 1 ${inner} 0 Z`, ink.mist, 'opacity=".18" transform="rotate(40)"')}
    ${times(5, hole)} ${circle(0, 0, radius * 0.22, ink.mist)} ${circle(0, 0, radius * 0.12, ink.night)}
    ${circle(0, 0, radius * 0.05, ink.paper)}
  `;
  return group(content, `transform="translate(${x} ${y})"`);
}

function film(): string {
  const strip = "M967 290 Q985 400 905 440 L905 560 M850 640 Q720 720 560 640 Q300 520 152 320";
  const edge = (stroke: string, more: string) =>
    path(strip, "none", `stroke="${stroke}" stroke-linecap="round" ${more}`);
  return edge(ink.brick, 'stroke-width="16"') + edge(ink.sand, 'stroke-width="5" stroke-dasharray="3 9"');
}

function stand(): string {
  return `
    ${path("M450 770 H900 L960 880 H400 Z", ink.night)} ${path("M450 770 H900 L908 786 H442 Z", ink.teal)}
    ${stroke("M520 480 340 260 M740 480 800 240", ink.mist, 34)}
  `;
}

function body(): string {
  const vent = (index: number) =>
    rect(432, 500 + index * 26, 90, 11, ink.sand, `rx="5" opacity="${0.95 - index * 0.08}"`);
  return `
    ${rect(400, 420, 480, 356, ink.pale, 'rx="26"')}
    ${path("M400 600 H880 V750 Q880 776 854 776 H426 Q400 776 400 750 Z", ink.mist)}
    ${rect(400, 450, 154, 296, ink.teal, 'rx="16"')} ${glow("lamp", 478, 570, 76, ink.sand, 0.7)} ${times(7, vent)}
    ${rect(604, 466, 210, 190, ink.teal, 'rx="14"')} ${circle(668, 560, 52, ink.deep)} ${circle(668, 560, 34, ink.mist)}
    ${circle(668, 560, 10, ink.night)} ${circle(766, 520, 24, ink.deep)} ${circle(766, 520, 12, ink.mist)}
    ${circle(766, 608, 24, ink.deep)} ${circle(766, 608, 12, ink.mist)}
    ${times(3, (index) => circle(640 + index * 60, 712, 17, index ? ink.deep : ink.clay))}
    ${rect(400, 420, 480, 12, ink.snow, 'rx="6" opacity=".8"')}
  `;
}

function lens(): string {
  return `
    ${rect(872, 440, 66, 160, ink.teal, 'rx="10"')} ${rect(934, 462, 70, 106, ink.mist)}
    ${rect(934, 540, 70, 28, ink.night, 'opacity=".25"')}
    ${times(3, (index) => rect(944 + index * 20, 462, 8, 106, ink.deep))}
    ${polygon("1004,454 1080,438 1080,592 1004,576", ink.teal)}
    ${polygon("1004,454 1080,438 1080,470 1004,482", ink.mist)} ${ellipse(1082, 515, 20, 76, ink.ochre)}
    ${ellipse(1086, 515, 14, 60, ink.paper)} ${glow("flare", 1090, 515, 170, ink.paper, 0.85)}
  `;
}
