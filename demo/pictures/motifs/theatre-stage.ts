import { spectator } from "../distant";
import { backdrop, circle, group, ink, type Motif, path, rect, times } from "../kit";
import { ellipse, fade, limb, polygon, put, stroke } from "../shapes";

export const theatreStage: Motif = {
  alt: {
    de: "Ein Schauspieler steht im Lichtkegel eines Scheinwerfers auf einer Bühne mit rotem Vorhang.",
    ru: "Актёр стоит в луче прожектора на сцене с красным занавесом.",
  },
  draw: () => `
    ${backdrop(ink.night, ink.teal, 0.75)} ${scenery()} ${boards()} ${cone()} ${actor()} ${curtain()}
    ${group(curtain(), 'transform="translate(1600 0) scale(-1 1)"')} ${valance()} ${stageEdge()} ${audience()}
  `,
};

function scenery(): string {
  const roofs = "M0 720 V560 H300 L380 500 L460 560 V470 H560 V600 L640 540 L720 600 H860 V520 L920 400 L980 520 V600";
  const lit = [
    [512, 520],
    [512, 560],
    [920, 560],
    [1130, 600],
    [1190, 600],
  ].map(([x = 0, y = 0]) => rect(x - 11, y, 22, 30, ink.ochre, 'opacity=".75"'));
  return path(`${roofs} H1080 L1160 540 L1240 600 H1600 V720 Z`, ink.night, 'opacity=".55"') + lit.join("");
}

function boards(): string {
  const seam = (index: number) =>
    stroke(`M${800 + (index - 10) * 92} 700 ${800 + (index - 10) * 140} 872`, ink.night, 3);
  return rect(0, 700, 1600, 172, ink.brick) + group(times(21, seam), 'opacity=".45"');
}

function cone(): string {
  const ray = (spread: number, opacity: number) =>
    polygon(`430,-60 470,-60 ${840 + spread},780 ${840 - spread},780`, "url(#ray)", `opacity="${opacity}"`);
  return `
    ${fade("ray", [450, 0], [840, 790], ink.paper, ink.sand, [0.95, 0.3])} ${ray(270, 0.5)} ${ray(225, 0.6)}
    ${ellipse(840, 780, 270, 56, ink.ochre, 'opacity=".75"')} ${ellipse(840, 780, 225, 44, ink.sand)}
  `;
}

function actor(): string {
  const coat = "M-22 -312 Q-54 -306 -54 -280 L-42 -200 L-70 -76 Q-4 -52 72 -84 L44 -200 L54 -282 Q50 -306 22 -312 Z";
  const shadow = path("M830 790 L1110 838 Q1150 842 1128 824 L870 776 Z", ink.night, 'opacity=".55"');
  const rim = `stroke="${ink.sand}" stroke-width="5" stroke-linecap="round" opacity=".85"`;
  const figure = `
    ${limb("-18 -160 26, -27 -84 19, -30 -10 11", ink.night)} ${limb("18 -160 26, 32 -84 19, 42 -10 11", ink.night)}
    ${path("M-46 4 Q-44 -12 -30 -16 L-16 -12 V4 Z M30 4 V-14 L52 -12 Q72 -8 76 4 Z", ink.night)}
    ${path(coat, ink.night)} ${limb("-36 -288 20, -98 -326 14, -152 -382 10, -164 -402 8", ink.night)}
    ${limb("36 -286 20, 92 -226 14, 150 -246 10, 170 -256 8", ink.night)} ${limb("0 -300 20, -6 -336 15", ink.night)}
    ${ellipse(-8, -358, 29, 35, ink.night, 'transform="rotate(-8 -8 -358)"')}
    ${path("M-38 -352 Q-44 -398 -2 -396 Q34 -394 28 -344 Q20 -368 -10 -372 Q-30 -372 -38 -352 Z", ink.night)}
    ${path("M-50 -282 L-38 -200 L-64 -84", "none", rim)}
    ${path("M-40 -356 Q-42 -390 -8 -394 M-104 -340 L-160 -396", "none", rim)}
  `;
  return shadow + group(figure, 'transform="translate(840 786) scale(1.08)"');
}

/** The left half of the curtain, gathered at a cord. */
function curtain(): string {
  const folds = 11;
  const fold = (along: number) => {
    const [top, tie, foot] = [along * 500 - 20, along * 190 - 20, along * 290 - 20];
    const sag = 560 + along * 40;
    return [
      `${top} 0 C${top} 260 ${tie + along * 150} ${sag - 120} ${tie} ${sag}`,
      `C${tie + along * 20} ${sag + 90} ${foot} 760 ${foot} 900`,
    ].join(" ");
  };
  const back = (along: number) => {
    const [top, tie, foot] = [along * 500 - 20, along * 190 - 20, along * 290 - 20];
    const sag = 560 + along * 40;
    const below = `${foot} 900 C${foot} 760 ${tie + along * 20} ${sag + 90} ${tie} ${sag}`;
    return `${below} C${tie + along * 150} ${sag - 120} ${top} 260 ${top} 0`;
  };
  const strip = (index: number) => {
    const d = `M${fold(index / folds)} L${back((index + 1) / folds)} Z`;
    return (
      path(d, index % 4 === 1 ? ink.clay : ink.brick) +
      path(d, ink.night, `opacity="${[0.1, 0, 0.12, 0.38][index % 4]}"`)
    );
  };
  const cord = path("M-20 548 Q90 590 186 592 L188 616 Q90 616 -20 574 Z", ink.ochre);
  const tassel = path("M176 606 L168 690 H200 L192 606 Z", ink.ochre) + circle(184, 606, 15, ink.sand);
  return times(folds, strip) + cord + tassel;
}

function valance(): string {
  const swag = (index: number) => {
    const x = index * 320;
    const drape = (depth: number, fill: string) =>
      path(`M${x} -10 H${x + 320} V60 Q${x + 160} ${depth} ${x} 60 Z`, fill);
    return [drape(250, ink.ochre), drape(232, ink.brick), drape(170, ink.clay), drape(105, ink.brick)].join("");
  };
  const tail = (index: number) => {
    const d = "M-26 -5 H26 L18 176 Q0 200 -18 176 Z";
    const shape = path(d, ink.brick) + path(d, ink.night, 'opacity=".42"') + stroke("M0 0 V170", ink.clay, 6);
    return put(shape, index * 320, 0);
  };
  return times(5, swag) + times(6, tail);
}

function stageEdge(): string {
  const lamp = (index: number) => path(`M${130 + index * 148} 872 a22 20 0 0 1 44 0 Z`, ink.sand);
  return times(10, lamp) + rect(0, 872, 1600, 128, ink.deep) + rect(0, 872, 1600, 8, ink.ochre);
}

function audience(): string {
  return times(9, (index) => spectator(46 + index * 186 + (index % 3) * 16, 905 + (index % 2) * 20, 0.86, ink.night));
}
