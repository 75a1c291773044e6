import { backdrop, circle, group, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { boxes, dots, ellipse, fade, type Joint, limb, polygon, put, stroke } from "../shapes";

export const iceHockey: Motif = {
  alt: {
    de: "Ein Eishockeyspieler schießt auf das Tor, in dem der Torwart auf die Scheibe wartet.",
    ru: "Хоккеист бросает по воротам, в которых шайбу ждёт вратарь.",
  },
  draw: () => `
    ${backdrop(ink.night, ink.deep, 0.5)} ${stands()} ${lamps()} ${ice()} ${boards()} ${goal()} ${keeper()}
    ${onIce(960, 640, 0.52, -1, skater(ink.deep, ink.ochre))} ${shooter()}
  `,
};

function stands(): string {
  const random = randomOf(11);
  const guest = (index: number) => {
    const [row, x] = [index % 6, random() * 1600];
    const colour = [ink.teal, ink.mist, ink.clay, ink.ochre][Math.floor(random() * 4)] ?? ink.teal;
    const figure = circle(0, 0, 9 + row, colour) + path("M-20 40 Q0 -4 20 40 Z", colour);
    return group(put(figure, x, 130 + row * 44), `opacity="${0.16 + row * 0.05}"`);
  };
  return times(240, guest);
}

function lamps(): string {
  const lamp = rect(230, 18, 80, 18, ink.paper, 'rx="6"') + polygon("240,34 300,34 480,420 60,420", "url(#shaft)");
  const shaft = fade("shaft", [0, 34], [0, 420], ink.pale, ink.pale, [0.34, 0]);
  return shaft + times(4, (index) => put(lamp, index * 360, 0));
}

function ice(): string {
  const shine = "M150 480h80L200 1000H10Z M520 480h80L620 1000H430Z M890 480h80L1040 1000H850Z";
  return `
    ${fade("ice", [0, 470], [0, 1000], ink.pale, ink.mist)} ${rect(0, 470, 1600, 530, "url(#ice)")}
    ${path(shine, ink.snow, 'opacity=".45"')} ${polygon("420,480 450,480 110,1000 -10,1000", ink.teal, 'opacity=".6"')}
    ${path("M1110 640 Q1130 760 1330 772 Q1530 762 1600 690 V640 Z", ink.teal, 'opacity=".35"')}
    ${path("M900 640 H1600 V650 H890 Z", ink.clay, 'opacity=".8"')}
    ${stroke("M250 940 Q480 880 700 960 M640 720 Q900 700 1000 760 M760 900 Q900 880 1120 930", ink.snow, 5)}
  `;
}

function boards(): string {
  const stanchion = (index: number) => rect(60 + index * 200, 300, 8, 100, ink.pale, 'opacity=".5"');
  return `
    ${rect(0, 300, 1600, 100, ink.mist, 'opacity=".22"')} ${times(8, stanchion)} ${rect(0, 394, 1600, 86, ink.paper)}
    ${rect(0, 394, 1600, 14, ink.clay)} ${rect(0, 462, 1600, 18, ink.ochre)}
  `;
}

function goal(): string {
  const post = (index: number) => `M${1150 + index * 28} 350 ${1180 + index * 24} 640`;
  const mesh = times(15, post) + times(9, (index) => `M1146 ${366 + index * 32} H1546`);
  return `
    ${rect(1140, 350, 410, 290, ink.night, 'opacity=".4"')} ${stroke(mesh, ink.paper, 3, 'opacity=".7"')}
    ${stroke("M1140 640 V344 H1550 V640", ink.clay, 20)}
  `;
}

/** Arms, legs and body of a player in two inks, and the same once more upside down in the ice. */
function onIce(x: number, foot: number, scale: number, turned: number, player: string): string {
  const place = (flip: number, opacity: number) =>
    `transform="translate(${x} ${foot}) scale(${scale * turned} ${flip * scale})" opacity="${opacity}"`;
  return group(player, place(-0.55, 0.14)) + group(player, place(1, 1));
}

function boot(x: number, y: number, tilt: number): string {
  const blade = path("M-30 8 H64 Q70 6 70 0 L66 16 H-26 Z", ink.teal);
  return put(path("M-22 -34 H18 L24 -14 Q54 -10 58 4 H-24 Z", ink.night) + blade, x, y, 1, tilt);
}

/** A stripe round a limb, so far along it. */
function stripe(from: Joint, to: Joint, along: number, fill: string): string {
  const mix = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * along;
  const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return put(rect(-13, -mix(2), 26, mix(2) * 2, fill), mix(0), mix(1), 1, turn);
}

function skater(jersey: string, second: string): string {
  const hip: Joint = [-4, -262, 68];
  const chest: Joint = [64, -404, 78];
  const shoulder: Joint = [60, -420, 52];
  const elbow: Joint = [20, -316, 38];
  const sock = (knee: Joint, ankle: Joint) => limb([knee, ankle], jersey) + stripe(knee, ankle, 0.42, second);
  return `
    ${limb("90 -430 40, 180 -330 32, 232 -268 24", jersey)} ${stroke("M112 -306 384 -34", ink.brick, 13)}
    ${path("M372 -48 L392 -52 Q420 -14 478 -12 L480 4 H400 Z", ink.night)}
    ${limb("-20 -250 54, -120 -180 40, -236 -64 24", ink.night)} ${boot(-246, -40, 38)}
    ${sock([-124, -178, 40], [-222, -80, 26])} ${limb("20 -250 56, 100 -150 42, 64 -34 26", ink.night)}
    ${boot(62, -14, 0)} ${sock([98, -150, 44], [70, -64, 30])} ${limb([hip, chest], jersey)}
    ${stripe(hip, chest, 0.12, second)} ${group(limb("52 -416 52, 12 -314 40, 104 -284 30", ink.night), 'opacity=".3"')}
    ${limb([shoulder, elbow, [108, -292, 28]], jersey)} ${stripe(shoulder, elbow, 0.6, second)}
    ${dots("124 -296 32, 236 -262 30", ink.night)} ${stroke("M98 -322 90 -268 M236 -304 196 -272", second, 12)}
    ${limb("116 -470 32, 136 -498 32", ink.sand)}
    ${path("M92 -492 Q86 -572 154 -574 Q206 -570 210 -518 L176 -522 L164 -484 L124 -466 Z", ink.night)}
    ${stroke("M120 -560 Q150 -570 184 -552", second, 8)} ${stroke("M190 -516 202 -482 168 -464", ink.night, 5)}
  `;
}

function shooter(): string {
  const puck = rect(1050, 826, 46, 22, ink.night, 'rx="6" transform="rotate(-12 1070 836)"');
  const flight = polygon("900,876 1060,826 1060,850", ink.snow, 'opacity=".8"');
  const shadow = ellipse(1068, 900, 26, 8, ink.teal, 'opacity=".5"');
  return onIce(430, 940, 1.38, 1, skater(ink.clay, ink.paper)) + shadow + flight + puck;
}

function keeper(): string {
  const guard = rect(-34, -170, 68, 172, ink.paper, 'rx="22"') + boxes("-34 -104 68 12, -34 -62 68 12", ink.deep);
  const figure = `
    ${limb("-66 -130 36, -30 -190 44, 30 -190 44, 66 -130 36", ink.night)} ${put(guard, -84, 0, 1, 14)}
    ${put(guard, 84, 0, 1, -14)} ${limb("0 -200 62, 0 -270 70", ink.deep)}
    ${limb("-140 -180 24, -120 -210 28, -60 -280 36, 60 -280 36, 120 -240 28, 146 -250 24", ink.deep)}
    ${rect(-76, -226, 152, 16, ink.ochre)} ${stroke("M-150 -190 -120 -40 -30 -4", ink.sand, 16)}
    ${rect(-176, -214, 56, 76, ink.paper, 'rx="10"')} ${circle(166, -262, 38, ink.ochre)}
    ${circle(0, -354, 40, ink.pale)} ${path("M-30 -366 H30 V-334 Q0 -310 -30 -334 Z", ink.night)}
    ${stroke("M-16 -364 V-326 M0 -364 V-326 M16 -364 V-326", ink.pale, 4)}
  `;
  return onIce(1345, 668, 0.82, 1, figure);
}
