/** Attributes and properties of components whose value people read or hear. */
const heard = new Set([
  "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "caption", "hint", "label", "lead",
  "message", "placeholder", "summary", "title",
]);
const translating = new Set(["Trans", "Plural", "Select", "SelectOrdinal"]);
const words = /\p{L}/u;

/** The literals that an expression may come to; what functions return is their own matter. */
function outcomes(node) {
  if (!node) return [];
  if (node.type === "Literal") return typeof node.value === "string" ? [[node, node.value]] : [];
  if (node.type === "TemplateLiteral") return node.quasis.map((part) => [part, part.value.raw]);
  if (node.type === "JSXExpressionContainer") return outcomes(node.expression);
  if (node.type === "ConditionalExpression") return [...outcomes(node.consequent), ...outcomes(node.alternate)];
  if (node.type === "LogicalExpression") return [...outcomes(node.left), ...outcomes(node.right)];
  return [];
}

function isInsideTranslation(node) {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.type === "JSXElement" && translating.has(parent.openingElement.name.name)) return true;
  }
  return false;
}

/** @type {import("eslint").Rule.RuleModule} */
export const noLiteralWords = {
  meta: {
    type: "problem",
    schema: [{ type: "object", properties: { names: { type: "array", items: { type: "string" } } }, additionalProperties: false }],
    messages: { literal: "“{{text}}” is the same in all six languages: make it a message (Trans or t)." },
  },
  create(context) {
    const names = new Set(context.options[0]?.names);
    const report = (node, text) => {
      const trimmed = text.trim();
      if (words.test(trimmed) && !names.has(trimmed)) context.report({ node, messageId: "literal", data: { text: trimmed.slice(0, 40) } });
    };
    const reportAll = (found) => found.forEach(([node, text]) => report(node, text));
    return {
      JSXText: (node) => !isInsideTranslation(node) && report(node, node.value.replace(/&\w+;/g, " ")),
      JSXAttribute: (node) => heard.has(node.name.name) && reportAll(outcomes(node.value)),
      "JSXElement > JSXExpressionContainer": (node) => !isInsideTranslation(node) && reportAll(outcomes(node)),
      "JSXFragment > JSXExpressionContainer": (node) => reportAll(outcomes(node)),
    };
  },
};
