import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LibraryUploads } from "../../../../components/desk/pictures/library-uploads";
import { PictureFilters } from "../../../../components/desk/pictures/picture-filters";
import { PictureGrid } from "../../../../components/desk/pictures/picture-grid";
import { RightsReport } from "../../../../components/desk/pictures/rights-report";
import { UploadReport } from "../../../../components/desk/pictures/upload-report";
import { countRights, listPictures } from "../../../../db/queries/desk/pictures";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { libraryAddress, libraryQuery, type SearchParams } from "./library-query";

const pageSize = 48;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskPictures.title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const person = await requirePerson();
  const { text, filter, after, taken, failed } = libraryQuery(await searchParams);
  const search = { text, ...(filter === "" ? {} : { filter }) };
  const [t, rights, { pictures, next }] = await Promise.all([
    getTranslations(),
    countRights(),
    listPictures(search, { limit: pageSize, after }),
  ]);
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskPictures.title")}</h1>
      </header>
      <UploadReport done={taken > 0 ? t("DeskPictures.taken", { count: taken }) : null} failed={failed} />
      <RightsReport {...rights} />
      {may(person, "media.upload") && <LibraryUploads />}
      <PictureFilters text={text} filter={filter} />
      <PictureGrid pictures={pictures} locale={person.uiLocale} />
      <p className="list-pages">
        {after !== undefined && <a href={libraryAddress({ text, filter })}>{t("DeskList.newest")}</a>}
        {next !== null && <a href={libraryAddress({ text, filter }, next)}>{t("DeskPictures.older")}</a>}
      </p>
    </>
  );
}
