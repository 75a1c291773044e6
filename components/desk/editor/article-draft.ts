import type { ArticleBody } from "../../../content/body";
import { parseBody } from "../../../content/schema";
import type { ArticleContent } from "../../../db/schema";
import type { TypedArticle } from "../../../newsroom/typed-article";
import { Autosave, type SaveState } from "./autosave";
import type { KeptText } from "./kept-text";
import type { Answer } from "./send-save";
import { type Fields, isSameText, slugForm, typedOf } from "./typed";

/** Somebody changed the article while it was written here. */
interface TextConflict {
  /** What both began with. */
  base: ArticleContent;
  mine: ArticleContent;
  theirs: ArticleContent;
  version: number;
  by: string;
}

/** What the page shows of a draft; another object with each change. */
export interface DraftView {
  fields: Fields;
  /** As the server has it. */
  slug: string;
  state: SaveState;
  /** When this page's last save was confirmed, UTC epoch ms. */
  savedAt: number | null;
  conflict: TextConflict | null;
  /** Whether the text came from this browser and not from the server. */
  isRecovered: boolean;
  /** Whether the server has text of this page that the page's article does not show yet. */
  isAhead: boolean;
}

export interface DraftParts {
  send: (save: { version: number; content: TypedArticle }, last: boolean) => Promise<Answer>;
  keep: (kept: KeptText | null) => void;
  /** The body is another now, and not because it was typed. */
  showBody: (body: ArticleBody) => void;
  /** The article is at a version that this page did not make. */
  onForeign: () => void;
}

/** While nothing is answered; each is a whole article, and they are kept in the browser with the text. */
const mostUnheard = 3;

/** An article while it is written: what was typed, what the server has, and the saves between. */
export class ArticleDraft {
  private latest: TypedArticle;
  /** What the server has last confirmed, or had when the page came. */
  private confirmed: TypedArticle;
  /** What was sent and not answered yet, or never: the server may have it. */
  private unheard: TypedArticle[] = [];
  private readonly autosave: Autosave<TypedArticle>;
  private readonly listeners = new Set<() => void>();
  private current: DraftView;

  constructor(
    article: { version: number; content: ArticleContent },
    private readonly parts: DraftParts,
  ) {
    this.latest = typedOf(article.content);
    this.confirmed = this.latest;
    const { body: _, ...fields } = this.latest;
    const { slug } = article.content;
    const nothing = { savedAt: null, conflict: null, isRecovered: false, isAhead: false };
    this.current = { fields, slug, state: { kind: "saved" }, ...nothing };
    this.autosave = new Autosave(
      {
        send: (save, last) => this.send(save, last),
        keep: (unsaved) => parts.keep(unsaved && { ...unsaved, base: this.confirmed, unheard: this.unheard }),
        onChange: (state) => this.show({ state, conflict: state.kind === "conflict" ? this.current.conflict : null }),
        setTimer: (work, ms) => setTimeout(work, ms),
        clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
      },
      article.version,
    );
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly view = () => this.current;

  /** The version that the text is made of. */
  get version(): number {
    return this.autosave.base;
  }

  get text(): TypedArticle {
    return this.latest;
  }

  setField<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.show({ fields: { ...this.current.fields, [name]: value } });
    if (name === "slug" && !slugForm.test(String(value))) return;
    this.type({ ...this.latest, [name]: value });
  }

  setBody(body: ArticleBody): void {
    this.type({ ...this.latest, body });
  }

  /** Sends what waits. @returns whether the server has all of it. */
  async flush(): Promise<boolean> {
    return (await this.autosave.flush()).kind === "saved";
  }

  leave(): void {
    this.autosave.leave();
  }

  reconnect(): void {
    this.autosave.reconnect();
  }

  /** Tries again after a new sign-in, on the version that the text is made of. */
  async goOn(): Promise<void> {
    await this.autosave.resume(this.latest, this.autosave.base);
  }

  /** A step of this page made a version of its own. */
  follow(version: number): void {
    this.autosave.follow(version);
  }

  /** Goes on with what waited in this browser. @returns whether it is other than what the server has. */
  recover(kept: KeptText): boolean {
    if (isSameText(this.confirmed, kept.content)) {
      this.parts.keep(null);
      return false;
    }
    this.confirmed = kept.base;
    this.unheard = kept.unheard;
    this.putIn(kept.content);
    this.show({ isRecovered: true });
    void this.autosave.resume(kept.content, kept.version);
    return true;
  }

  /** Takes over what the server has now, unless something typed here waits or it is older than what was saved here. */
  adopt(article: { version: number; content: ArticleContent }): void {
    if (this.current.state.kind !== "saved" || article.version < this.autosave.base) return;
    this.autosave.follow(article.version);
    const text = typedOf(article.content);
    this.show({ slug: article.content.slug, isAhead: false });
    if (isSameText(this.confirmed, text)) return;
    this.confirmed = text;
    this.putIn(text);
  }

  /** Goes on with what was made of both texts. */
  async resolve(content: ArticleContent): Promise<void> {
    const { conflict } = this.current;
    if (!conflict) return;
    const { slug } = content;
    // An address that nobody wrote goes on following the headline.
    const text = { ...typedOf(content), ...(slug === conflict.theirs.slug ? {} : { slug }) };
    this.confirmed = typedOf(conflict.theirs);
    this.putIn(text);
    this.show({ slug: conflict.theirs.slug });
    await this.autosave.resume(text, conflict.version);
  }

  private type(text: TypedArticle): void {
    this.latest = text;
    this.autosave.edit(text);
  }

  private putIn(text: TypedArticle): void {
    this.latest = text;
    const { body, ...fields } = text;
    this.show({ fields });
    this.parts.showBody(body);
  }

  private async send(save: { version: number; content: TypedArticle }, last: boolean): Promise<Answer> {
    const { slug: _, ...text } = save.content;
    this.unheard = [...this.unheard.slice(1 - mostUnheard), text];
    let answer = await this.parts.send(save, last);
    if (answer.kind === "conflict" && this.isOurs(typedOf(answer.content))) {
      // Only the version counted up: by a step of somebody else, or by a save of ours whose answer was lost.
      this.parts.onForeign();
      answer = await this.parts.send({ ...save, version: answer.version }, last);
    }
    if (answer.kind === "saved") this.confirm(save, answer);
    if (answer.kind === "conflict") this.meet(answer);
    return answer;
  }

  private isOurs(text: TypedArticle): boolean {
    return [this.confirmed, ...this.unheard].some((one) => isSameText(text, one));
  }

  private confirm(
    { version, content }: { version: number; content: TypedArticle },
    answer: Answer & { kind: "saved" },
  ) {
    const { slug: sent, ...text } = content;
    this.confirmed = text;
    this.unheard = [];
    const { slug = this.current.slug } = answer;
    this.show({ slug, savedAt: Date.now(), isAhead: this.current.isAhead || answer.version > version });
    if (sent === undefined || sent !== this.latest.slug) return;
    // The server has it: from now on it is the server's again.
    const { slug: _, ...latest } = this.latest;
    this.latest = latest;
    const { slug: __, ...fields } = this.current.fields;
    this.show({ fields });
  }

  private meet({ content, version, by }: Extract<Answer, { kind: "conflict" }>): void {
    const { slug } = this.latest;
    const base = asStored({
      ...content,
      ...this.confirmed,
      slug: slug === undefined ? content.slug : this.current.slug,
    });
    const mine = asStored({ ...content, ...this.latest });
    this.show({ conflict: { base, mine, theirs: content, version, by } });
  }

  private show(changes: Partial<DraftView>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of this.listeners) listener();
  }
}

/** With its body as the server keeps it: the editor writes the same with other words, and that is no change. */
function asStored(content: ArticleContent): ArticleContent {
  try {
    return { ...content, body: parseBody(content.body) };
  } catch {
    // Kept by an older page, perhaps: what the person wrote is shown nevertheless.
    return content;
  }
}
