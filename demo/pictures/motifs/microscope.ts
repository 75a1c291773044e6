import { backdrop, circle, ink, type Motif, path, rect } from "../kit";
import { boxes, dots, ellipse, fade, glow, polygon, put, stroke } from "../shapes";

export const microscope: Motif = {
  alt: {
    de: "Ein Mikroskop steht zwischen Laborgläsern auf einem Tisch am Fenster.",
    ru: "Микроскоп стоит среди лабораторной посуды на столе у окна.",
  },
  draw: () => `
    ${backdrop(ink.deep, ink.teal)} ${windowPane()} ${shelf()} ${table()} ${flask()} ${tubes()} ${stand()} ${stage()}
    ${head()} ${dishes()}
  `,
};

function windowPane(): string {
  const roofs = "V620 L470 560 L560 620 V590 H700 V640 L790 580 L880 640 H960 V520 H1010 V460 L1030 420 L1050 460 V640";
  return `
    ${fade("morning", [0, 0], [0, 760], ink.paper, ink.sand)} ${rect(370, -10, 840, 780, "url(#morning)")}
    ${glow("sun", 1010, 210, 190, ink.ochre, 0.8)} ${circle(1010, 210, 90, ink.snow)}
    ${path(`M378 760 ${roofs} H1200 V760 Z`, ink.mist, 'opacity=".75"')}
    ${boxes("360 0 18 760, 780 0 18 760, 1200 0 18 760, 360 270 860 14", ink.deep)} ${rect(330, 738, 920, 26, ink.pale)}
  `;
}

function shelf(): string {
  const jar = (x: number, y: number, w: number, h: number, fill: string) => {
    const glass = rect(0, -h, w, h, fill, 'rx="10" opacity=".85"') + rect(6, -h - 18, w - 12, 18, ink.night);
    return put(glass + rect(10, 16 - h, 8, h - 40, ink.snow, 'opacity=".5"'), x, y);
  };
  return `
    ${boxes("-10 330 300 18, 1330 330 290 18, -10 600 300 18, 1330 600 290 18", ink.night)}
    ${jar(20, 330, 90, 150, ink.ochre)} ${jar(136, 330, 120, 110, ink.mist)} ${jar(40, 600, 120, 130, ink.clay)}
    ${jar(184, 600, 80, 170, ink.moss)} ${jar(1360, 330, 100, 160, ink.teal)} ${jar(1484, 330, 90, 120, ink.sand)}
    ${jar(1354, 600, 90, 120, ink.mist)} ${jar(1470, 600, 110, 170, ink.ochre)}
  `;
}

function table(): string {
  const wood = rect(0, 800, 1600, 200, ink.brick) + polygon("460,800 1130,800 1330,1000 160,1000", ink.clay);
  const shadow = polygon("560,900 1010,900 720,1000 180,1000", ink.night, 'opacity=".4"');
  return wood + rect(0, 800, 1600, 10, ink.sand, 'opacity=".7"') + shadow;
}

function stand(): string {
  const back = "M868 860 Q872 760 930 700 Q1000 600 960 450 Q930 340 830 300";
  return `
    ${path("M520 912 Q520 860 590 856 H990 Q1040 860 1040 912 Z", ink.night)} ${rect(520, 900, 520, 16, ink.teal)}
    ${path(`${back} L800 372 Q880 400 894 480 Q908 580 850 650 Q790 730 790 860 Z`, ink.deep)}
    ${path(`${back} L820 322 Q906 360 932 460 Q960 590 890 690 Q838 770 840 860 Z`, ink.night)}
    ${dots("886 716 52, 916 500 34", ink.ochre)} ${dots("886 716 34, 916 500 20", ink.sand)}
    ${circle(886, 716, 12, ink.brick)} ${polygon("610,856 720,856 704,800 626,800", ink.deep)}
    ${ellipse(665, 800, 40, 12, ink.paper)} ${polygon("628,800 702,800 686,690 644,690", ink.paper, 'opacity=".75"')}
  `;
}

function stage(): string {
  return `
    ${rect(520, 660, 330, 34, ink.night, 'rx="6"')} ${rect(520, 660, 330, 8, ink.mist)}
    ${rect(600, 648, 130, 12, ink.pale)} ${rect(640, 646, 50, 6, ink.clay)}
    ${stroke("M570 660 566 640 610 646 M770 660 774 640 726 646", ink.mist, 8)} ${rect(640, 694, 50, 34, ink.deep)}
    ${glow("sample", 665, 646, 90, ink.paper, 0.9)}
  `;
}

/** Tube, objectives and eyepieces. */
function head(): string {
  const objective = (turn: number, long: number) => {
    const tip = put(polygon("-24,0 24,0 12,26 -12,26", ink.night), 0, long);
    const barrel = rect(-24, 0, 48, long, ink.mist) + rect(-24, long * 0.45, 48, 12, ink.ochre) + tip;
    return put(barrel + rect(4, 0, 20, long, ink.night, 'opacity=".25"'), 665, 500, 1, turn);
  };
  const eyepiece = `
    ${polygon("-44,0 44,0 38,-200 -38,-200", ink.pale)} ${polygon("8,0 44,0 38,-200 8,-200", ink.mist)}
    ${rect(-50, -216, 100, 24, ink.ochre, 'rx="6"')} ${rect(-42, -290, 84, 76, ink.night, 'rx="10"')}
    ${rect(-30, -284, 12, 62, ink.teal)} ${ellipse(0, -290, 42, 10, ink.teal)}
  `;
  return `
    ${objective(38, 76)} ${objective(-38, 76)} ${objective(0, 96)}
    ${path("M590 500 Q590 462 665 462 Q740 462 740 500 Q740 524 665 524 Q590 524 590 500 Z", ink.night)}
    ${rect(590, 490, 150, 10, ink.ochre)} ${rect(620, 376, 90, 92, ink.pale)} ${rect(674, 376, 36, 92, ink.mist)}
    ${path("M560 300 Q570 262 620 262 H840 Q868 300 846 372 L800 384 H600 Q560 380 560 300 Z", ink.teal)}
    ${path("M846 372 Q868 300 840 262 H800 Q826 310 800 384 Z", ink.night, 'opacity=".4"')}
    ${put(eyepiece, 628, 292, 1, -32)}
  `;
}

function flask(): string {
  return `
    ${ellipse(310, 890, 170, 18, ink.night, 'opacity=".35"')}
    ${path("M262 560 H358 V700 L460 860 Q472 892 430 892 H190 Q148 892 160 860 L262 700 Z", ink.paper, 'opacity=".42"')}
    ${path("M218 768 H402 L460 860 Q472 892 430 892 H190 Q148 892 160 860 Z", ink.leaf)}
    ${path("M360 768 H402 L460 860 Q472 892 430 892 H370 Q400 840 360 768 Z", ink.moss)}
    ${ellipse(310, 768, 92, 12, ink.sand, 'opacity=".6"')} ${rect(252, 550, 116, 16, ink.pale, 'rx="8"')}
    ${stroke("M282 590 282 706 214 820", ink.snow, 9)} ${dots("270 820 9, 300 800 6, 330 838 7", ink.paper)}
  `;
}

function tubes(): string {
  const glass = "M0 590 H46 V820 Q46 846 23 846 Q0 846 0 820 Z";
  const tube = (fill: string, index: number) => {
    const content = path(`M0 ${700 + (index % 2) * 30} H46 V820 Q46 846 23 846 Q0 846 0 820 Z`, fill);
    return put(path(glass, ink.paper, 'opacity=".5"') + content, 1180 + index * 82, 0);
  };
  return `
    ${ellipse(1330, 884, 230, 18, ink.night, 'opacity=".35"')}
    ${[ink.clay, ink.ochre, ink.teal, ink.leaf].map(tube).join("")}
    ${boxes("1174 580 58 14, 1256 580 58 14, 1338 580 58 14, 1420 580 58 14", ink.pale)}
    ${boxes("1140 650 390 24, 1140 850 390 32", ink.sand)} ${boxes("1140 650 26 232, 1504 650 26 232", ink.ochre)}
  `;
}

function dishes(): string {
  const petri = (fill: string) => `
    ${ellipse(0, 14, 112, 30, ink.night, 'opacity=".35"')} ${ellipse(0, 8, 104, 28, ink.mist)}
    ${ellipse(0, 0, 104, 28, ink.pale)} ${ellipse(0, 0, 90, 21, fill)}
    ${ellipse(-20, -4, 20, 6, ink.paper, 'opacity=".7"')} ${ellipse(32, 4, 14, 4, ink.paper, 'opacity=".7"')}
  `;
  return put(petri(ink.ochre), 1180, 946) + put(petri(ink.clay), 420, 958);
}
