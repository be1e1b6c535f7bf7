import type { Node } from "@tiptap/pm/model";
import { escapedHtml as escaped } from "~/platform/rich-text/escaped-html";
import { renderPicture } from "../pictures/render-picture";
import type { PictureAttributes } from "../pictures/picture-attributes";
import { InlineRenderer } from "./render-inline.server";
import type { ReadState } from "./read-state.server";
import { spoken } from "./spoken-words";

/**
 * The document as HTML for reading. Safe by construction: every tag is written here and every word is
 * escaped. Headings bear their permanent ids. Each outermost block takes its direction from its own
 * words; what lies inside follows it, since a browser that looks for the direction of a list or a table
 * passes over parts that have one of their own.
 */
export function renderHtml({ text, anchors }: ReadState): string {
  const lines = new InlineRenderer();
  const inline = (node: Node) => lines.render(node);
  const blocks = (node: Node, dir = ""): string => node.children.map((child) => block(child, dir)).join("");

  const block = (node: Node, dir = ""): string => {
    switch (node.type.name) {
      case "paragraph":
        return `<p${dir}>${inline(node)}</p>`;
      case "heading": {
        const level = node.attrs.level as number;
        return node.childCount === 0 ? "" : `<h${level} id="${anchors.get(node) ?? ""}"${dir}>${inline(node)}</h${level}>`;
      }
      case "bulletList":
        return `<ul dir="auto">${items(node)}</ul>`;
      case "orderedList":
        return `<ol dir="auto"${node.attrs.start === 1 ? "" : ` start="${node.attrs.start as number}"`}>${items(node)}</ol>`;
      case "taskList":
        return `<ul class="tasks" dir="auto">${node.children.map(task).join("")}</ul>`;
      case "blockquote":
        return `<blockquote dir="auto">${blocks(node)}</blockquote>`;
      case "callout":
        return `<aside class="callout" data-callout="${node.attrs.kind as string}" dir="auto"><p class="callout-name">${spoken(node.attrs.kind as string)}</p>${blocks(node)}</aside>`;
      case "codeBlock":
        return `<pre tabindex="0"><code>${escaped(node.textContent)}</code></pre>`;
      case "table":
        return table(node);
      case "picture":
        return renderPicture(node.attrs as unknown as PictureAttributes);
      case "horizontalRule":
        return "<hr>";
      default:
        return "";
    }
  };

  /** An item of one paragraph is set close; its words stand in the item itself, so that the list can take its direction from them. */
  const items = (list: Node): string =>
    list.children.map((item) => `<li>${item.childCount === 1 && item.firstChild ? inline(item.firstChild) : blocks(item)}</li>`).join("");

  const task = (item: Node): string => {
    const [first, ...rest] = item.children;
    const box = `<input type="checkbox" disabled${item.attrs.checked ? " checked" : ""}>`;
    return `<li><label>${box} <span>${first ? inline(first) : ""}</span></label>${rest.map((child) => block(child)).join("")}</li>`;
  };

  const table = (node: Node): string => {
    const [first, ...rest] = node.children;
    const headed = first?.children.every((each) => each.type.name === "tableHeader") ?? false;
    const head = headed && first ? `<thead>${row(first, "col")}</thead>` : "";
    const body = headed ? rest : node.children;
    return `<table dir="auto" tabindex="0">${head}${body.length > 0 ? `<tbody>${body.map((each) => row(each, "row")).join("")}</tbody>` : ""}</table>`;
  };

  const row = (node: Node, scope: "col" | "row"): string => `<tr>${node.children.map((each) => cell(each, scope)).join("")}</tr>`;

  const cell = (node: Node, scope: "col" | "row"): string => {
    const { colspan, rowspan } = node.attrs as { colspan: number; rowspan: number };
    const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}`;
    const words = node.children.map(inline).join("<br>");
    // The corner of a table is often empty, and heads nothing.
    return node.type.name === "tableHeader" && words !== "" ? `<th scope="${scope}"${spans}>${words}</th>` : `<td${spans}>${words}</td>`;
  };

  return blocks(text, ' dir="auto"') + lines.notes();
}
