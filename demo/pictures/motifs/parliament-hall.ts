import { group, ink, type Motif, path, rect, times } from "../kit";
import { placed } from "../perspective";
import { ellipse, type Point, stroke } from "../shapes";
import { person } from "../staffage";

const middle = { x: 800, y: 470 };

export const parliamentHall: Motif = {
  alt: {
    de: "Blick von hinten über die halbrunden Sitzreihen eines Plenarsaals auf das beleuchtete Rednerpult.",
    ru: "Вид сзади на полукруглые ряды кресел в зале заседаний и освещённую трибуну.",
  },
  draw: () =>
    [
      rect(0, 0, 1600, 1000, ink.night),
      wall(),
      ceiling(),
      floor(),
      group(presidium(), 'transform="translate(0 -22)"'),
      lectern(),
      times(5, row),
    ].join(""),
};

function wall(): string {
  const slat = (index: number) =>
    rect(index * 40, 120, 22, 330, ink.clay, `opacity="${0.9 - Math.abs(index - 20) * 0.03}"`);
  const door = (x: number) => rect(x, 268, 110, 190, ink.night) + rect(x + 52, 268, 6, 190, ink.brick);
  return [
    rect(0, 110, 1600, 360, ink.brick),
    times(41, slat),
    rect(560, 110, 480, 350, ink.sand),
    rect(560, 110, 480, 350, ink.ochre, 'opacity=".45"'),
    times(11, (index) => rect(560 + index * 45, 110, 4, 350, ink.brick, 'opacity=".5"')),
    door(190) + door(1300),
  ].join("");
}

function ceiling(): string {
  const ring = (index: number) => {
    const lamp = index % 2 === 0 ? ink.paper : ink.night;
    return ellipse(800, -60, 900 - index * 120, 190 - index * 27, lamp, `opacity="${index % 2 === 0 ? 0.85 : 1}"`);
  };
  return (
    rect(0, 0, 1600, 124, ink.deep) + group(times(6, ring), "") + rect(0, 120, 1600, 10, ink.night, 'opacity=".5"')
  );
}

function presidium(): string {
  const chair = (x: number, tall: number) => rect(x - 24, 392 - tall, 48, tall, ink.night, 'rx="10"');
  return [
    chair(690, 70) + chair(800, 110) + chair(910, 70),
    rect(600, 384, 400, 90, ink.clay) + rect(590, 376, 420, 16, ink.sand),
    times(9, (index) => rect(612 + index * 44, 400, 4, 70, ink.brick)),
  ].join("");
}

function floor(): string {
  return [
    rect(0, 456, 1600, 544, ink.deep),
    ellipse(800, 500, 560, 110, ink.teal),
    path("M560 130 L1040 130 L1240 560 L360 560 Z", ink.paper, 'opacity=".1"'),
    ellipse(800, 520, 330, 66, ink.sand, 'opacity=".35"'),
  ].join("");
}

function lectern(): string {
  const desk = [
    person([0, 8], 170, ink.night),
    path("M-58 -88 L58 -88 L42 30 L-42 30 Z", ink.paper),
    path("M0 -88 L58 -88 L42 30 L0 30 Z", ink.night, 'opacity=".16"'),
    path("M-70 -104 L70 -104 L64 -82 L-64 -82 Z", ink.sand),
    stroke("M-26 -102 L-34 -138", ink.night, 4) + stroke("M26 -102 L34 -138", ink.night, 4),
  ];
  return placed(desk.join(""), [800, 520], 1);
}

/** Each row is wider, lower in the picture and larger than the one before it. */
function row(index: number): string {
  const rx = 400 + index * 150 + index * index * 18;
  const ry = 108 + index * 68 + index * index * 8;
  const size = 0.5 + index * 0.2 + index * index * 0.035;
  const arc = (lift: number) =>
    `M${middle.x - rx} ${middle.y - lift} A${rx} ${ry} 0 0 0 ${middle.x + rx} ${middle.y - lift}`;
  const desk = (lift: number, stroke: string, thickness: number) =>
    path(arc(lift), "none", `stroke="${stroke}" stroke-width="${thickness}"`);
  const count = 13 + index * 2;
  const seats = times(count, (number) => {
    const turn = Math.PI * (0.06 + (0.88 * (number + 0.5)) / count);
    const place = [middle.x - Math.cos(turn) * rx * 1.03, middle.y + Math.sin(turn) * ry * 1.03 + 36 * size] as const;
    const aisle = Math.abs(number + 0.5 - count / 2) < 0.6;
    return aisle ? "" : seat(place, size, Math.cos(turn), (number * 7 + index * 5) % 11 === 3);
  });
  return (
    desk(-14 * size, ink.night, 66 * size) +
    desk(0, ink.brick, 40 * size) +
    desk(20 * size, ink.ochre, 12 * size) +
    seats
  );
}

function seat([x, y]: Point, size: number, lean: number, taken: boolean): string {
  const sitter = "M0 -128 Q22 -126 14 -92 C36 -88 46 -78 48 -40 H-48 C-46 -78 -36 -88 -14 -92 Q-22 -126 0 -128 Z";
  const edge = "L46 -60 L45 -52 Q40 -70 18 -72 L-18 -72 Q-36 -70 -38 -52 L-32 0 Z";
  const back = [
    taken ? path(sitter, ink.night) : "",
    path("M-40 0 L-46 -60 Q-44 -82 -20 -84 L20 -84 Q44 -82 46 -60 L40 0 Z", ink.teal),
    path(`M-40 0 L-46 -60 Q-44 -82 -20 -84 L20 -84 Q44 -82 46 -60 ${edge}`, ink.mist),
    rect(-5, 0, 10, 26, ink.night),
  ];
  return placed(group(back.join(""), `transform="skewY(${Math.round(lean * 14)})"`), [x, y], size);
}
