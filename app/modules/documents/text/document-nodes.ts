import { Node } from "@tiptap/core";

/** What a callout says of its words, as Markdown writes it: `> [!NOTE]`. */
export const calloutKinds = ["note", "tip", "important", "warning"] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** Longest footnote and longest prompt of a guided field, in characters. */
export const maxNoteLength = 2_000;
export const maxPromptLength = 200;

/** A part of the text set off from the rest: a note, a tip, something important, a warning. */
export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "block+",
  defining: true,
  addAttributes: () => ({
    kind: {
      default: "note",
      parseHTML: (element) => element.getAttribute("data-callout"),
      renderHTML: ({ kind }) => ({ "data-callout": kind as string, class: "callout" }),
    },
  }),
  parseHTML: () => [{ tag: "aside[data-callout]" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", { ...HTMLAttributes, dir: "auto" }, 0],
});

/** A footnote: a sign in the text that carries its words. Pages number and print them below. */
export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    note: {
      default: "",
      parseHTML: (element) => (element.getAttribute("data-footnote") ?? "").slice(0, maxNoteLength),
      renderHTML: ({ note }) => ({ "data-footnote": note as string, title: note as string }),
    },
  }),
  parseHTML: () => [{ tag: "sup[data-footnote]" }],
  renderHTML: ({ HTMLAttributes }) => ["sup", { ...HTMLAttributes, class: "footnote-sign" }],
});

/** A place in a template that asks its user for something: `{{Office}}`. A form asks for it when a document begins from the template. */
export const GuidedField = Node.create({
  name: "guidedField",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    prompt: {
      default: "",
      parseHTML: (element) => (element.getAttribute("data-prompt") ?? "").slice(0, maxPromptLength),
      renderHTML: ({ prompt }) => ({ "data-prompt": prompt as string }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-prompt]" }],
  renderHTML: ({ HTMLAttributes, node }) => ["span", { ...HTMLAttributes, class: "guided-field" }, node.attrs.prompt as string],
});
