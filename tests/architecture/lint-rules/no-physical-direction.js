/** Utilities of one side of the screen; in Arabic that side is the wrong one. */
const sides = "(?:m|p|scroll-m|scroll-p)[lr]|left|right|border-[lr]|rounded-(?:[lr]|tl|tr|bl|br)";
const ofOneSide = new RegExp(`^(?:[^\\s:]+:)*-?(?:(?:${sides})-(?:\\d|\\[|px|auto|full|none|sm|md|lg|xl|control|panel)|border-[lr]$|rounded-(?:[lr]|tl|tr|bl|br)$|(?:text|float|clear|justify-self|origin)-(?:left|right)$)`);

/** @type {import("eslint").Rule.RuleModule} */
export const noPhysicalDirection = {
  meta: {
    type: "problem",
    schema: [],
    messages: { physical: "“{{name}}” names a side of the screen; pages are mirrored in Arabic. Use its logical twin (ms- me- ps- pe- start- end- text-start …)." },
  },
  create(context) {
    const check = (node, text) => {
      const name = text.split(/\s+/).find((word) => ofOneSide.test(word));
      if (name) context.report({ node, messageId: "physical", data: { name } });
    };
    return {
      Literal: (node) => typeof node.value === "string" && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
