import { person } from "../distant";
import { backdrop, circle, ink, type Motif, path, randomOf, rect, times } from "../kit";
import { boxes, dots, ellipse, fade, limb, polygon, put, stroke } from "../shapes";

export const marketStall: Motif = {
  alt: {
    de: "Eine Kundin wählt an einem Marktstand mit gestreiftem Dach Gemüse und Obst aus.",
    ru: "Покупательница выбирает овощи и фрукты у прилавка под полосатым навесом.",
  },
  draw: () => `
    ${backdrop(ink.mist, ink.paper, 0.6)} ${hall()} ${otherStalls()} ${ground()} ${seller()} ${counter()} ${awning()}
    ${customer()}
  `,
};

function hall(): string {
  const arch = `
    ${path("M0 640 V400 A105 120 0 0 1 210 400 V640 Z", ink.teal)} ${path("M0 400 A105 120 0 0 1 210 400 Z", ink.sand)}
    ${stroke("M105 282 V400 M40 318 L105 400 L170 318 M0 402 H210", ink.teal, 8)}
  `;
  const wall = rect(0, 150, 1600, 500, ink.pale) + rect(0, 90, 1600, 100, ink.clay) + rect(0, 184, 1600, 16, ink.paper);
  const haze = rect(0, 150, 1600, 500, ink.mist, 'opacity=".3"');
  return wall + times(6, (index) => put(arch, 40 + index * 270, 0)) + haze;
}

function otherStalls(): string {
  const stripes = "M20 430 H56 L60 500 H20 Z M92 430 H128 L140 500 H100 Z M164 430 H200 L220 500 H180 Z";
  const stall = (x: number, cloth: string) => {
    const table = boxes("10 500 8 160, 236 500 8 160", ink.deep) + rect(4, 590, 250, 80, ink.brick);
    return put(table + polygon("20,430 236,430 260,500 -4,500", ink.paper) + path(stripes, cloth), x, 0);
  };
  const guests = person(130, 690, 150, ink.deep) + person(1300, 690, 150, ink.deep) + person(60, 686, 144, ink.brick);
  return stall(30, ink.teal) + stall(1340, ink.ochre) + guests;
}

function ground(): string {
  const stone = (index: number) => {
    const [row, place] = [Math.floor(index / 22), (index % 22) * 78];
    return ellipse(place + (row % 2) * 39, 700 + row * (44 + row * 3), 30, 10 + row, ink.ochre, 'opacity=".35"');
  };
  const shade = polygon("300,1000 360,900 1300,900 1600,1000", ink.night, 'opacity=".3"');
  return rect(0, 650, 1600, 350, ink.sand) + times(132, stone) + shade;
}

/** The roof of cloth, each stripe with a rounded end. */
function awning(): string {
  const stripe = (index: number) => {
    const [top, low] = [340 + index * 73.7, 240 + index * 90.3];
    const [fill, hem] = [index % 2 ? ink.paper : ink.clay, `M${low} 300 h90.3 v40 a45 34 0 0 1 -90.3 0 Z`];
    const cloth = polygon(`${top},110 ${top + 73.7},110 ${low + 90.3},302 ${low},302`, fill);
    return cloth + path(hem, fill) + path(hem, ink.night, 'opacity=".16"');
  };
  const light = fade("cloth", [0, 110], [0, 300], ink.snow, ink.snow, [0.35, 0]);
  const shine = light + polygon("340,110 1224,110 1324,300 240,300", "url(#cloth)");
  return times(12, stripe) + rect(334, 100, 896, 16, ink.brick) + shine;
}

function seller(): string {
  const scale = `
    ${stroke("M0 -90 V0 M-50 140 L0 80 50 140", ink.mist, 5)} ${dots("0 36 40", ink.mist)} ${dots("0 36 31", ink.paper)}
    ${stroke("M0 36 16 16", ink.clay, 5)} ${path("M-62 138 H62 Q50 180 0 182 Q-50 180 -62 138 Z", ink.mist)}
  `;
  const figure = `
    ${limb("0 0 62, 0 -120 64", ink.teal)} ${limb("-52 -140 26, -96 -66 20, -60 -8 16", ink.teal)}
    ${limb("52 -140 26, 116 -110 20, 176 -136 15", ink.teal)} ${circle(186, -140, 16, ink.sand)}
    ${path("M-40 -110 H40 L52 80 H-52 Z", ink.paper)} ${limb("0 -180 22, 2 -210 20", ink.sand)}
    ${ellipse(4, -242, 38, 44, ink.sand)} ${dots("200 -164 26", ink.clay)} ${stroke("M196 -188 l14 -16", ink.moss, 7)}
    ${path("M-40 -240 Q-50 -300 6 -298 Q56 -296 44 -244 Q30 -274 -4 -274 Q-30 -270 -40 -240 Z", ink.clay)}
    ${path("M-40 -250 L-56 -200 Q-40 -196 -26 -218 Z", ink.clay)}
  `;
  const bay = boxes("300 250 22 700, 1240 250 22 700", ink.brick) + rect(300, 270, 962, 360, ink.night, 'opacity=".8"');
  return bay + put(figure, 660, 662, 0.9) + put(scale, 480, 420);
}

/** A crate that is tilted towards us, heaped with round goods. */
function crate(x: number, y: number, fill: string, shade: string, size: number): string {
  const random = randomOf(x + y);
  const shine = ellipse(-0.35, -0.4, 0.2, 0.14, ink.paper, 'opacity=".8"');
  const one = circle(0, 0, 1, shade) + circle(-0.1, -0.1, 0.9, fill) + shine;
  const heap = (row: number) => {
    const count = Math.floor(170 / (size * 1.7)) - (row === 0 ? 1 : 0);
    const across = (index: number) => 93 + (index - (count - 1) / 2) * size * 1.75 + (random() - 0.5) * 5;
    return times(count, (index) => put(one, across(index), -34 + row * size * 0.95, size));
  };
  const slats = rect(0, 12, 186, 62, ink.ochre) + boxes("0 38 186 8, 0 12 12 62, 174 12 12 62", ink.brick);
  return put(times(3, heap) + slats + rect(0, 12, 186, 6, ink.sand), x, y);
}

function counter(): string {
  return `
    ${rect(282, 652, 1000, 278, ink.brick)} ${crate(292, 650, ink.leaf, ink.moss, 33)}
    ${crate(488, 650, ink.clay, ink.brick, 22)} ${crate(684, 650, ink.teal, ink.deep, 17)}
    ${crate(880, 650, ink.ochre, ink.clay, 36)} ${crate(1076, 650, ink.clay, ink.brick, 22)}
    ${rect(270, 724, 1024, 14, ink.night, 'opacity=".45"')} ${crate(292, 796, ink.brick, ink.night, 24)}
    ${crate(488, 796, ink.ochre, ink.clay, 36)} ${crate(684, 796, ink.leaf, ink.moss, 33)}
    ${crate(880, 796, ink.clay, ink.brick, 22)} ${crate(1076, 796, ink.teal, ink.deep, 17)}
    ${rect(270, 868, 1024, 66, ink.clay)} ${rect(270, 868, 1024, 10, ink.sand)}
  `;
}

/** She stands before the stall, with the back to us, a basket on her arm. */
function customer(): string {
  const coat = "M-30 -440 Q-84 -430 -84 -380 L-70 -280 L-96 -110 Q0 -84 96 -110 L70 -280 L84 -380 Q84 -430 30 -440 Z";
  const knot = "Q50 -462 34 -440 L26 -372 L0 -400 L-26 -372 L-34 -440 Q-52 -462 -52 -494 Z";
  const figure = `
    ${ellipse(10, 4, 130, 14, ink.night, 'opacity=".4"')}
    ${limb("-30 -10 15, -26 -150 24, 26 -150 24, 32 -10 15", ink.night)}
    ${path("M-50 6 q0 -22 24 -24 h14 v24 Z M18 6 v-24 h14 q24 2 24 24 Z", ink.night)} ${path(coat, ink.deep)}
    ${path("M30 -440 Q84 -430 84 -380 L70 -280 L96 -110 Q70 -100 40 -96 L30 -280 Z", ink.night, 'opacity=".4"')}
    ${limb("-66 -404 27, -130 -330 20, -196 -372 15", ink.deep)} ${circle(-206, -378, 16, ink.sand)}
    ${limb("66 -404 27, 106 -310 22, 84 -232 17", ink.night)} ${stroke("M20 -206 Q84 -330 150 -206", ink.ochre, 11)}
    ${path("M4 -210 H166 L146 -112 H24 Z", ink.ochre)} ${stroke("M14 -180 158 -180 M20 -148 152 -148", ink.brick, 6)}
    ${dots("76 -222 24", ink.leaf)} ${path(`M-52 -494 Q-54 -560 0 -562 Q52 -560 50 -494 ${knot}`, ink.clay)}
    ${path("M14 -561 Q52 -556 50 -494 Q50 -462 34 -440 L26 -372 L6 -394 Q40 -470 14 -561 Z", ink.brick)}
    ${times(9, (index) => circle(-32 + (index % 3) * 26, -532 + Math.floor(index / 3) * 32, 5, ink.sand))}
    ${stroke("M-44 -462 Q0 -426 44 -462", ink.brick, 6)} ${circle(0, -440, 9, ink.brick)}
  `;
  return put(figure, 1360, 966);
}
