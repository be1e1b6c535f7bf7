import { DomUtils, parseDocument } from "htmlparser2";
import type { Navigation } from "./navigation";
import { accessibleText, type Element } from "./page-text";

/** The page a form stands on. */
interface Surroundings {
  readonly path: string;
  readonly url: URL;
  byId(id: string): Element | null;
  elements(tag: string, attributes?: Record<string, string>): Element[];
}

const isField = (element: Element) => ["input", "textarea", "select"].includes(element.name) && Boolean(element.attribs.name);

function closest(element: Element, tag: string): Element | null {
  for (let node = element.parent; node; node = node.parent) {
    if (DomUtils.isTag(node) && node.name === tag) return node;
  }
  return null;
}

/** The parser leaves `&amp;` and its like in a text area as they are. */
const typedInto = (area: Element) => DomUtils.textContent(parseDocument(DomUtils.textContent(area).replaceAll("<", "&lt;"))).replace(/^\n/, "");

/** What a browser would send of a field that nobody touched. */
function initialValues(field: Element): string[] {
  const { type = "text", value } = field.attribs;
  if (field.name === "textarea") return [typedInto(field)];
  if (field.name === "select") {
    const options = DomUtils.getElementsByTagName("option", field);
    const selected = options.filter((option) => "selected" in option.attribs);
    const chosen = selected.length > 0 || "multiple" in field.attribs ? selected : options.slice(0, 1);
    return chosen.map((option) => option.attribs.value ?? accessibleText(option));
  }
  if (["submit", "button", "image", "reset", "file"].includes(type)) return [];
  if (type === "checkbox" || type === "radio") return "checked" in field.attribs ? [value ?? "on"] : [];
  return [value ?? ""];
}

/** A form of a page, filled and submitted as a browser without JavaScript does it. */
export class PageForm<Page> {
  private readonly form: Element;
  private readonly values = new Map<string, string[]>();
  private readonly files: [string, File][] = [];

  constructor(private readonly page: Surroundings, private readonly button: Element, private readonly client: Navigation<Page>) {
    const form = button.attribs.form ? page.byId(button.attribs.form) : closest(button, "form");
    if (!form) throw new Error(`The button "${accessibleText(button)}" of ${page.path} stands in no form`);
    this.form = form;
    for (const field of this.fields().filter((each) => !("disabled" in each.attribs))) {
      this.values.set(field.attribs.name ?? "", [...(this.values.get(field.attribs.name ?? "") ?? []), ...initialValues(field)]);
    }
  }

  private fields(): Element[] {
    const inside = DomUtils.findAll(isField, this.form.children);
    const { id } = this.form.attribs;
    if (!id) return inside;
    const outside = ["input", "textarea", "select"].flatMap((tag) => this.page.elements(tag, { form: id }));
    return [...inside, ...outside.filter((field) => isField(field) && !inside.includes(field))];
  }

  /** Names of the fields, hidden ones included. */
  get names(): string[] {
    return [...this.values.keys()];
  }

  /** What the form would send for a name. */
  value(name: string): string | undefined {
    return this.values.get(this.nameFor(name))?.[0];
  }

  /** Types into fields, named by their `name` or their label. A checkbox takes true, false, or its values as a list. */
  fill(entries: Record<string, string | boolean | string[]>): this {
    for (const [key, entry] of Object.entries(entries)) {
      const name = this.nameFor(key);
      if (typeof entry === "boolean") this.values.set(name, entry ? [this.fieldsNamed(name)[0]?.attribs.value ?? "on"] : []);
      else this.values.set(name, typeof entry === "string" ? [entry] : entry);
    }
    return this;
  }

  /** Chooses files in a field. */
  attach(name: string, ...files: File[]): this {
    if (!this.fieldsNamed(name).some((field) => field.attribs.type === "file")) throw new Error(`The form of ${this.page.path} has no field for files "${name}"`);
    this.files.push(...files.map((file): [string, File] => [name, file]));
    return this;
  }

  private fieldsNamed(name: string): Element[] {
    return this.fields().filter((field) => field.attribs.name === name);
  }

  private nameFor(key: string): string {
    if (this.values.has(key)) return key;
    const labels = this.page.elements("label").filter((label) => accessibleText(label) === key);
    const labelled = this.fields().find((field) =>
      field.attribs["aria-label"] === key || labels.some((label) => (label.attribs.for !== undefined && label.attribs.for === field.attribs.id) || closest(field, "label") === label));
    if (!labelled?.attribs.name) throw new Error(`The form of ${this.page.path} has no field "${key}"; it has: ${this.names.join(", ")}`);
    return labelled.attribs.name;
  }

  /** All pairs that would be sent, the button's own included. */
  get pairs(): [string, string][] {
    const pairs = [...this.values].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
    const { name, value = "" } = this.button.attribs;
    return name ? [...pairs, [name, value]] : pairs;
  }

  /** Submits and follows to where it leads. */
  submit(): Promise<Page> {
    const action = this.button.attribs.formaction ?? this.form.attribs.action ?? "";
    const method = (this.button.attribs.formmethod ?? this.form.attribs.method ?? "get").toLowerCase();
    const url = new URL(action, this.page.url);
    if (this.files.length > 0) {
      if (this.form.attribs.enctype !== "multipart/form-data") throw new Error(`The form of ${this.page.path} sends names of files alone`);
      const fields = new FormData();
      for (const [name, value] of [...this.pairs, ...this.files]) fields.append(name, value);
      return this.client.postFiles(url.pathname + url.search, fields);
    }
    if (method === "post") return this.client.post(url.pathname + url.search, this.pairs);
    return this.client.get(`${url.pathname}?${new URLSearchParams(this.pairs)}`);
  }
}
