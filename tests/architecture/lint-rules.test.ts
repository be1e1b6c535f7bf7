import { ESLint } from "eslint";
import { beforeAll, expect, test } from "vitest";
import { projectFolder } from "./catalogues";

let eslint: ESLint;

beforeAll(() => {
  // The text is no file of the project, so the rules that need types are left out.
  eslint = new ESLint({ cwd: projectFolder, overrideConfig: { languageOptions: { parserOptions: { projectService: false } }, rules: Object.fromEntries(typed.map((name) => [name, "off"])) } });
});

const typed = ["await-thenable", "no-floating-promises", "no-misused-promises", "switch-exhaustiveness-check"].map((name) => `@typescript-eslint/${name}`);

async function complaintsOf(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
}

const component = (body: string) => `export function Part({ on, names }: { on: boolean; names: string[] }) {\n  return ${body};\n}\n`;
const words = "meridian/no-literal-words";

test.each([
  ["a text", "<p>Hello</p>", words],
  ["a text behind a condition", "<p>{on ? \"yes\" : names[0]}</p>", words],
  ["an attribute that is read aloud", "<p aria-label=\"Close\" />", words],
  ["an attribute inside a loop", "<p>{names.map((name) => <i key={name} title={`About ${name}`} />)}</p>", words],
  ["a class of one side", "<p className=\"flex md:ml-4\" />", "meridian/no-physical-direction"],
  ["a text aligned to one side", "<p className=\"text-left\" />", "meridian/no-physical-direction"],
  ["an inline style", "<p style={{ color: \"red\" }} />", "no-restricted-syntax"],
  ["raw HTML", "<p dangerouslySetInnerHTML={{ __html: names[0] ?? \"\" }} />", "no-restricted-syntax"],
])("a component with %s is refused", async (_what, body, rule) => {
  expect(await complaintsOf(component(body), "app/ui/part.tsx")).toContain(rule);
});

test.each([
  ["the global translator", "import { i18n } from \"@lingui/core\";\nexport const locale = i18n.locale;\n", "no-restricted-imports"],
  ["the outbox", "import { outboxEvent } from \"~db/schema\";\nexport const table = outboxEvent;\n", "no-restricted-syntax"],
  ["a form read directly", "export async function action({ request }: { request: Request }) {\n  return await request.formData();\n}\n", "no-restricted-syntax"],
  ["any", "export const value: any = 1;\n", "@typescript-eslint/no-explicit-any"],
  ["a check switched off", "// @ts-ignore\nexport const value = 1;\n", "@typescript-eslint/ban-ts-comment"],
])("code with %s is refused", async (_what, code, rule) => {
  expect(await complaintsOf(code, "app/modules/teams/part.server.ts")).toContain(rule);
});

test("a component that speaks through messages and stands on logical sides passes", async () => {
  const code = `import { Trans, useLingui } from "@lingui/react/macro";

export function Part({ name }: { name: string }) {
  const { t } = useLingui();
  return <p className="ms-4 text-start" title={t({ id: "part.title", message: \`About \${name}\` })}><Trans id="part.text">Hello <bdi>{name}</bdi></Trans> · {name}</p>;
}
`;
  expect(await complaintsOf(code, "app/ui/part.tsx")).toEqual([]);
});

test("a test that never runs is refused", async () => {
  expect(await complaintsOf("import { test } from \"vitest\";\n\ntest.skip(\"x\", () => undefined);\n", "tests/unit/part.test.ts")).toContain("no-restricted-syntax");
});
