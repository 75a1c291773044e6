import { circle, group, ink, line, type Motif, path, rect, times } from "../kit";
import { frontal, lateral, level, placed, type Range, spaceOf } from "../perspective";
import { ellipse, type Point, polygon, stroke } from "../shapes";
import { person } from "../staffage";

const hall = spaceOf([800, 545], 800, 1.75);
const depth = 27;

export const tractorWorks: Motif = {
  alt: {
    de: "Ein roter Traktor steht in einer Montagehalle, dahinter sind weitere Traktoren und ein Arbeiter zu sehen.",
    ru: "Красный трактор стоит в сборочном цехе, позади него видны другие машины и рабочий.",
  },
  draw: () =>
    [
      shell(),
      roof(),
      lights(),
      placed(tractor(ink.ochre, ink.clay), hall(6.4, 0, 16), 0.24),
      ellipse(205, 688, 190, 12, ink.night, 'opacity=".35"'),
      placed(tractor(ink.teal, ink.night), hall(-7.6, 0, 10), 0.37),
      person(hall(5.9, 0, 7), 205, ink.night, "walking"),
      crane(),
      path("M380 925 Q860 880 1340 925 L1470 962 Q900 990 300 962 Z", ink.night, 'opacity=".4"'),
      placed(tractor(ink.clay, ink.brick), [880, 950], 1),
    ].join(""),
};

function shell(): string {
  const window = (index: number) => {
    const away: Range = [5 + index * 4.5, 8.6 + index * 4.5];
    return lateral(hall, -12, [2.6, 6.6], away, ink.sand) + lateral(hall, 12, [2.6, 6.6], away, ink.sand);
  };
  return [
    rect(0, 0, 1600, 1000, ink.deep),
    frontal(hall, [-12, 12], [0, 9.6], depth, ink.teal),
    frontal(hall, [-6, 6], [1.3, 7.6], depth, ink.paper) + frontal(hall, [-6, 6], [0, 1.3], depth, ink.sand),
    lateral(hall, -12, [0, 9.6], [3, depth], ink.deep),
    lateral(hall, 12, [0, 9.6], [3, depth], ink.deep),
    times(5, window),
    level(hall, [-12, 12], 0, [1.4, depth], ink.mist),
    level(hall, [-12, 12], 0, [1.4, depth], ink.deep, 'opacity=".42"'),
    level(hall, [-6, 6], 0, [9, depth], ink.paper, 'opacity=".4"'),
    polygon([hall(-6, 0, depth), hall(6, 0, depth), hall(8, 0, 2), hall(-8, 0, 2)], ink.sand, 'opacity=".5"'),
    times(2, (index) => level(hall, [-3.6 + index * 7, -3.4 + index * 7], 0, [1.4, depth], ink.ochre)),
  ].join("");
}

function roof(): string {
  const skylight = (x: number) => level(hall, [x, x + 2.6], 9.6, [2.5, depth], ink.pale, 'opacity=".85"');
  const truss = (index: number) => {
    const away = 6 + index * 4;
    const joints = Array.from({ length: 13 }, (_, joint) => hall(-12 + joint * 2, joint % 2 === 0 ? 8.1 : 9.6, away));
    const thickness = 70 / away;
    const chord = (up: number) => line([hall(-12, up, away), hall(12, up, away)], ink.night, thickness);
    return chord(8.1) + chord(9.6) + line(joints, ink.night, thickness * 0.6);
  };
  const dark = level(hall, [-12, 12], 9.6, [2.5, depth], ink.night, 'opacity=".75"');
  return dark + skylight(-8.4) + skylight(-1.3) + skylight(5.8) + times(5, (index) => truss(4 - index));
}

function lights(): string {
  const shaft = (x: number) =>
    polygon([hall(-12, 6.6, x), hall(-12, 2.6, x), hall(-5, 0, x - 2), hall(1, 0, x - 2)], ink.sand, 'opacity=".13"');
  return shaft(20) + shaft(15.5) + shaft(11);
}

function crane(): string {
  const engine = path("M-46 0 L46 0 L52 58 L30 78 L-36 78 L-52 50 Z", ink.night) + rect(-26, -16, 52, 20, ink.night);
  return [
    frontal(hall, [-12, 12], [7.1, 7.7], 9, ink.ochre) + frontal(hall, [-12, 12], [7.1, 7.25], 9, ink.clay),
    rect(1238, 10, 90, 60, ink.night),
    stroke("M1283 40 V232 M1240 286 L1283 232 L1326 286", ink.night, 5),
    placed(engine, [1283, 296], 0.9),
  ].join("");
}

function tractor(body: string, shade: string): string {
  return [
    rect(118, -612, 20, 190, ink.night) + rect(108, -560, 40, 96, ink.night, 'rx="10"'),
    path("M-180 -262 L440 -250 L450 -176 L300 -150 L60 -120 L-180 -140 Z", ink.night),
    path("M-20 -452 L330 -428 Q432 -418 448 -352 L452 -240 L-20 -240 Z", body),
    path("M-20 -300 L450 -292 L452 -240 L-20 -240 Z", shade),
    path("M392 -412 Q440 -400 448 -352 L450 -292 L396 -294 Z", ink.night),
    times(4, (index) => rect(150 + index * 46, -384 + index * 2, 30, 66, shade, 'rx="4"')),
    path("M404 -384 L436 -376 L440 -346 L404 -350 Z", ink.sand),
    cab(body, shade),
    rect(40, -170, 90, 16, ink.night) + rect(-20, -116, 100, 14, ink.night) + rect(-20, -240, 16, 136, ink.night),
    path("M214 -256 Q330 -330 446 -256 L446 -238 L430 -238 Q330 -300 230 -238 L214 -238 Z", shade),
    wheel([330, -132], 132) + wheel([-250, -212], 212),
    path("M-478 -330 A262 262 0 0 1 -6 -320 L-6 -296 L-46 -296 A224 224 0 0 0 -462 -314 Z", body),
  ].join("");
}

function cab(body: string, shade: string): string {
  const driverSeat = path("M-236 -420 L-226 -530 L-196 -530 L-190 -440 L-120 -440 L-120 -400 L-236 -400 Z", ink.night);
  const glass = path("M-330 -610 L-44 -610 L6 -440 L-20 -240 L-120 -240 L-330 -380 Z", ink.pale);
  const pillars = stroke("M-324 -620 L-330 -380 L-110 -240 L-16 -240 L6 -440 L-44 -620", ink.night, 16);
  return [
    glass + path("M-330 -610 L-250 -610 L-330 -440 Z M-130 -610 L-90 -610 L-230 -320 L-256 -336 Z", ink.snow),
    driverSeat + stroke("M-36 -400 L-62 -500", ink.night, 10) + stroke("M-100 -496 L-36 -512", ink.night, 12),
    pillars + stroke("M-160 -612 L-140 -260", ink.night, 12),
    path("M-352 -622 Q-350 -660 -310 -660 L-60 -660 Q-24 -656 -20 -622 Z", body) + rect(-352, -634, 332, 16, shade),
    rect(-300, -684, 34, 26, ink.ochre, 'rx="8"'),
  ].join("");
}

function wheel(hub: Point, radius: number): string {
  const lug = (index: number) =>
    group(rect(-7, -98.5, 15, 20, ink.night), `transform="rotate(${index * 15}) skewX(20)"`);
  const bolt = (index: number) => group(circle(0, -20, 3.5, ink.night), `transform="rotate(${index * 45})"`);
  const content = [
    circle(0, 0, 94, ink.night) + times(24, lug),
    circle(0, 0, 60, ink.sand) + circle(0, 0, 50, ink.ochre) + circle(0, 0, 30, ink.sand),
    circle(0, 0, 80, "none", `stroke="${ink.teal}" stroke-width="2" opacity=".5"`),
    times(8, bolt) + circle(0, 0, 10, ink.brick),
  ].join("");
  return placed(content, hub, radius / 100);
}
