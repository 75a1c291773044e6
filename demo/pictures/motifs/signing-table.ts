import { group, ink, type Motif, path, rect, times } from "../kit";
import { glaze, placed } from "../perspective";
import { ellipse, type Point, stroke } from "../shapes";

export const signingTable: Motif = {
  alt: {
    de: "Auf einem Tisch liegen zwei aufgeschlagene Mappen mit Stiften, dazwischen zwei kleine einfarbige Fahnen.",
    ru: "На столе лежат две раскрытые папки с ручками, между ними стоят два одноцветных флажка.",
  },
  draw: () =>
    [
      room(),
      chair(470),
      chair(1130),
      table(),
      folder([430, 720], 1),
      folder([1170, 720], -1),
      flags(),
      glass(140, 690),
      glass(1440, 690),
    ].join(""),
};

function room(): string {
  const panel = (index: number) => {
    const x = index * 229;
    return [
      rect(x + 18, 60, 194, 330, ink.brick, 'opacity=".55"'),
      rect(x + 30, 72, 170, 306, ink.clay, 'opacity=".4"'),
      rect(x + 18, 410, 194, 150, ink.brick, 'opacity=".55"'),
    ].join("");
  };
  const beam = (x: number) => glaze(`M${x} 0 H${x + 190} L${x - 130} 640 H${x - 380} Z`, ink.sand, 0.22);
  const wall = rect(0, 0, 1600, 900, ink.brick) + rect(0, 0, 1600, 900, ink.night, 'opacity=".5"');
  return [wall, times(7, panel), beam(760), beam(1040), beam(1320)].join("");
}

function chair(x: number): string {
  const button = (row: number) => (index: number) =>
    ellipse((index - (row % 2 === 0 ? 1 : 1.5)) * 60, 80 + row * 64, 6, 6, ink.night);
  const back = [
    path("M-136 330 L-150 40 Q-150 0 -110 -10 Q0 -34 110 -10 Q150 0 150 40 L136 330 Z", ink.night),
    path("M-112 330 L-124 54 Q-122 24 -96 16 Q0 -4 96 16 Q122 24 124 54 L112 330 Z", ink.deep),
    path("M-112 330 L-124 54 Q-122 24 -96 16 Q-60 8 -30 6 Q-70 90 -66 330 Z", ink.teal),
    times(3, (row) => times(3 + (row % 2), button(row))),
  ];
  return placed(back.join(""), [x, 280], 1);
}

function table(): string {
  return [
    path("M0 560 L1600 560 L1600 606 L0 606 Z", ink.night, 'opacity=".3"'),
    path("M30 580 L1570 580 L1680 880 L-80 880 Z", ink.moss),
    path("M30 580 L800 580 L620 880 L-80 880 Z", ink.leaf, 'opacity=".35"'),
    rect(0, 878, 1600, 122, ink.night) + rect(0, 878, 1600, 16, ink.ochre) + rect(0, 894, 1600, 106, ink.brick),
    times(8, (index) => rect(index * 200, 894, 5, 106, ink.night, 'opacity=".5"')),
  ].join("");
}

function folder([x, y]: Point, turn: number): string {
  const cover = path("M-300 96 L-232 -84 L232 -84 L300 96 Z", ink.night);
  const leather = path("M-290 88 L-226 -80 L226 -80 L290 88 Z", ink.clay);
  const leaf = (side: number) => {
    const sheet = `M${side * 8} -70 H${side * 216} L${side * 268} 78 H${side * 8} Z`;
    const rows = times(5, (row) => {
      const end = side * (row === 4 ? 100 : 184 + row * 8);
      return stroke(`M${side * 34} ${-50 + row * 22} H${end}`, ink.mist, 4 + row * 0.6);
    });
    return path(sheet, ink.snow) + (side * turn > 0 ? "" : glaze(sheet, ink.sand, 0.5)) + rows;
  };
  const ribbon = path("M-4 -78 L4 -78 L5 118 L0 108 L-5 118 Z", ink.ochre);
  return placed(`${cover}${leather}${leaf(-1)}${leaf(1)}${ribbon}`, [x, y], 1) + pen([x + turn * 120, y + 108], turn);
}

function pen([x, y]: Point, turn: number): string {
  const black = path("M-103 -7 H40 V-6 H86 V6 H40 V7 H-103 Q-110 0 -103 -7 Z", ink.night);
  const gold = path("M86 -6 L116 0 L86 6 Z M30 -8 H39 V8 H30 Z M-100 -10 H-40 V-5 H-100 Z", ink.ochre);
  const turned = group(black + gold, `transform="rotate(${turn * -8})"`);
  return ellipse(x, y + 14, 108, 6, ink.night, 'opacity=".3"') + placed(turned, [x, y], 1, turn);
}

function flags(): string {
  const pole = (lean: number) =>
    stroke(`M800 700 L${800 + lean * 150} 250`, ink.sand, 9) + ellipse(800 + lean * 151, 244, 11, 11, ink.ochre);
  const cloth = (lean: number, fill: string) => {
    const drape = path("M0 0 C60 24 130 -14 216 26 C206 80 210 120 186 184 C120 150 60 190 -42 150 Z", fill);
    const fold = glaze("M84 8 C74 70 60 110 40 164 L92 162 C104 110 112 60 120 4 Z", ink.night, 0.2);
    const end = glaze("M216 26 C206 80 210 120 186 184 L156 174 C176 120 178 70 180 12 Z", ink.night, 0.2);
    return placed(drape + fold + end, [800 + lean * 146, 264], 1, lean);
  };
  return [
    ellipse(830, 716, 130, 18, ink.night, 'opacity=".35"'),
    pole(-1) + pole(1),
    cloth(-1, ink.ochre),
    cloth(1, ink.pale),
    path("M724 704 Q726 676 800 672 Q874 676 876 704 Q876 722 800 724 Q724 722 724 704 Z", ink.brick),
    ellipse(800, 690, 58, 12, ink.clay),
    path("M784 640 L816 640 L822 690 L778 690 Z", ink.ochre),
  ].join("");
}

function glass(x: number, foot: number): string {
  const content = [
    ellipse(8, 0, 44, 9, ink.night, 'opacity=".3"'),
    glaze("M-34 -120 H34 L27 0 H-27 Z", ink.pale, 0.55) + glaze("M-31 -72 H31 L27 0 H-27 Z", ink.mist, 0.85),
    ellipse(0, -120, 34, 7, ink.snow, 'opacity=".7"') + ellipse(0, -72, 31, 6, ink.pale),
    rect(-22, -108, 7, 96, ink.snow, 'opacity=".7"'),
  ];
  return placed(content.join(""), [x, foot], 1);
}
