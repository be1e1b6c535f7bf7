import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Disclosure } from "../disclosure";
import { wordedField, type FieldSource } from "../field-props";

/** The fields of one language by their names, with errors in words and what was typed kept. */
interface InLanguage<Name extends string> {
  locale: Locale;
  fields: Record<Name, FieldSource>;
}

/** Fields that a form has once for each language, those of `main` first. `inWords` turns the schema's codes into sentences. */
export function fieldsInLanguages<const Name extends string>(
  texts: { getFieldset: () => Record<Locale, { getFieldset: () => Record<Name, FieldMetadata<string>> }> },
  names: readonly Name[],
  main: Locale,
  inWords: (codes: string[] | undefined) => string[] | undefined,
): InLanguage<Name>[] {
  const ofLocale = texts.getFieldset();
  return [main, ...locales.filter((locale) => locale !== main)].map((locale) => {
    const parts = ofLocale[locale].getFieldset();
    return { locale, fields: Object.fromEntries(names.map((name) => [name, wordedField(parts[name], inWords)])) as Record<Name, FieldSource> };
  });
}

/** All of them, as the summary of errors wants them. */
export const allFields = <Name extends string>(inOrder: InLanguage<Name>[]): FieldSource[] => inOrder.flatMap(({ fields }) => Object.values<FieldSource>(fields));

interface InLanguagesProps<Name extends string> {
  inOrder: InLanguage<Name>[];
  /** whose fields always stand open */
  main: Locale;
  /** the fields of one language, called `language` in itself */
  children: (fields: Record<Name, FieldSource>, locale: Locale, language: string) => ReactNode;
}

/** A part to open for each language; those that hold something, or something wrong, stand open. */
export function InLanguages<Name extends string>({ inOrder, main, children }: InLanguagesProps<Name>) {
  return inOrder.map(({ locale, fields }) => {
    const isUsed = Object.values<FieldSource>(fields).some(({ defaultValue, errors }) => Boolean(defaultValue) || errors !== undefined);
    return (
      <Disclosure key={locale} open={locale === main || isUsed} summary={<span lang={locale}>{endonyms[locale]}</span>}>
        <div className="grid gap-4 border-s-2 border-line ps-4">{children(fields, locale, endonyms[locale])}</div>
      </Disclosure>
    );
  });
}
