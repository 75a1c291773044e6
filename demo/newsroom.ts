import { z } from "zod";
import file from "./newsroom.json";

const local = z.object({ name: z.string(), slug: z.string().optional(), description: z.string().default("") });
const short = z.object({
  key: z.string(),
  de: z.string(),
  ru: z.string(),
  description: z.object({ de: z.string(), ru: z.string() }).optional(),
  /** The motif at the head of its page; one that a story has too. */
  picture: z.string().optional(),
});

/** Sections and topics of the demo newsroom. */
export const demoNewsroom = z
  .object({
    sections: z.array(z.object({ key: z.string(), de: local, ru: local })),
    projects: z.array(short),
    institutions: z.array(short),
    tags: z.array(short),
  })
  .parse(file);
