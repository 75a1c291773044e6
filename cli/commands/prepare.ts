import { migrateDatabase } from "../../db/migrate";
import { isEmptyNewsroom } from "../../db/queries/desk/newsroom";
import { fillDemoNewsroom } from "../../demo/fill";
import type { Command } from "../command";

export const prepareCommand: Command = {
  name: "prepare",
  usage: "",
  summary: "Bring the database to this version's schema, and fill an empty one with the demo newsroom.",
  async run() {
    const { applied, backup } = migrateDatabase();
    if (applied > 0) console.log(`Database: ${applied} migration${applied === 1 ? "" : "s"} applied.`);
    if (backup) console.log(`Database: a copy from before is in ${backup}.`);
    if (!(await isEmptyNewsroom())) return 0;
    const { stories, articles } = await fillDemoNewsroom({
      onPicture: (done, all) => {
        if (done === all) console.log(`Demo newsroom: ${all} pictures drawn.`);
      },
    });
    console.log(`Demo newsroom: ${stories} stories, ${articles} articles.`);
    return 0;
  },
};
