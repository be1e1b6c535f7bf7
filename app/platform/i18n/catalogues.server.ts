import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type { Locale } from "./locales";

type Catalogue = { messages: Messages };

const files = {
  ...import.meta.glob<Catalogue>("../../modules/*/locales/**/*.po", { eager: true }),
  ...import.meta.glob<Catalogue>("../../ui/locales/*.po", { eager: true }),
};

function messagesOf(locale: Locale): Messages {
  const ours = Object.entries(files).filter(([path]) => path.endsWith(`/${locale}.po`));
  return Object.assign({}, ...ours.map(([, catalogue]) => catalogue.messages)) as Messages;
}

const cache = new Map<Locale, Messages>();

/**
 * A fresh translator for one request or one mail, speaking every area.
 * Never kept across requests: a shared one answered people in each other's language.
 */
export function i18nFor(locale: Locale): I18n {
  let messages = cache.get(locale);
  if (!messages) cache.set(locale, (messages = messagesOf(locale)));
  return setupI18n({ locale, messages: { [locale]: messages } });
}
