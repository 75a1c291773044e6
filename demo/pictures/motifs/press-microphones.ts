import { spectator } from "../distant";
import { backdrop, circle, group, ink, type Motif, path, rect, times } from "../kit";
import { ellipse, fade, glow, limb, polygon, put, stroke } from "../shapes";

export const pressMicrophones: Motif = {
  alt: {
    de: "Mehrere Mikrofone stehen auf einem Rednerpult vor einem dunklen Saal mit Zuhörern.",
    ru: "Несколько микрофонов стоят на трибуне перед тёмным залом со слушателями.",
  },
  draw: () => `
    ${backdrop(ink.night, ink.deep, 0.8)} ${hall()} ${rows()} ${lights()} ${lectern()} ${papers()}
  `,
};

function hall(): string {
  const panel = (index: number) => rect(20 + index * 200, -10, 160, 420, ink.teal, 'opacity=".16"');
  return `
    ${times(8, panel)} ${rect(0, 150, 1600, 12, ink.night, 'opacity=".5"')} ${rect(700, 210, 200, 200, ink.night)}
    ${rect(716, 226, 168, 184, ink.sand, 'opacity=".5"')} ${stroke("M800 226 800 410", ink.night, 5)}
  `;
}

function row(y: number, size: number, gap: number, fill: string, shift: number): string {
  return times(Math.ceil(1700 / gap), (index) => spectator(index * gap - shift, y + ((index * 7) % 3) * 6, size, fill));
}

/** The rows of listeners who look at us, the nearer the larger; the cameras stand behind the first one. */
function rows(): string {
  return `
    ${group(row(430, 0.6, 128, ink.teal, 20), 'opacity=".75"')} ${row(500, 0.8, 172, ink.deep, 90)} ${cameras()}
    ${row(606, 1.06, 226, ink.night, 40)} ${rect(0, 840, 1600, 160, ink.night)}
  `;
}

function cameras(): string {
  const camera = `
    ${stroke("M0 40 -70 330 M0 40 70 330 M0 40 V330", ink.night, 12)} ${rect(-80, -50, 160, 96, ink.night, 'rx="10"')}
    ${rect(-50, -84, 110, 20, ink.night, 'rx="8"')} ${circle(0, 0, 54, ink.night)} ${circle(0, 0, 42, ink.teal)}
    ${circle(0, 0, 30, ink.deep)} ${circle(-10, -10, 9, ink.paper)} ${circle(62, -34, 7, ink.clay)}
  `;
  return put(camera, 190, 330, 0.9) + put(camera, 1400, 320, 0.95);
}

function lights(): string {
  const spot = (x: number, id: string, side: number) => {
    const [left, right] = side > 0 ? [280, 920] : [680, 1320];
    const shaft = polygon(`${x - 40},60 ${x + 40},60 ${right},900 ${left},900`, "url(#shaft)");
    const lamp = rect(x - 54, 20, 108, 44, ink.night, 'rx="10"') + ellipse(x, 64, 46, 12, ink.paper);
    return shaft + lamp + glow(id, x, 64, 190, ink.paper, 0.8);
  };
  return `
    ${fade("shaft", [0, 60], [0, 880], ink.sand, ink.sand, [0.5, 0])} ${spot(330, "left", 1)} ${spot(1270, "right", -1)}
    ${stroke("M-10 22 1610 22", ink.night, 14)}
  `;
}

/** A grille of wire. */
function grille(): string {
  const hoops = "M-44 -190 H44 M-40 -160 H40 M-36 -130 H36 M-24 -236 L-20 -100 M0 -236 V-100 M24 -236 L20 -100";
  return `
    ${path("M-38 -96 L-56 -190 Q-54 -252 0 -252 Q54 -252 56 -190 L38 -96 Z", ink.mist)}
    ${path("M10 -252 Q54 -252 56 -190 L38 -96 H14 Q36 -180 10 -252 Z", ink.teal)}
    ${stroke(hoops, ink.night, 3, 'opacity=".5"')} ${rect(-58, -186, 116, 14, ink.pale, 'rx="6"')}
  `;
}

/** A cap of foam. */
function foam(fill: string): string {
  return `
    ${path("M-36 -90 Q-62 -130 -60 -180 Q-56 -250 0 -252 Q56 -250 60 -180 Q62 -130 36 -90 Z", fill)}
    ${path("M12 -252 Q56 -250 60 -180 Q62 -130 36 -90 H8 Q40 -170 12 -252 Z", ink.night, 'opacity=".35"')}
    ${stroke("M-44 -180 Q-42 -226 -12 -236", ink.snow, 8, 'opacity=".6"')}
  `;
}

/** Seen from the speaker's side: a stalk, a collar in the colour of the station, and the cap. */
function microphone(stalk: string, turn: number, collar: string, cap: string): string {
  const [footX = 0, footY = 0, , , x = 0, y = 0] = stalk.split(" ").map(Number);
  const curve = `M${stalk.replace(/^(\S+ \S+) /, "$1 Q")}`;
  const parts = `
    ${limb("0 -96 30, 0 20 19", ink.night)} ${stroke("M-14 -80 -9 14", ink.mist, 5)} ${cap}
    ${rect(-52, -98, 104, 84, collar)} ${rect(18, -98, 34, 84, ink.night, 'opacity=".28"')}
    ${rect(-52, -98, 104, 8, ink.snow, 'opacity=".45"')}
  `;
  return `
    ${ellipse(footX, footY + 4, 66, 14, ink.night, 'opacity=".45"')} ${ellipse(footX, footY - 4, 46, 12, ink.night)}
    ${stroke(curve, ink.night, 24)} ${put(stroke(curve, ink.mist, 5, 'opacity=".7"'), -6, 0)}
    ${put(parts, x, y, 1, turn)}
  `;
}

function lectern(): string {
  return `
    ${polygon("250,880 1350,880 1480,1000 120,1000", ink.clay)} ${rect(250, 866, 1100, 22, ink.ochre)}
    ${rect(250, 866, 1100, 6, ink.sand)} ${polygon("330,888 1270,888 1380,1000 220,1000", ink.brick)}
    ${microphone("560 884 520 780 470 660", -17, ink.teal, foam(ink.moss))}
    ${microphone("1040 884 1080 780 1136 650", 18, ink.ochre, foam(ink.night))}
    ${microphone("650 890 630 720 634 570", -8, ink.paper, grille())}
    ${microphone("950 890 976 740 972 580", 9, ink.clay, grille())}
    ${microphone("800 894 796 700 802 520", 0, ink.ochre, foam(ink.clay))}
    ${microphone("728 916 716 850 716 780", -5, ink.clay, foam(ink.deep))}
    ${microphone("884 916 900 850 898 776", 6, ink.paper, foam(ink.ochre))}
  `;
}

function papers(): string {
  const lines = stroke("M1080 926 H1230 M1094 943 H1248 M1108 960 H1266 M1122 977 H1194", ink.mist, 5);
  const glass = `
    ${path("M360 790 H456 L444 940 H372 Z", ink.pale, 'opacity=".45"')}
    ${path("M364 842 H452 L444 940 H372 Z", ink.mist, 'opacity=".8"')}
    ${ellipse(408, 842, 44, 8, ink.paper, 'opacity=".9"')} ${stroke("M374 806 382 920", ink.snow, 6)}
  `;
  return `
    ${polygon("1030,908 1250,908 1350,1010 1090,1010", ink.paper, 'transform="translate(14 -6)" opacity=".6"')}
    ${polygon("1030,908 1250,908 1350,1010 1090,1010", ink.paper)} ${lines}
    ${ellipse(412, 942, 56, 10, ink.night, 'opacity=".45"')} ${glass}
  `;
}
