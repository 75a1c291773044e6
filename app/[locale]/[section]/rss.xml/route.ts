import { localeParameter, notFoundAnswer } from "../../answer";
import { answerFeed } from "../../feed";

type Context = { params: Promise<{ locale: string; section: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: parameter, section } = await params;
  const locale = localeParameter(parameter);
  return locale ? answerFeed(locale, section) : notFoundAnswer();
}
