import { parseAddress } from "../../../../i18n/addresses";
import { notFoundAnswer } from "../../answer";
import { answerFeed } from "../../feed";

type Context = { params: Promise<{ locale: string; path: string[] }> };

/** Every feed: `next.config.js` leads their addresses here, whatever list they follow. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, path } = await params;
  const place = parseAddress(`/${locale}/${path.join("/")}`);
  return place?.page === "feed" ? answerFeed(place) : notFoundAnswer();
}
