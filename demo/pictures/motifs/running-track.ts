import { person } from "../distant";
import { backdrop, ink, type Motif, path, times } from "../kit";
import { ellipse, fade, limb, type Point, polygon, put, rowsOf, stroke } from "../shapes";

export const runningTrack: Motif = {
  alt: {
    de: "Drei Läuferinnen sprinten auf den Bahnen einer Leichtathletikhalle.",
    ru: "Три бегуньи мчатся по дорожкам легкоатлетического манежа.",
  },
  draw: () => [backdrop(ink.deep, ink.teal, 0.5), wall(), roof(), track(), runners()].join(""),
};

/** All lines along the hall meet here; the horizon is also the height of the eye. */
const vanishing: Point = [-260, 430];

/** The place on the ray from the vanishing point that reaches the right edge at `edge`. */
function along(edge: number, x: number): Point {
  return [x, vanishing[1] + ((edge - vanishing[1]) * (x - vanishing[0])) / (1600 - vanishing[0])];
}

function strip(upper: number, lower: number, from: number, to: number, fill: string, more = ""): string {
  return polygon([along(upper, from), along(upper, to), along(lower, to), along(lower, from)], fill, more);
}

/** Where a column stands that is so many steps away; equal steps grow towards the right edge. */
function column(step: number): number {
  return vanishing[0] + 1860 / (1 + step * 0.22);
}

function wall(): string {
  const pane = (step: number) => {
    const [left, right] = [column(step + 0.86), column(step + 0.14)];
    const bars =
      strip(60, 72, left, right, ink.deep) + strip(-110, 250, column(step + 0.52), column(step + 0.48), ink.deep);
    return strip(-110, 250, left, right, "url(#panes)") + bars;
  };
  return `
    ${fade("panes", [0, -100], [0, 460], ink.sand, ink.paper)} ${strip(-180, 620, -20, 1600, ink.teal)}
    ${times(14, pane)} ${strip(300, 310, -20, 1600, ink.ochre)}
  `;
}

/** Girders run from the tops of the columns over our heads; they would meet far to the right. */
function roof(): string {
  const girder = (step: number) => {
    const [x, y] = along(-150, column(step));
    const rise = ((y - vanishing[1]) * 3000) / (4200 - x);
    return stroke(`M${x} ${y} ${x - 3000} ${y + rise}`, ink.deep, 44 / (1 + step * 0.3));
  };
  return strip(-3000, -150, -20, 1600, ink.night) + times(12, girder) + strip(-170, -140, -20, 1600, ink.deep);
}

function track(): string {
  const edges = [640, 760, 905, 1080, 1290, 1545, 1850];
  const lane = (upper: number, index: number) =>
    strip(upper, edges[index + 1] ?? upper, -20, 1620, index % 2 ? ink.clay : ink.brick);
  const mark = (edge: number, index: number) => strip(edge - 4 - index, edge + 4 + index, -20, 1620, ink.paper);
  return `
    ${strip(560, 9000, -20, 1620, ink.clay)} ${edges.map(lane).join("")} ${strip(600, 640, -20, 1620, ink.moss)}
    ${edges.map(mark).join("")} ${light()}
  `;
}

function light(): string {
  const floor = (edge: number, step: number, shift = 0): Point => along(edge, column(step) + shift);
  const patch = (step: number) => {
    const corners = [floor(650, step + 0.8), floor(650, step + 0.25), floor(1900, step + 0.1, 330)];
    return polygon([...corners, floor(1900, step + 0.6, 200)], ink.sand, 'opacity=".2"');
  };
  return times(7, patch);
}

/** Limbs from the hip and from the shoulder, each to its end. */
type Pose = Readonly<Record<"near" | "far" | "arm" | "swing", string>>;

const flight: Pose = {
  near: "6 -112 14, 62 -104 11, 66 -50 7",
  far: "-2 -112 14, -44 -72 10, -100 -74 6.5",
  arm: "14 -178 8, -26 -156 6.5, -36 -120 5",
  swing: "24 -178 8, 50 -144 6.5, 80 -170 5",
};
const push: Pose = {
  near: "-2 -112 14, -20 -58 10.5, -62 -14 6.5",
  far: "6 -112 14, 62 -110 11, 46 -58 7",
  arm: "16 -178 8, 44 -142 6.5, 76 -166 5",
  swing: "14 -178 8, -24 -158 6.5, -38 -122 5",
};

function runner(pose: Pose, shirt: string, shorts: string): string {
  const leg = (joints: string) => {
    const [[hipX = 0, hipY = 0] = [], [kneeX = 0, kneeY = 0] = [], [x = 0, y = 0] = []] = rowsOf(joints);
    const shoe = path("M-8 -7 Q-11 8 -7 11 H20 Q28 9 20 3 L6 -8 Z", ink.paper);
    const thigh = `${hipX + (kneeX - hipX) * 0.55} ${hipY + (kneeY - hipY) * 0.55} 14`;
    const trouser = limb(`${hipX} ${hipY} 15.5, ${thigh}`, shorts);
    return limb(joints, ink.night) + put(shoe, x, y, 1, x > 0 ? -6 : y < -50 ? 78 : 38) + trouser;
  };
  const face = "M24 -206 Q24 -226 42 -225 Q55 -222 53 -210 L56 -203 L52 -200 Q50 -190 40 -191 Q28 -192 24 -206 Z";
  const tail = "M22 -206 Q-4 -216 -24 -212 Q-2 -234 24 -220 Z";
  const hair = `M21 -200 Q14 -231 40 -231 Q54 -229 54 -219 Q42 -219 38 -208 Z ${tail}`;
  return `
    ${limb(pose.swing, ink.night)} ${leg(pose.far)} ${leg(pose.near)} ${limb("3 -124 14, 17 -168 17.5", shirt)}
    ${limb("22 -182 8, 30 -198 7", ink.night)} ${path(face, ink.night)} ${path(hair, ink.brick)}
    ${limb(pose.arm, ink.night)}
  `;
}

function runners(): string {
  const place = (x: number, edge: number, pose: Pose, shirt: string, shorts: string) => {
    const foot = along(edge, x)[1];
    const shadow = ellipse(8, 2, 84, 7, ink.night, 'opacity=".45"');
    return put(shadow + runner(pose, shirt, shorts), x, foot, (foot - vanishing[1]) / 174);
  };
  const guest = (index: number) => {
    const [x, foot] = along(606, column(0.95 + index * 0.62));
    return person(x, foot, (foot - vanishing[1]) * 1.28, ink.deep);
  };
  const far = place(1330, 702, push, ink.ochre, ink.night) + place(470, 990, flight, ink.pale, ink.deep);
  return times(9, guest) + far + place(880, 1185, push, ink.paper, ink.teal);
}
