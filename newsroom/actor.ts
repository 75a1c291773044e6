/** Who does something, as it stands in revisions and in the audit log: `cli`, `demo`, or a person's id. */
type Actor = string;

/** By whom and when (UTC epoch ms) a change is made. */
export interface By {
  actor: Actor;
  at: number;
}
