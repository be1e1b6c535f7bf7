import type { IncomingHttpHeaders } from "node:http";
import { DomUtils, parseDocument } from "htmlparser2";
import type { Answer, Navigation } from "./navigation";
import { PageForm } from "./page-form";
import { accessibleText, type Element } from "./page-text";

/** What a reader gets to see of one answer, parsed by a real HTML parser. */
export class Page {
  private readonly document: ReturnType<typeof parseDocument>;
  /** The markup as it came. */
  readonly html: string;

  constructor(
    readonly client: Navigation<Page>,
    readonly url: URL,
    private readonly answer: Answer,
    /** What the request itself was answered with, before redirects were followed. */
    readonly first: Answer,
  ) {
    this.html = answer.body.toString("utf8");
    this.document = parseDocument(this.html);
  }

  get status(): number {
    return this.answer.status;
  }

  get headers(): IncomingHttpHeaders {
    return this.answer.headers;
  }

  /** Where one has arrived, with its query. */
  get path(): string {
    return this.url.pathname + this.url.search;
  }

  /** The body of a JSON answer. */
  json<Value>(): Value {
    return JSON.parse(this.html) as Value;
  }

  /** Elements of a tag, with these attributes ("" stands for any value). */
  elements(tag: string, attributes: Record<string, string> = {}): Element[] {
    return DomUtils.getElementsByTagName(tag, this.document).filter((element) =>
      Object.entries(attributes).every(([name, value]) => value === "" ? name in element.attribs : element.attribs[name] === value));
  }

  byId(id: string): Element | null {
    return DomUtils.getElementById(id, this.document);
  }

  /** All words of the page's main part, spaces folded. */
  get text(): string {
    const [main] = this.elements("main");
    const [body] = this.elements("body");
    return accessibleText(main ?? body ?? this.document);
  }

  /** The page's one h1. */
  get heading(): string {
    const [heading] = this.elements("h1");
    return heading ? accessibleText(heading) : "";
  }

  get title(): string {
    const [title] = this.elements("title");
    return title ? accessibleText(title) : "";
  }

  get language(): string | undefined {
    return this.elements("html")[0]?.attribs.lang;
  }

  get direction(): string | undefined {
    return this.elements("html")[0]?.attribs.dir;
  }

  /** What is announced: errors and confirmations. */
  get alerts(): string[] {
    return [...this.elements("*", { role: "alert" }), ...this.elements("*", { role: "status" })].map((element) => accessibleText(element));
  }

  /** What is said about a field, its errors included; of several forms that have it, about the one that is wrong. */
  describes(name: string): string {
    const fields = [...this.elements("input", { name }), ...this.elements("textarea", { name }), ...this.elements("select", { name })];
    const field = fields.find(({ attribs }) => attribs["aria-invalid"] === "true") ?? fields[0];
    const ids = field?.attribs["aria-describedby"]?.split(/\s+/) ?? [];
    return ids.map((id) => this.byId(id)).filter((element) => element !== null).map((element) => accessibleText(element)).join(" ");
  }

  /** Where the link with this text leads. */
  link(text: string | RegExp): string {
    const links = this.elements("a", { href: "" });
    const found = links.find((link) => matches(nameOf(link), text));
    if (!found) throw new Error(`${this.path} has no link ${text}; it has: ${links.map((link) => nameOf(link)).join(" | ")}`);
    return found.attribs.href ?? "";
  }

  hasLink(text: string | RegExp): boolean {
    return this.elements("a", { href: "" }).some((link) => matches(nameOf(link), text));
  }

  /** Follows the link with this text. */
  follow(text: string | RegExp): Promise<Page> {
    const { pathname, search } = new URL(this.link(text), this.url);
    return this.client.get(pathname + search);
  }

  /** The buttons that submit something. */
  get buttons(): string[] {
    return this.submitters().map((button) => nameOf(button));
  }

  hasButton(text: string | RegExp): boolean {
    return this.buttons.some((name) => matches(name, text));
  }

  /** The form that the button with this text submits. */
  form(button: string | RegExp): PageForm<Page> {
    const found = this.submitters().find((element) => matches(nameOf(element), button));
    if (!found) throw new Error(`${this.path} has no button ${button}; it has: ${this.buttons.join(" | ")}`);
    return new PageForm(this, found, this.client);
  }

  private submitters(): Element[] {
    const inputs = this.elements("input").filter((element) => element.attribs.type === "submit");
    const buttons = this.elements("button").filter((element) => (element.attribs.type ?? "submit") === "submit");
    return [...buttons, ...inputs].filter((element) => !("disabled" in element.attribs));
  }
}

const nameOf = (element: Element) => element.attribs["aria-label"] ?? (accessibleText(element) || (element.attribs.value ?? ""));

const matches = (name: string, wanted: string | RegExp) => typeof wanted === "string" ? name === wanted : wanted.test(name);
