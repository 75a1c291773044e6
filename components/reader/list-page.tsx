import { useTranslations } from "next-intl";
import type { Picture } from "../../db/queries/public/items";
import { Image } from "./image";
import { Moment } from "./moment";
import { useAddress } from "./navigation";
import { Pagination } from "./pagination";
import { type ListedStory, StoryCard } from "./story-card";
import { StoryDays } from "./story-list";

interface ListPageProps {
  title: string;
  /** What kind of list it is, above the title. */
  kicker?: string;
  description: string;
  /** Of what the list is about; its own items have theirs. */
  picture: Picture | null;
  list: { stories: ListedStory[]; number: number; last: number; goesOn: boolean };
  addressOfPage: (number: number) => string;
}

/** A section, project, institution or tag: description, lead item, list, pages. */
export function ListPage({ title, kicker, description, picture, list, addressOfPage }: ListPageProps) {
  const t = useTranslations();
  const [lead, ...others] = list.stories;
  const isFirst = list.number === 1;
  return (
    <div className="list-page">
      <header className={isFirst && picture ? "list-head list-head-pictured" : "list-head"}>
        {kicker && <p className="kicker">{kicker}</p>}
        <h1>{isFirst ? title : t("Pages.titled", { title, number: list.number })}</h1>
        {isFirst && description !== "" && <p className="list-description">{description}</p>}
        {isFirst && picture && <HeadPicture picture={picture} />}
      </header>
      {!lead && <p className="empty">{t("News.empty")}</p>}
      {lead && isFirst && (
        <StoryCard
          story={lead}
          level={2}
          className="list-lead"
          kicker={<Moment at={lead.item.publishedAt} as="moment" />}
          pictureSizes="(min-width: 1024px) 560px, 100vw"
          eager
        />
      )}
      <StoryDays stories={isFirst ? others : list.stories} />
      <ListEnd list={list} addressOfPage={addressOfPage} />
    </div>
  );
}

/** Small beside the name, for the lead item's picture is the large one. */
function HeadPicture({ picture }: { picture: Picture }) {
  const t = useTranslations();
  return (
    <figure className="head-picture">
      <Image picture={picture} sizes="(min-width: 768px) 192px, 112px" eager />
      {picture.credit !== "" && <figcaption>{t("Article.credit", { credit: picture.credit })}</figcaption>}
    </figure>
  );
}

/** The numbered pages and, where the list goes on beyond them, the way by day. */
export function ListEnd({ list, addressOfPage }: Pick<ListPageProps, "list" | "addressOfPage">) {
  const t = useTranslations();
  const address = useAddress();
  return (
    <>
      <Pagination number={list.number} last={list.last} addressOfPage={addressOfPage} />
      {list.goesOn && list.number === list.last && (
        <p className="more">
          <a href={address({ page: "news" })}>{t("News.byDay")}</a>
        </p>
      )}
    </>
  );
}
