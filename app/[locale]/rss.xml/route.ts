import { localeParameter, notFoundAnswer } from "../answer";
import { answerFeed } from "../feed";

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeParameter((await params).locale);
  return locale ? answerFeed(locale) : notFoundAnswer();
}
