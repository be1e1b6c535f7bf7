import { expect, it } from "vitest";
import { fromMarkdown } from "~/modules/documents/text/from-markdown.server";
import { fillGuidedFields, guidedFieldsIn } from "~/modules/documents/text/guided-fields";
import { plainText } from "~/modules/documents/text/plain-text.server";

const template = "Office: {{Office}}, dates {{Dates}}. Again {{ Office }}, but not \\{{this}}.";

it("a template asks for each of its fields once", () => {
  expect(guidedFieldsIn(template)).toEqual(["Office", "Dates"]);
});

it("answers stand as the words they are, and what is left blank stays a field", () => {
  const form = new FormData();
  form.set("text", template);
  for (const [prompt, answer] of [["Office", "CO-*Abidjan* `x` {{Dates}}"], ["Dates", " "]] as const) {
    form.append("prompt", prompt);
    form.append("answer", answer);
  }
  expect(plainText(fromMarkdown(String(fillGuidedFields(form).get("text"))))).toBe("Office: CO-*Abidjan* `x` {{Dates}}, dates [Dates]. Again CO-*Abidjan* `x` {{Dates}}, but not {{this}}.");
});
