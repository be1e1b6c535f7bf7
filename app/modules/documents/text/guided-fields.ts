const field = /(?<!\\)\{\{([^{}\n]{1,200})\}\}/g;

/** How many questions a form asks before it becomes an interrogation; further fields stay in the text. */
const maxGuidedFields = 30;

/** What a template asks for, each once, in its order. */
export const guidedFieldsIn = (markdown: string): string[] => [...new Set([...markdown.matchAll(field)].map(([, prompt = ""]) => prompt.trim()))].filter(Boolean).slice(0, maxGuidedFields);

/** What could be taken for a sign of Markdown in an answer. */
const signs = /[\\`*_~[\]{}|<>#^]/g;

/** The text with the answers in place of the fields; one left blank stays a field, to be filled in later. */
function withAnswers(markdown: string, answers: ReadonlyMap<string, string>): string {
  return markdown.replace(field, (written, prompt: string) => {
    const answer = answers.get(prompt.trim())?.replace(/\s+/g, " ").trim();
    return answer ? answer.replace(signs, "\\$&") : written;
  });
}

/** A sent form with its answers (`prompt`, `answer`, in pairs) put into its text. */
export function fillGuidedFields(form: FormData): FormData {
  const text = form.get("text");
  const answers = form.getAll("answer").map(String);
  const asked = form.getAll("prompt").slice(0, maxGuidedFields).map((prompt, index) => [String(prompt), (answers[index] ?? "").slice(0, 500)] as const);
  if (typeof text === "string" && asked.length > 0) form.set("text", withAnswers(text, new Map(asked)));
  return form;
}
