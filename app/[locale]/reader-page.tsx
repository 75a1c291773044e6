import type { ReactNode } from "react";
import { Frame } from "../../components/reader/frame";
import type { Versions } from "../../components/reader/newsroom";
import type { Place } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";
import { readNewsroom } from "./site";

/** A page's content inside the frame of the newsroom. `place` is null for pages that stand at no address (errors). */
export async function ReaderPage(props: {
  locale: Locale;
  place: Place | null;
  versions: Versions;
  children: ReactNode;
}) {
  const newsroom = await readNewsroom(props.locale);
  return (
    <Frame newsroom={newsroom} place={props.place} versions={props.versions}>
      {props.children}
    </Frame>
  );
}
