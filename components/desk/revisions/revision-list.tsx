import { useFormatter, useTranslations } from "next-intl";
import type { RevisionRow } from "../../../db/queries/desk/revisions";
import { deskStateOf } from "../../../db/queries/desk/stories";
import type { RevisionGroup } from "../../../newsroom/revisions";
import { StateMark } from "../state-mark";
import { useActionNames } from "./action-names";

/** The two that are compared, or would be: versions. */
export interface Chosen {
  from: number | null;
  to: number | null;
}

interface RevisionListProps {
  groups: readonly RevisionGroup<RevisionRow>[];
  /** Names of accounts by their ids. */
  people: ReadonlyMap<string, string>;
  chosen: Chosen;
}

/** Revisions to choose two of, the newest first; what one person saved in one go is one line that opens. */
export function RevisionList({ groups, people, chosen }: RevisionListProps) {
  const t = useTranslations();
  return (
    <div className="revisions">
      <p className="revision-head" aria-hidden="true">
        <span>{t("DeskRevisions.old")}</span>
        <span>{t("DeskRevisions.new")}</span>
      </p>
      <ol>
        {groups.map(({ rows: [newest, ...earlier] }) => (
          <li key={newest.version}>
            <Revision row={newest} people={people} chosen={chosen} />
            {earlier.length > 0 && (
              <details open={earlier.some((row) => row.version === chosen.from || row.version === chosen.to)}>
                <summary>{t("DeskRevisions.earlier", { count: earlier.length })}</summary>
                <ol>
                  {earlier.map((row) => (
                    <li key={row.version}>
                      <Revision row={row} people={people} chosen={chosen} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Revision({ row, people, chosen }: { row: RevisionRow } & Pick<RevisionListProps, "people" | "chosen">) {
  const t = useTranslations();
  const nameOf = useActionNames();
  const { version } = row;
  return (
    <div className="revision">
      <input
        type="radio"
        name="from"
        value={version}
        defaultChecked={version === chosen.from}
        aria-label={t("DeskRevisions.asOld", { version: String(version) })}
      />
      <input
        type="radio"
        name="to"
        value={version}
        defaultChecked={version === chosen.to}
        aria-label={t("DeskRevisions.asNew", { version: String(version) })}
      />
      <span className="revision-version figures">{version}</span>
      <span className="revision-what">
        {nameOf(row.action)}
        <span className="row-note">
          {people.get(row.actor) ?? row.actor} · <When at={row.createdAt} />
        </span>
      </span>
      <StateMark state={deskStateOf({ ...row, isBehind: false }, row.createdAt)} />
    </div>
  );
}

/** To the second: saves of one minute are told apart. */
function When({ at }: { at: number }) {
  const format = useFormatter();
  const day = format.dateTime(at, { day: "2-digit", month: "2-digit", year: "numeric" });
  const time = format.dateTime(at, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
  return (
    <time className="figures" dateTime={new Date(at).toISOString()}>
      {day}, {time}
    </time>
  );
}
