import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { TextsByLanguage } from "~/platform/i18n/best-text";
import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { countryFacts, maxListPurpose, maxListTitle, type CountryFact } from "../contract";
import { useCountryWords } from "./use-country-words";
import { useErrorTexts } from "./use-error-texts";

interface ListFormProps {
  locale: Locale;
  list?: { title: TextsByLanguage; purpose: TextsByLanguage; facts: CountryFact[] };
  result: SubmissionResult<string[]> | undefined;
}

/** A list's words, in the reader's language first, and what it keeps of each country. */
export function ListForm({ locale, list, result }: ListFormProps) {
  const { t } = useLingui();
  const words = useCountryWords();
  const errorTexts = useErrorTexts();
  const [form] = useForm({ id: "country-list", lastResult: result });
  const kept = (result?.initialValue ?? list ?? {}) as { title?: TextsByLanguage; purpose?: TextsByLanguage; facts?: CountryFact[] | CountryFact };
  const errorsAt = (name: string) => errorTexts(result?.error?.[name] ?? undefined);
  const fieldsIn = (language: Locale, named: boolean) => {
    const languageName = endonyms[language];
    return (
    <div key={language} className="grid gap-3">
      <TextField
        id={`title-${language}`} name={`title.${language}`} lang={language} maxLength={maxListTitle} defaultValue={kept.title?.[language]} optional={named}
        label={named ? t({ id: "countries.list.titleIn", message: `Title (${languageName})` }) : t({ id: "countries.list.title", message: "Title" })}
        errors={errorsAt(`title.${language}`) ?? (named ? undefined : errorsAt("title"))}
      />
      <TextField
        id={`purpose-${language}`} name={`purpose.${language}`} lang={language} maxLength={maxListPurpose} defaultValue={kept.purpose?.[language]} optional
        label={named ? t({ id: "countries.list.purposeIn", message: `What it is for (${languageName})` }) : t({ id: "countries.list.purpose", message: "What it is for" })}
        errors={errorsAt(`purpose.${language}`)}
      />
    </div>
    );
  };
  const facts = [kept.facts ?? []].flat();
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <ErrorSummary fields={[{ id: `title-${locale}`, errors: errorsAt("title") }]} />
      {fieldsIn(locale, false)}
      <Disclosure summary={<Trans id="countries.list.otherLanguages">In the other languages</Trans>}>
        <div className="grid gap-6 pt-3">{locales.filter((other) => other !== locale).map((other) => fieldsIn(other, true))}</div>
      </Disclosure>
      <fieldset className="grid gap-2">
        <legend className="pb-1 font-medium"><Trans id="countries.list.facts">What the list shows of each country</Trans></legend>
        {countryFacts.map((fact) => <Checkbox key={fact} id={`fact-${fact}`} name="facts" value={fact} defaultChecked={facts.includes(fact)} label={words.facts[fact]} />)}
      </fieldset>
      <div><Button><Trans id="countries.list.save">Save the list</Trans></Button></div>
    </Form>
  );
}
