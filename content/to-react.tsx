import { Fragment, type ReactNode } from "react";
import type { ArticleBody, BodyMark, BodyNode } from "./body";

interface BodyParts {
  /** What a table is announced as: it scrolls sideways in a region of its own. */
  tableLabel: string;
  renderPicture: (mediaId: number, caption: string | null) => ReactNode;
  /** The headline of another story, as a link; nothing where readers cannot see it. */
  renderRelated?: (storyId: number) => ReactNode;
}

interface ArticleBodyViewProps extends BodyParts {
  body: ArticleBody;
  /** Runs in at the head of the first paragraph. */
  dateline?: string;
}

/** An article's body as elements. Text is text: nothing in it can become markup. */
export function ArticleBodyView({ body, dateline, ...parts }: ArticleBodyViewProps) {
  const [first, ...others] = body.content;
  const runsIn = dateline !== undefined && first?.type === "paragraph";
  const head = dateline === undefined ? null : <span className="dateline">{dateline} </span>;
  return (
    <>
      {!runsIn && head && <p>{head}</p>}
      {runsIn ? (
        <p>
          {head}
          {inlines(first.content)}
        </p>
      ) : (
        first && <Block node={first} parts={parts} />
      )}
      {others.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered whole and never reordered
        <Block key={index} node={node} parts={parts} />
      ))}
    </>
  );
}

function Block({ node, parts }: { node: BodyNode; parts: BodyParts }): ReactNode {
  switch (node.type) {
    case "paragraph":
      return <p>{inlines(node.content)}</p>;
    case "heading":
      return <h2>{inlines(node.content)}</h2>;
    case "quote":
      return <Quote node={node} parts={parts} />;
    case "bulletList":
      return <ul>{blocks(node, parts)}</ul>;
    case "orderedList":
      return <ol>{blocks(node, parts)}</ol>;
    case "listItem":
      return <li>{tightly(node, parts)}</li>;
    case "table":
      return <Table node={node} parts={parts} />;
    case "tableRow":
      return <tr>{blocks(node, parts)}</tr>;
    case "tableHeader":
      return <th {...spansOf(node)}>{tightly(node, parts)}</th>;
    case "tableCell":
      return <td {...spansOf(node)}>{tightly(node, parts)}</td>;
    case "picture":
      return parts.renderPicture(Number(node.attrs?.mediaId), textOrNull(node.attrs?.caption));
    case "gallery":
      return <div className="gallery">{blocks(node, parts)}</div>;
    case "noteBox":
      return <div className="note-box">{blocks(node, parts)}</div>;
    case "relatedStory":
      return parts.renderRelated?.(Number(node.attrs?.storyId)) ?? null;
    default:
      return null;
  }
}

function Quote({ node, parts }: { node: BodyNode; parts: BodyParts }) {
  const speaker = textOrNull(node.attrs?.speaker);
  return (
    <figure className="quote">
      <blockquote>{blocks(node, parts)}</blockquote>
      {speaker && <figcaption>{speaker}</figcaption>}
    </figure>
  );
}

function Table({ node, parts }: { node: BodyNode; parts: BodyParts }) {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-scroll" aria-label={parts.tableLabel} tabIndex={0}>
      <table>
        <tbody>{blocks(node, parts)}</tbody>
      </table>
    </section>
  );
}

function blocks(node: BodyNode, parts: BodyParts): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered whole and never reordered
  return (node.content ?? []).map((child, index) => <Block key={index} node={child} parts={parts} />);
}

/** A single paragraph in an item or a cell stands without a paragraph's element. */
function tightly(node: BodyNode, parts: BodyParts): ReactNode {
  const [only, ...others] = node.content ?? [];
  return only?.type === "paragraph" && others.length === 0 ? inlines(only.content) : blocks(node, parts);
}

function inlines(nodes: BodyNode[] = []): ReactNode[] {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered whole and never reordered
    <Fragment key={index}>{node.type === "hardBreak" ? <br /> : marked(node.text ?? "", node.marks ?? [])}</Fragment>
  ));
}

function marked(text: string, [mark, ...others]: BodyMark[]): ReactNode {
  if (!mark) return text;
  const inner = marked(text, others);
  if (mark.type === "bold") return <strong>{inner}</strong>;
  if (mark.type === "italic") return <em>{inner}</em>;
  const href = String(mark.attrs?.href);
  return (
    <a href={href} {...(href.startsWith("/") ? {} : { rel: "noopener" })}>
      {inner}
    </a>
  );
}

function spansOf(node: BodyNode) {
  const { colspan, rowspan } = node.attrs ?? {};
  return {
    ...(Number(colspan) > 1 ? { colSpan: Number(colspan) } : {}),
    ...(Number(rowspan) > 1 ? { rowSpan: Number(rowspan) } : {}),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
