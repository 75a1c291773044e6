import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormerFiles } from "../../../../../components/desk/pictures/former-files";
import { PictureForm } from "../../../../../components/desk/pictures/picture-form";
import { PictureUses } from "../../../../../components/desk/pictures/picture-uses";
import { ReplaceForm } from "../../../../../components/desk/pictures/replace-form";
import { UploadReport } from "../../../../../components/desk/pictures/upload-report";
import { isShownToReaders, listTaxonUses, listUses } from "../../../../../db/queries/desk/picture-uses";
import { findPicture, listFormerFiles } from "../../../../../db/queries/desk/pictures";
import { may } from "../../../../../newsroom/rights";
import { requirePerson } from "../../../session";
import { libraryQuery, type SearchParams } from "../library-query";
import { savePictureAction } from "./actions";
import { fieldsOf } from "./fields";

const mostUses = 100;

interface PictureProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PictureProps): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskPictures.titleOf", { id: (await params).id }) };
}

export default async function Page({ params, searchParams }: PictureProps) {
  const person = await requirePerson();
  const id = Number((await params).id);
  const picture = Number.isSafeInteger(id) ? await findPicture(id) : null;
  if (!picture) notFound();
  const [t, uses, taxons, former] = await Promise.all([
    getTranslations(),
    listUses(id, mostUses),
    listTaxonUses(id),
    listFormerFiles(id),
  ]);
  const { taken, failed } = libraryQuery(await searchParams);
  const isOut = await isShownToReaders(id);
  const isWriter = may(person, "media.write", { authorId: picture.uploadedBy, isPublished: isOut });
  const { hash, width, height, version, originalName } = picture;
  return (
    <>
      <header className="desk-head">
        <h1>{originalName || t("DeskPictures.titleOf", { id: String(id) })}</h1>
        <p className="form-note figures">{t("DeskPictures.size", { width, height })}</p>
      </header>
      <UploadReport done={taken > 0 ? t("DeskPictures.replaced") : null} failed={failed} />
      <PictureForm
        picture={{ id, hash, width, height }}
        fields={fieldsOf(picture)}
        action={savePictureAction}
        isWriter={isWriter}
      />
      {!isWriter && <p className="form-note">{t("DeskPictures.readOnly")}</p>}
      <PictureUses {...{ uses, most: mostUses, taxons }} mayOpen={may(person, "taxonomy.write")} />
      {isWriter && <ReplaceForm id={id} version={version} />}
      <FormerFiles files={former} />
    </>
  );
}
