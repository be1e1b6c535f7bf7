import { describe, expect, test, vi } from "vitest";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { accessibleText, renderPart } from "./render-part";

vi.mock("@remix-run/react", () => import("./render-part"));

describe.each([
  ["TextField", "input", <TextField key="f" name="title" label="Title" hint="Say it short" errors={["Too long."]} />],
  ["TextArea", "textarea", <TextArea key="f" name="title" label="Title" hint="Say it short" errors={["Too long."]} />],
  ["Select", "select", <Select key="f" name="title" label="Title" hint="Say it short" errors={["Too long."]} options={[]} />],
  ["Checkbox", "input", <Checkbox key="f" name="title" label="Title" hint="Say it short" errors={["Too long."]} />],
])("a %s that came back", (_name, tag, field) => {
  const part = renderPart(field);
  const control = part.all(tag)[0];

  test("is read with its hint and its error", () => {
    const described = (control?.attribs["aria-describedby"] ?? "").split(" ").map((id) => {
      const element = part.byId(id);
      return element ? accessibleText(element) : "";
    });
    expect(described).toEqual(["Say it short", "Too long."]);
    expect(control?.attribs["aria-invalid"]).toBe("true");
  });

  test("has its label", () => {
    const label = part.all("label")[0];
    expect(label && accessibleText(label)).toContain("Title");
  });
});

test("a field without fault carries no reference to an error", () => {
  const control = renderPart(<TextField name="title" label="Title" />).all("input")[0];
  expect(control?.attribs).not.toHaveProperty("aria-describedby");
  expect(control?.attribs).not.toHaveProperty("aria-invalid");
});

test("what people type follows its own direction, an address always runs left to right", () => {
  expect(renderPart(<TextField name="title" label="Title" />).all("input")[0]?.attribs.dir).toBe("auto");
  expect(renderPart(<TextField name="email" type="email" label="E-mail" />).all("input")[0]?.attribs.dir).toBe("ltr");
});

test("a radio group keeps the choice that was made", () => {
  const part = renderPart(<RadioGroup name="kind" label="Kind" defaultValue="q" options={[{ value: "d", label: "Discussion" }, { value: "q", label: "Question" }]} />);
  expect(part.all("input").map((radio) => "checked" in radio.attribs)).toEqual([false, true]);
});

test("the summary of errors leads to each field that is wrong, and to no other", () => {
  const part = renderPart(<ErrorSummary fields={[{ id: "a", errors: ["A is empty."] }, { id: "b" }]} errors={["Not saved."]} />);
  expect(part.all("a").map((link) => link.attribs.href)).toEqual(["#a"]);
  expect(part.text).toContain("Not saved.");
});

test("a form without faults has no summary", () => {
  expect(renderPart(<ErrorSummary fields={[{ id: "a" }]} errors={[]} />).html).toBe("");
});
