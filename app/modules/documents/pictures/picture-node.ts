import type { Node } from "@tiptap/pm/model";
import { Node as TiptapNode } from "@tiptap/core";
import { pictureAttributes, pictureSources, type PictureAttributes } from "./picture-attributes";

const attributesOf = (node: Node) => node.attrs as unknown as PictureAttributes;

/** A picture between the blocks of a text. */
export const Picture = TiptapNode.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => Object.fromEntries(["file", "alt", "width", "height"].map((name) => [name, { default: null, rendered: false }])),
  parseHTML: () => [{
    tag: "figure[data-picture]",
    getAttrs: (element) => {
      const { picture, alt, width, height } = element.dataset;
      return pictureAttributes({ file: picture, alt, width: Number(width), height: Number(height) }) as Record<string, unknown> | null ?? false;
    },
  }],
  renderHTML: ({ node }) => {
    const { file, alt, width, height } = attributesOf(node);
    const last = pictureSources(attributesOf(node)).at(-1);
    return ["figure", { "data-picture": file, "data-alt": alt, "data-width": width, "data-height": height }, ["img", { src: last?.src, alt, width, height }]];
  },
});
