import { backdrop, circle, group, ink, type Motif, path, rect, times } from "../kit";
import { boxes, ellipse, fade, polygon, put, stroke } from "../shapes";

type Vessel = "albarello" | "bottle" | "urn" | "flask";

export const museumVase: Motif = {
  alt: {
    de: "Eine bemalte Fayencevase steht auf dem Ladentisch einer alten Apotheke vor Regalen voller Gefäße.",
    ru: "Расписная фаянсовая ваза стоит на прилавке старинной аптеки перед полками с сосудами.",
  },
  draw: () => `
    ${backdrop(ink.brick, ink.night, 1.2)} ${cabinet()} ${shelves()} ${daylight()} ${counter()} ${scales()} ${mortar()}
    ${vase()}
  `,
};

/** The left half of each vessel, from the middle of its top down to the middle of its foot. */
const profiles: Readonly<Record<Vessel, string>> = {
  albarello: "M0 -100 H-30 V-88 Q-22 -82 -34 -70 Q-24 -45 -36 -14 Q-30 -4 -30 0 H0 Z",
  bottle: "M0 -122 H-13 V-112 H-9 V-84 Q-36 -78 -36 -60 V0 H0 Z",
  urn: "M0 -142 A8 8 0 0 0 -6 -128 Q-26 -118 -30 -98 H-24 Q-44 -74 -36 -44 Q-28 -16 -12 -12 V-8 H-26 V0 H0 Z",
  flask: "M0 -104 H-15 V-94 H-9 V-66 Q-40 -52 -40 -28 Q-40 0 -20 0 H0 Z",
};

function vessel(kind: Vessel, x: number, foot: number, fill: string, sign: string): string {
  const half = path(profiles[kind], fill, `stroke="${fill}"`);
  const right = half + path(profiles[kind], ink.night, 'opacity=".28"');
  const label = ellipse(0, kind === "urn" ? -66 : -38, 19, 14, sign) + stroke("M-25 -52 -24 -30", ink.snow, 4);
  return put(group(right, 'transform="scale(-1 1)"') + half + label, x, foot, 1.22);
}

function cabinet(): string {
  const arch = stroke("M66 190 Q300 -64 534 190", ink.ochre, 9);
  const bay = path("M70 800 V190 Q300 -60 530 190 V800 Z", ink.night, 'opacity=".72"') + arch;
  const shade = rect(56, 0, 14, 800, ink.night, 'opacity=".35"') + rect(20, 180, 60, 26, ink.ochre);
  const pillar = rect(30, 0, 40, 800, ink.clay) + shade;
  return times(3, (index) => put(bay, index * 500, 0)) + times(4, (index) => put(pillar, index * 500, 0));
}

function shelves(): string {
  const kinds: readonly Vessel[] = ["albarello", "urn", "bottle", "flask", "albarello", "bottle", "urn"];
  const fills = [ink.pale, ink.teal, ink.ochre, ink.mist, ink.sand, ink.moss, ink.pale];
  const light: readonly string[] = [ink.pale, ink.sand, ink.mist];
  const jar = (index: number, foot: number, level: number) => {
    const kind = kinds[(index * 3 + level * 5) % 7] ?? "urn";
    const fill = fills[(index * 2 + level * 3) % 7] ?? ink.pale;
    const x = 130 + Math.floor(index / 4) * 500 + (index % 4) * 113;
    return vessel(kind, x, foot, fill, light.includes(fill) ? ink.deep : ink.paper);
  };
  const board = (bay: number, foot: number) =>
    rect(70 + bay * 500, foot, 460, 28, ink.brick) + rect(70 + bay * 500, foot, 460, 16, ink.clay);
  const shelf = (level: number) => {
    const foot = 240 + level * 205;
    return times(3, (bay) => board(bay, foot)) + times(12, (index) => jar(index, foot, level));
  };
  return times(3, shelf);
}

function daylight(): string {
  const light = fade("day", [0, 0], [1200, 800], ink.sand, ink.sand, [0.5, 0]);
  return light + polygon("-20,-20 760,-20 1500,800 -20,800", "url(#day)");
}

function counter(): string {
  return `
    ${rect(0, 790, 1600, 210, ink.brick)} ${rect(0, 790, 1600, 70, ink.clay)}
    ${rect(0, 790, 1600, 9, ink.sand, 'opacity=".7"')} ${rect(0, 860, 1600, 18, ink.night, 'opacity=".5"')}
    ${times(5, (index) => rect(40 + index * 320, 900, 260, 140, ink.night, 'opacity=".25"'))}
  `;
}

function vase(): string {
  const left = "M-66 -560 Q-40 -520 -64 -480 Q-210 -400 -190 -250 Q-170 -110 -84 -50 L-100 0";
  const belly = `${left} H100 L84 -50 Q170 -110 190 -250 Q210 -400 64 -480 Q40 -520 66 -560 Z`;
  const leaf = (index: number) => put(path("M0 0 Q22 -46 0 -96 Q-22 -46 0 0 Z", ink.deep), 0, -262, 1, index * 45);
  const bands = "-230 -470 460 18, -230 -440 460 8, -230 -120 460 20, -230 -90 460 8, -230 -36 460 40";
  const pearls = (y: number) => times(13, (index) => circle(-204 + index * 34, y, 11, ink.teal));
  const painted = `
    ${boxes(bands, ink.teal)} ${pearls(-414)} ${pearls(-146)} ${times(8, leaf)} ${circle(0, -262, 26, ink.ochre)}
    ${path("M96 -620 Q20 -300 70 0 H260 V-620 Z", ink.night, 'opacity=".24"')}
    ${path("M-150 -380 Q-176 -300 -160 -220 Q-130 -300 -116 -400 Z", ink.snow, 'opacity=".9"')}
  `;
  const clip = `<clipPath id="belly">${path(belly, ink.paper)}</clipPath>`;
  const parts = `
    ${clip} ${ellipse(150, 2, 260, 22, ink.night, 'opacity=".45"')} ${path(belly, ink.paper)}
    ${group(painted, 'clip-path="url(#belly)"')} ${ellipse(0, -560, 68, 15, ink.pale)}
    ${ellipse(0, -558, 54, 9, ink.deep)}
  `;
  return put(parts, 800, 836, 1.06);
}

function scales(): string {
  const dish = path("M-80 172 H80 Q0 236 -80 172 Z", ink.ochre);
  const pan = put(stroke("M-66 172 0 0 66 172", ink.sand, 3) + dish, 178, 488);
  return `
    ${ellipse(330, 836, 150, 14, ink.night, 'opacity=".4"')}
    ${path("M220 836 Q230 800 320 794 V430 H336 V794 Q426 800 436 836 Z", ink.ochre)}
    ${stroke("M178 486 328 462 478 438", ink.ochre, 13)} ${circle(328, 440, 20, ink.sand)} ${pan} ${put(pan, 300, -48)}
  `;
}

function mortar(): string {
  const right = "V668 H1412 Q1404 770 1356 800 H1376 V836";
  return `
    ${ellipse(1320, 836, 160, 16, ink.night, 'opacity=".4"')} ${stroke("M1300 700 1420 520", ink.sand, 24)}
    ${circle(1424, 514, 24, ink.sand)}
    ${path(`M1170 640 H1430 ${right} H1224 V800 H1244 Q1196 770 1188 668 H1170 Z`, ink.teal)}
    ${path(`M1330 640 H1430 ${right} H1320 Q1350 740 1330 640 Z`, ink.night, 'opacity=".35"')}
    ${rect(1170, 640, 260, 9, ink.mist)}
  `;
}
