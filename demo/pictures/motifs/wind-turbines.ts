import { cloud } from "../distant";
import { backdrop, circle, group, ink, type Motif, path, rect, ridge, times } from "../kit";
import { ellipse, glow, polygon, stroke } from "../shapes";

export const windTurbines: Motif = {
  alt: {
    de: "Windräder stehen bei tiefer Sonne über Feldern, auf denen ein Traktor fährt.",
    ru: "Ветряки стоят над полями при низком солнце, по полю едет трактор.",
  },
  draw: () => `
    ${backdrop(ink.teal, ink.sand, 0.72)} ${sky()} ${turbine(930, 700, 0.42, 50, ink.paper)}
    ${turbine(1520, 690, 0.36, 15, ink.paper)} ${ridge(650, 30, 1.2, ink.mist, 0.6)} ${turbine(690, 722, 0.52, 100)}
    ${turbine(1370, 750, 0.72, 62)} ${ridge(712, 34, 1.5, ink.teal, 2.2)} ${village()}
    ${ridge(790, 26, 1.1, ink.deep, 4)} ${fields()} ${turbine(380, 852, 1.17, 34)} ${tractor()} ${wheat()}
  `,
};

function sky(): string {
  const glare = glow("sun", 1130, 590, 560, ink.paper, 0.95) + circle(1130, 590, 112, ink.snow);
  return glare + cloud(700, 210, 420) + cloud(1180, 330, 460) + cloud(-140, 420, 380) + cloud(1010, 120, 240);
}

/** A tower that is lit from the right, with nacelle and rotor; `turn` is where the first blade points. */
function turbine(x: number, foot: number, scale: number, turn: number, lit: string = ink.snow): string {
  const blade = path("M-8 0 L-15 -90 Q-7 -262 0 -282 Q5 -180 6 0 Z", lit) + path("M0 -282 Q9 -180 10 0 H2 Z", ink.mist);
  const rotor = times(3, (index) => group(blade, `transform="rotate(${turn + index * 120})"`));
  const tower = path("M-9 0 L-17 470 H17 L9 0 Z", ink.mist) + path("M1 0 L3 470 H17 L9 0 Z", lit);
  const nacelle = path("M-38 -16 H14 Q22 -16 22 0 Q22 16 14 16 H-30 Q-40 14 -38 -16 Z", ink.mist);
  const hub = circle(0, 0, 17, lit) + circle(0, 0, 8, ink.mist);
  const place = `transform="translate(${x} ${foot - 465 * scale}) scale(${scale})"`;
  return group(tower + nacelle + rotor + hub, place);
}

function village(): string {
  const house = (x: number, y: number, w: number) =>
    `
      ${rect(x, y, w, 40, ink.paper)}
      ${polygon(`${x - 8},${y + 2} ${x + 16},${y - 30} ${x + w - 16},${y - 30} ${x + w + 8},${y + 2}`, ink.clay)}
      ${times(3, (index) => rect(x + 14 + (index * (w - 28)) / 3, y + 12, 12, 16, ink.deep))}
    `;
  const poplar = (index: number) =>
    ellipse(1240 + index * 40 + (index % 3) * 9, 758 - (index % 2) * 8, 13, 48 + (index % 3) * 9, ink.deep);
  return house(1010, 742, 90) + house(1130, 738, 76) + times(8, poplar);
}

function fields(): string {
  const furrow = (index: number) =>
    path(`M1130 770 L${-1500 + index * 330} 1000 H${-1350 + index * 330} Z`, ink.ochre, 'opacity=".6"');
  const clip = '<clipPath id="field"><path d="M0 868 Q800 776 1600 858 V1000 H0 Z"/></clipPath>';
  const ground = path("M0 868 Q800 776 1600 858 V1000 H0 Z", ink.moss);
  return `
    ${clip} ${ground} ${group(times(17, furrow), 'clip-path="url(#field)"')}
    ${ellipse(385, 852, 70, 9, ink.night, 'opacity=".45"')}
  `;
}

function tractor(): string {
  const wheel = (x: number, radius: number) =>
    `
      ${circle(x, -radius, radius, ink.night)} ${circle(x, -radius, radius * 0.55, ink.ochre)}
      ${circle(x, -radius, radius * 0.2, ink.night)}
    `;
  const parts = `
    ${ellipse(0, 2, 130, 9, ink.night, 'opacity=".45"')}
    ${path("M-250 4 Q-240 -50 -190 -40 Q-180 -80 -130 -56 Q-100 -60 -90 4 Z", ink.sand, 'opacity=".75"')}
    ${path("M-64 -44 V-92 H-20 L-4 -92 H84 Q96 -90 96 -74 V-30 H-40 Z", ink.clay)}
    ${path("M-58 -92 L-50 -152 H14 L26 -92 Z", ink.night)} ${path("M-46 -96 L-41 -142 H6 L15 -96 Z", ink.pale)}
    ${circle(-18, -122, 10, ink.night)} ${path("M-32 -94 Q-30 -112 -18 -112 Q-6 -112 -4 -94 Z", ink.night)}
    ${rect(-58, -160, 80, 10, ink.clay)} ${stroke("M62 -92 62 -134", ink.night, 6)} ${wheel(-38, 46)} ${wheel(72, 30)}
  `;
  return group(parts, 'transform="translate(1010 900)"');
}

function wheat(): string {
  const ear = (index: number) => {
    const [x, tall, lean] = [index * 11 - 10, 54 + ((index * 37) % 66), ((index * 23) % 30) - 6];
    const grain = ellipse(
      x + lean,
      1000 - tall,
      6,
      19,
      index % 3 ? ink.ochre : ink.sand,
      `transform="rotate(${lean} ${x + lean} ${1000 - tall})"`,
    );
    return stroke(`M${x} 1010 ${x + lean * 0.9} ${1010 - tall}`, index % 2 ? ink.ochre : ink.moss, 4) + grain;
  };
  return path("M0 960 Q400 945 800 962 T1600 955 V1000 H0 Z", ink.night, 'opacity=".55"') + times(150, ear);
}
