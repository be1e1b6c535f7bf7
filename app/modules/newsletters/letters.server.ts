import { msg } from "@lingui/core/macro";
import { environment } from "~/platform/environment.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { directionOf, type Locale } from "~/platform/i18n/locales";
import { escapedHtml as escaped } from "~/platform/rich-text/escaped-html";
import { issueHref } from "./hrefs";
import type { ReadIssue } from "./issue-view.server";

/** An issue as a mail to one reader: as text, and the same as plain HTML with links that lead here. */
export function issueLetter(issue: ReadIssue, { name, locale, unsubscribe }: { name: string; locale: Locale; unsubscribe: string }) {
  const i18n = i18nFor(locale);
  const { publicUrl } = environment();
  const page = publicUrl + issueHref(issue.slug, issue.number);
  const { title, intro, letter } = issue;
  const greeting = i18n._(msg({ id: "newsletters.mail.greeting", message: `Dear ${name},` }));
  const onPage = i18n._(msg({ id: "newsletters.mail.page", message: "Read this issue on its page:" }));
  const letterName = letter.text;
  const why = i18n._(msg({ id: "newsletters.mail.why", message: `You get “${letterName}” because you belong to those it is for.` }));
  const stop = i18n._(msg({ id: "newsletters.mail.stop", message: "To get it no more, with one click:" }));
  const items = issue.items.map((item) => ({ ...item, url: publicUrl + item.href }));
  const text = [
    greeting, intro.text, ...items.map(({ title: what, teamName, line, url }) => [teamName ? `${what} (${teamName})` : what, line, url].join("\n")),
    `${onPage}\n${page}`, `${why}\n${stop}\n${unsubscribe}`,
  ].filter(Boolean).join("\n\n");
  const list = items.map(({ title: what, teamName, line, language, url }) =>
    `<li><p dir="auto"><a href="${escaped(url)}"><b>${escaped(what)}</b></a>${teamName ? ` · ${escaped(teamName)}` : ""}<br><span lang="${language}" dir="auto">${escaped(line)}</span></p></li>`).join("");
  const html = `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><body><p>${escaped(greeting)}</p><h1 lang="${title.language}" dir="auto">${escaped(title.text)}</h1>`
    + `<div lang="${intro.language}">${intro.html.replaceAll('href="/', `href="${escaped(publicUrl)}/`)}</div><ul>${list}</ul>`
    + `<p><a href="${escaped(page)}">${escaped(onPage)}</a></p><hr><p>${escaped(why)} <a href="${escaped(unsubscribe)}">${escaped(stop)}</a></p></body></html>`;
  return { subject: title.text || letter.text, text, html };
}
