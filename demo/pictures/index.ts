import { type Motif, svgOf } from "./kit";
import { ambulance } from "./motifs/ambulance";
import { bakery } from "./motifs/bakery";
import { bicycleRoute } from "./motifs/bicycle-route";
import { borderBridge } from "./motifs/border-bridge";
import { cableDrum } from "./motifs/cable-drum";
import { classroom } from "./motifs/classroom";
import { constructionCrane } from "./motifs/construction-crane";
import { dairy } from "./motifs/dairy";
import { filmProjector } from "./motifs/film-projector";
import { forest } from "./motifs/forest";
import { governmentBuilding } from "./motifs/government-building";
import { hospitalCorridor } from "./motifs/hospital-corridor";
import { iceHockey } from "./motifs/ice-hockey";
import { lake } from "./motifs/lake";
import { library } from "./motifs/library";
import { marketStall } from "./motifs/market-stall";
import { microscope } from "./motifs/microscope";
import { museumVase } from "./motifs/museum-vase";
import { oldTown } from "./motifs/old-town";
import { parliamentHall } from "./motifs/parliament-hall";
import { powerLine } from "./motifs/power-line";
import { pressMicrophones } from "./motifs/press-microphones";
import { railwayStation } from "./motifs/railway-station";
import { riverShip } from "./motifs/river-ship";
import { runningTrack } from "./motifs/running-track";
import { satelliteDish } from "./motifs/satellite-dish";
import { serverRoom } from "./motifs/server-room";
import { signingTable } from "./motifs/signing-table";
import { swimmingPool } from "./motifs/swimming-pool";
import { theatreStage } from "./motifs/theatre-stage";
import { tractorWorks } from "./motifs/tractor-works";
import { villageRoad } from "./motifs/village-road";
import { windTurbines } from "./motifs/wind-turbines";

/** The pictures of the demo newsroom, by the name that its stories call them. */
const motifs: Readonly<Record<string, Motif>> = {
  ambulance: ambulance,
  bakery: bakery,
  "bicycle-route": bicycleRoute,
  "border-bridge": borderBridge,
  "cable-drum": cableDrum,
  classroom: classroom,
  "construction-crane": constructionCrane,
  dairy: dairy,
  "film-projector": filmProjector,
  forest: forest,
  "government-building": governmentBuilding,
  "hospital-corridor": hospitalCorridor,
  "ice-hockey": iceHockey,
  lake: lake,
  library: library,
  "market-stall": marketStall,
  microscope: microscope,
  "museum-vase": museumVase,
  "old-town": oldTown,
  "parliament-hall": parliamentHall,
  "power-line": powerLine,
  "press-microphones": pressMicrophones,
  "railway-station": railwayStation,
  "river-ship": riverShip,
  "running-track": runningTrack,
  "satellite-dish": satelliteDish,
  "server-room": serverRoom,
  "signing-table": signingTable,
  "swimming-pool": swimmingPool,
  "theatre-stage": theatreStage,
  "tractor-works": tractorWorks,
  "village-road": villageRoad,
  "wind-turbines": windTurbines,
};

/** @throws when there is no such motif. */
export function motifOf(key: string): Motif {
  const motif = motifs[key];
  if (!motif) throw new Error(`the demo newsroom has no picture "${key}"`);
  return motif;
}

/** The picture as an SVG document, the same each time. */
export function drawMotif(key: string): string {
  return svgOf(motifOf(key));
}
