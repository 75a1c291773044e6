import { ink, path, randomOf, rect, times } from "./kit";
import { glaze, placed } from "./perspective";
import { type Point, stroke } from "./shapes";

/** People, trees, clouds and water of several motifs. */

const poses = {
  standing: [
    "M-7 -168 C-16 -165 -26 -163 -28 -150 C-32 -128 -33 -112 -30 -96 L-27 -80 Q-23 -76 -21 -82 L-20 -92 L-18 -50",
    "L-17 -6 L-22 0 L-5 0 L-2 -46 L1 -84 L6 -46 L10 0 L27 0 L22 -6 L21 -50 L20 -92 L22 -82 Q25 -76 28 -82",
    "L31 -100 C33 -118 32 -132 28 -150 C26 -163 16 -165 7 -168 Z",
  ],
  walking: [
    "M-5 -168 Q-17 -163 -20 -148 L-38 -112 L-32 -88 L-24 -90 L-28 -110 L-17 -120 L-17 -88 L-24 -52 L-46 -14",
    "L-44 -2 L-34 0 L-33 -8 L-6 -46 L1 -72 L12 -46 L30 -6 L30 0 L54 0 L53 -5 L42 -10 L27 -50 L17 -90 L19 -120",
    "L28 -98 L38 -94 L41 -100 L30 -128 Q24 -156 12 -164 L5 -168 Z",
  ],
  coat: [
    "M-6 -168 C-14 -165 -23 -163 -25 -150 C-29 -128 -31 -110 -29 -94 L-26 -82 L-23 -82 L-30 -46 L-17 -41 L-15 -5",
    "L-20 0 L-4 0 L-2 -40 L3 -40 L6 0 L22 0 L16 -5 L18 -41 L31 -46 L23 -84 L26 -82 L29 -96",
    "C31 -112 30 -130 26 -150 C24 -163 15 -165 6 -168 Z",
  ],
} as const;

const jackets = {
  standing: "M-7 -168 C-16 -165 -26 -163 -28 -150 Q-34 -120 -30 -92 H30 Q34 -122 28 -150 C26 -163 16 -165 7 -168 Z",
  walking: [
    "M-5 -168 Q-17 -163 -20 -148 L-38 -112 L-33 -92 H-25 L-28 -110 L-17 -120 V-84 H18",
    "L19 -120 L28 -100 L38 -98 L30 -128 Q24 -156 12 -164 L5 -168 Z",
  ].join(" "),
  coat: "M-6 -168 Q-22 -165 -25 -150 Q-31 -115 -29 -90 L-31 -36 H31 L29 -90 Q32 -120 26 -150 Q22 -165 6 -168 Z",
} as const;

const head =
  "M0 -200 C10 -200 14 -192 12 -185 Q11 -178 7 -170 V-162 H-7 V-170 Q-11 -178 -12 -185 C-14 -192 -10 -200 0 -200 Z";

export type Pose = keyof typeof poses;

/** A person from head to feet as a silhouette, `tall` units high, with or without a jacket of another ink. */
export function person(feet: Point, tall: number, fill: string, pose: Pose = "standing", jacket = ""): string {
  const clothes = jacket ? path(jackets[pose], jacket) : "";
  return placed(path(head, fill) + path(poses[pose].join(" "), fill) + clothes, feet, tall / 200);
}

const tiers =
  "M0 -200L18 -150L9 -152L32 -98L16 -101L46 -42L6 -47 V0 H-6 V-47L-46 -42 L-16 -101 L-32 -98 L-9 -152 L-18 -150 Z";

export function spruce(foot: Point, tall: number, fill: string): string {
  return placed(path(tiers, fill), foot, tall / 200);
}

export function leafTree(foot: Point, tall: number, fill: string): string {
  const tree = [
    path(
      "M0 -200 C34 -192 58 -142 54 -98 C51 -60 26 -40 0 -40 C-26 -40 -51 -60 -54 -98 C-58 -142 -34 -192 0 -200 Z",
      fill,
    ),
    glaze("M0 -200 C34 -192 58 -142 54 -98 C51 -60 26 -40 0 -40 C26 -64 32 -150 0 -200 Z", ink.night, 0.2),
    path("M-5 0 L-2 -130 L2 -130 L5 0 Z M0 -80 L22 -112 L0 -88 L-20 -108 Z", ink.night),
  ];
  return placed(tree.join(""), foot, tall / 200);
}

export function birch(foot: Point, tall: number): string {
  const tree = [
    path(
      "M4 -200 C30 -190 40 -150 34 -120 C44 -96 34 -50 -22 -64 C-40 -72 -44 -100 -32 -122 Q-34 -190 4 -200 Z",
      ink.leaf,
    ),
    glaze("M4 -200 C30 -190 40 -150 34 -120 C44 -96 34 -66 16 -60 C8 -90 22 -150 4 -200 Z", ink.moss, 0.7),
    path("M-5 0 L-2 -120 H2 L5 0 Z M0 -76 L18 -104 L1 -84 Z M0 -90 L-16 -114 L-1 -98 Z", ink.paper),
    stroke("M-4 -20 h4 M0 -42 h4 M-3 -60 h3", ink.night, 2.4),
  ];
  return placed(tree.join(""), foot, tall / 200);
}

/** A flat cloud that starts at a place and is `wide` units wide. */
export function cloud(start: Point, wide: number, opacity = 0.65): string {
  const shape = glaze("M0 0 h100 q-6 -10 -24 -9 q-9 -12 -34 -2 q-18 -4 -42 11 Z", ink.snow, opacity);
  return placed(shape, start, wide / 100);
}

/** Short lines on water between two heights. */
export function ripples(from: number, to: number, count: number): string {
  const random = randomOf(from);
  const ripple = (index: number) => {
    const [x, y] = [random() * 1540 - 40, from + ((to - from) * (index + random())) / count];
    return rect(x, y, 70 + random() * 150, 3 + (index / count) * 3, ink.mist, 'opacity=".45" rx="2"');
  };
  return times(count, ripple);
}

/** The sun on water: lines that grow towards us. */
export function sunPath([x, y]: Point, count: number, step: number): string {
  const glint = (index: number) => {
    const half = 46 + index * 11;
    return rect(
      x - half + (index % 2) * 34,
      y + index * step,
      half * 1.8,
      4 + index,
      ink.paper,
      'opacity=".75" rx="3"',
    );
  };
  return times(count, glint);
}
