import type { ReactNode } from "react";
import type { Item } from "../../db/queries/public/items";
import { Headline } from "./headline";
import { Image } from "./image";

export interface ListedStory {
  item: Item;
  address: string;
  section: string;
}

interface StoryCardProps {
  story: ListedStory;
  /** Its rank among headlines: 2 beneath a page's title, 3 beneath a block's. */
  level: 2 | 3;
  className: string;
  /** Above the headline: the section, a time, or both. */
  kicker?: ReactNode;
  /** The CSS widths of the picture; no picture is shown where it is left out. */
  pictureSizes?: string;
  eager?: boolean;
}

/** A story on a front page or at the head of a list. */
export function StoryCard({ story, level, className, kicker, pictureSizes, eager = false }: StoryCardProps) {
  const { item, address } = story;
  const Heading = `h${level}` as const;
  return (
    <article className={`card ${className}`}>
      {pictureSizes !== undefined && item.picture && (
        <div className="card-picture">
          <Image picture={{ ...item.picture, alt: "" }} sizes={pictureSizes} eager={eager} />
        </div>
      )}
      <div className="card-text">
        {kicker && <p className="kicker">{kicker}</p>}
        <Heading>
          <a href={address}>
            <Headline>{item.headline}</Headline>
          </a>
        </Heading>
        {item.lead !== "" && <p className="card-lead">{item.lead}</p>}
      </div>
    </article>
  );
}
