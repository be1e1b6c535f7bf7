import { setupI18n, type Messages } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { DomUtils, parseDocument } from "htmlparser2";
import type { ComponentProps, ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "~/platform/i18n/locales";
import { accessibleText, type Element } from "../../support/page-text";

const catalogues = import.meta.glob<{ messages: Messages }>("../../../app/ui/locales/*.po", { eager: true });

/** Stands for @remix-run/react where there is no router: `vi.mock("@remix-run/react", () => import("./render-part"))`. */
export const Link = ({ to, ...rest }: Omit<ComponentProps<"a">, "href"> & { to: string }) => <a href={to} {...rest}>{rest.children}</a>;
export const Form = ({ preventScrollReset: _, ...rest }: ComponentProps<"form"> & { preventScrollReset?: boolean }) => <form {...rest} />;

/** A part of the design system as the server writes it, in one language. */
export function renderPart(part: ReactElement, locale: Locale = "en") {
  const messages = catalogues[`../../../app/ui/locales/${locale}.po`]?.messages ?? {};
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  const html = renderToStaticMarkup(<I18nProvider i18n={i18n}>{part}</I18nProvider>);
  const document = parseDocument(html);
  const all = (matches: (element: Element) => boolean) => DomUtils.findAll(matches, document.children);
  return {
    html,
    text: accessibleText(document.children),
    all: (tag: string) => all((element) => element.name === tag),
    byId: (id: string) => DomUtils.getElementById(id, document),
    /** ids that stand twice */
    repeatedIds: () => {
      const ids = all((element) => "id" in element.attribs).map((element) => element.attribs.id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    },
  };
}

export { accessibleText };
