import { describe, expect, test, vi } from "vitest";
import { locales } from "~/platform/i18n/locales";
import { AppShell } from "~/ui/shell/app-shell";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { currentState } from "~/ui/shell/shell-place";
import { VisitorShell } from "~/ui/shell/visitor-shell";
import { accessibleText, renderPart } from "./render-part";

vi.mock("@remix-run/react", () => import("./render-part"));

const preferences = { action: "/preferences", locale: "ar", theme: "dark", lite: false, returnTo: "/teams?q=a" } as const;

const shell = (pathname = "/teams/wages") => (
  <AppShell
    demo
    pathname={pathname}
    places={{ today: { href: "/today" }, inbox: { href: "/inbox", count: 3 }, teams: { href: "/teams" }, search: { href: "/search" } }}
    teams={[{ href: "/teams/wages", name: "Wages", unread: 120 }]}
    person={{ name: "Awa Ndiaye", detail: "Dakar", profileHref: "/experts/awa" }}
    preferences={preferences}
    sessionsHref="/sessions"
    signOutAction="/sign-out"
  >
    <Page header={<PageHeader title="Wages" />}>Words</Page>
  </AppShell>
);

describe.each(locales)("the shell in %s", (locale) => {
  const part = renderPart(shell(), locale);

  test("has every word of that language", () => {
    expect(part.text).not.toMatch(/shell\.[a-z]/i);
    expect(part.html).not.toMatch(/="shell\./);
  });

  test("has one heading of the first order and one main part, which the skip link reaches", () => {
    expect(part.all("h1")).toHaveLength(1);
    expect(part.all("main").map((main) => main.attribs.id)).toEqual(["main"]);
    expect(part.all("a")[0]?.attribs.href).toBe("#main");
  });

  test("repeats no id", () => {
    expect(part.repeatedIds()).toEqual([]);
  });

  test("needs no style attribute, which the page's security policy would refuse", () => {
    expect(part.html).not.toContain(" style=");
  });
});

test("a place without an address is left out rather than dead", () => {
  const links = renderPart(shell()).all("a").map((link) => link.attribs.href);
  expect(links).toContain("/inbox");
  expect(links).not.toContain(undefined);
  expect(renderPart(shell()).text).not.toContain("Experts");
});

test("inside a team the team is the current one, not the list of teams", () => {
  const current = renderPart(shell("/teams/wages/threads/4")).all("a").filter((link) => link.attribs["aria-current"]);
  expect(current.map((link) => [link.attribs.href, link.attribs["aria-current"]])).toEqual([["/teams/wages", "true"], ["/teams", "true"]]);
});

test.each([
  ["/teams", "/teams", "page"],
  ["/teams", "/teams/wages", "true"],
  ["/teams", "/teamsters", undefined],
  ["/", "/teams", undefined],
])("from a link to %s, %s is %s", (href, pathname, state) => {
  expect(currentState(href, pathname)).toBe(state);
});

test("unread counts are shown short and read in full", () => {
  const part = renderPart(shell());
  expect(part.html).toContain("99+");
  expect(part.text).toContain("120 unread");
  expect(part.text).not.toContain("99+");
});

test("language, theme and lite mode are plain forms that come back to the page", () => {
  const part = renderPart(shell());
  const buttons = part.all("button").filter((button) => ["locale", "theme", "lite"].includes(button.attribs.name ?? ""));
  expect(buttons).toHaveLength(11);
  expect(buttons.filter((button) => button.attribs["aria-pressed"] === "true").map((button) => button.attribs.value)).toEqual(["ar", "dark", "off"]);
  const forms = part.all("form").filter((form) => form.attribs.action === "/preferences");
  expect(forms.map((form) => form.attribs.method)).toEqual(["post", "post", "post"]);
  expect(part.all("input").filter((input) => input.attribs.name === "returnTo").map((input) => input.attribs.value)).toEqual(Array(3).fill("/teams?q=a"));
});

test("a visitor chooses the language and signs in", () => {
  const part = renderPart(<VisitorShell preferences={preferences} homeHref="/" signInHref="/sign-in" art><h1>Welcome</h1></VisitorShell>);
  expect(part.all("a").map((link) => accessibleText(link))).toContain("Sign in");
  expect(part.all("button").filter((button) => button.attribs.name === "locale").map((button) => button.attribs.lang)).toEqual([...locales]);
});
