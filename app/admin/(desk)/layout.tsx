import type { ReactNode } from "react";
import { DeskBar } from "../../../components/desk/desk-bar";
import { readLogo } from "../../../db/queries/logo";
import { readSiteSettings, textOf } from "../../../db/queries/settings";
import { may } from "../../../newsroom/rights";
import { askedPath } from "../paths";
import { requirePerson } from "../session";
import { signOutAction } from "../sign-in/actions";

/** What frames every page behind the sign-in; each page asks for its own rights all the same. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await requirePerson();
  const [logo, { name }] = await Promise.all([readLogo(), readSiteSettings()]);
  return (
    <>
      <DeskBar
        {...{ path: await askedPath(), name: person.name, signOut: signOutAction }}
        logo={logo && { shown: logo, alt: textOf(name, person.uiLocale) }}
        may={(action) => may(person, action)}
      />
      <main id="content" tabIndex={-1} className="desk-main">
        {children}
      </main>
    </>
  );
}
