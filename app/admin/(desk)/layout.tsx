import type { ReactNode } from "react";
import { DeskBar } from "../../../components/desk/desk-bar";
import { may } from "../../../newsroom/rights";
import { askedPath } from "../paths";
import { requirePerson } from "../session";
import { signOutAction } from "../sign-in/actions";

/** What frames every page behind the sign-in; each page asks for its own rights all the same. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await requirePerson();
  return (
    <>
      <DeskBar
        {...{ path: await askedPath(), name: person.name, signOut: signOutAction }}
        may={(action) => may(person, action)}
      />
      <main id="content" tabIndex={-1} className="desk-main">
        {children}
      </main>
    </>
  );
}
