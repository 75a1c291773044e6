import { notFound } from "next/navigation";
import { requirePerson } from "../../session";

/** Addresses below /admin that mean nothing; else they would be taken for a section of a language "admin". */
export default async function Page(): Promise<never> {
  await requirePerson();
  return notFound();
}
