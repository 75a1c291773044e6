import { backdrop, circle, group, ink, type Motif, path, rect, ridge, times } from "../kit";
import { clipped, glaze, placed } from "../perspective";
import { ellipse, stroke } from "../shapes";
import { person } from "../staffage";

export const cableDrum: Motif = {
  alt: {
    de: "Große hölzerne Kabeltrommeln lagern auf dem Hof eines Werks, im Vordergrund eine mit dunklem Kabel.",
    ru: "Большие деревянные барабаны с кабелем стоят на заводском дворе, впереди барабан с тёмным кабелем.",
  },
  draw: () =>
    [
      backdrop(ink.mist, ink.paper, 0.6),
      circle(1400, 340, 120, ink.snow, 'opacity=".8"'),
      works(),
      gantry(),
      yard(),
      drum("far", [60, 652], 0.24, ink.deep),
      drum("left", [150, 736], 0.42, ink.moss),
      drum("right", [1384, 742], 0.36, ink.teal),
      person([1256, 770], 178, ink.night),
      drum("near", [520, 912], 1.16, ink.night),
      looseEnd(),
    ].join(""),
};

function works(): string {
  const saw = (index: number) =>
    path(`M${index * 180} 430 L${index * 180 + 60} 350 L${index * 180 + 180} 430 Z`, ink.teal);
  const pane = (index: number) => rect(36 + index * 60, 470, 34, 60, ink.sand, 'opacity=".75"');
  return [
    rect(1130, 190, 34, 400, ink.deep) + rect(1130, 214, 34, 22, ink.paper) + rect(1130, 258, 34, 22, ink.paper),
    times(6, saw) + rect(0, 428, 1080, 190, ink.teal),
    times(17, pane),
    ridge(560, 12, 3, ink.deep, 1),
  ].join("");
}

function gantry(): string {
  const leg = (x: number) => placed(stroke("M-46 362 L0 0 L46 362 M-23 180 H23", ink.night, 10), [x, 250], 1);
  const brace = (index: number) => stroke(`M${860 + index * 68} 218 l34 34 l34 -34`, ink.night, 5);
  return [
    leg(960) + leg(1520),
    stroke("M830 218 H1600 M830 252 H1600", ink.night, 9) + times(11, brace),
    rect(1250, 196, 90, 66, ink.ochre) + stroke("M1295 262 V400", ink.night, 4),
    stroke("M1295 402 v20 q0 14 -14 14 q-10 0 -11 -9", ink.night, 10),
  ].join("");
}

function yard(): string {
  const slab = (index: number) =>
    path(`M800 560 L${-1500 + index * 420} 1000 L${-1488 + index * 420} 1000 Z`, ink.night, 'opacity=".16"');
  const joints = [640, 700, 800, 940].map((y) => rect(0, y, 1600, (y - 560) / 70, ink.night, 'opacity=".16"')).join("");
  return (
    rect(0, 606, 1600, 394, ink.sand) + clipped("yard", rect(0, 606, 1600, 394, ink.sand), times(12, slab) + joints)
  );
}

function drum(name: string, foot: readonly [number, number], scale: number, cable: string): string {
  const windings = (index: number) =>
    ellipse(45 + index * 24, -302, 152, 200, "none", `stroke="${ink.paper}" stroke-width="5" opacity=".4"`);
  return placed(
    [
      glaze("M-70 0 L330 0 L300 66 Q20 90 -150 60 Z", ink.night, 0.32),
      flange(`${name}-back`, 330, -300, ink.clay, ink.brick),
      ellipse(285, -302, 152, 200, cable),
      rect(40, -502, 245, 400, cable),
      times(11, windings),
      flange(`${name}-front`, 0, -300, ink.ochre, ink.sand),
      spindle(),
    ].join(""),
    foot,
    scale,
  );
}

function flange(name: string, x: number, y: number, wood: string, light: string): string {
  const plank = (index: number) => {
    const left = x - 230 + index * 58;
    const tint = index % 3 === 1 ? 0.45 : index % 3 === 2 ? 0.2 : 0;
    return (
      rect(left, y - 300, 58, 600, light, `opacity="${tint}"`) + rect(left, y - 300, 4, 600, ink.brick, 'opacity=".7"')
    );
  };
  return [
    ellipse(x + 34, y, 228, 300, ink.brick),
    rect(x, y - 300, 34, 600, ink.brick),
    ellipse(x, y, 228, 300, wood),
    clipped(name, ellipse(x, y, 228, 300, wood), times(8, plank)),
    ellipse(x, y, 214, 284, "none", `stroke="${ink.brick}" stroke-width="5" opacity=".6"`),
  ].join("");
}

function spindle(): string {
  const bolt = (index: number) => {
    const turn = (index * Math.PI) / 4;
    return ellipse(Math.cos(turn) * 118, -300 + Math.sin(turn) * 155, 11, 14, ink.night);
  };
  return [
    ellipse(0, -300, 62, 82, ink.brick) + ellipse(0, -300, 50, 68, ink.sand) + ellipse(4, -300, 30, 41, ink.night),
    times(8, bolt),
  ].join("");
}

function looseEnd(): string {
  const way = "M800 780 C808 900 900 955 1060 950 C1230 944 1250 872 1160 870 C1070 870 1060 948 1270 968";
  const cable = (stroke: string, thickness: number) =>
    path(way, "none", `stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round"`);
  return (
    group(cable(ink.night, 26) + cable(ink.teal, 5), "") +
    circle(1276, 968, 13, ink.ochre) +
    circle(1276, 968, 6, ink.clay)
  );
}
