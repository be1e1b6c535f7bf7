import type { Locale } from "~/platform/i18n/locales";

/** Sentences that stand in one of some ten thousand messages, so that their words are rare. */
export const rareSentences: Record<Locale, string> = {
  en: "The asbestosis register of Funafuti was last looked at in spring.",
  fr: "Le registre des pneumoconioses de Djibouti n’a pas été revu depuis.",
  es: "La silicosis en las canteras de Cochabamba quedó sin estudiar.",
  ar: "لم يُراجَع سجل الأسبستوز في زنجبار منذ ذلك الحين.",
  ru: "Реестр пневмокониозов Караганды с тех пор не пересматривали.",
  zh: "富纳富提的石棉沉着病登记册尚未更新。",
};

/** What is asked: words that are common in a language, words that are rare, and the search words of the product. */
export const queries: Record<"frequent" | "rare" | "narrowed", Record<Locale, string[]>> = {
  frequent: {
    en: ["labour", "inspection", "the workers of the country", "labour inspection", "social"],
    fr: ["travail", "inspection du travail", "pays", "securite sociale", "travailleurs"],
    es: ["trabajo", "inspeccion", "pais", "seguridad social", "trabajadores"],
    ar: ["العمل", "تفتيش العمل", "البلد", "الضمان الاجتماعي", "العمال"],
    ru: ["труда", "инспекция труда", "страны", "социальная защита", "работников"],
    zh: ["劳动", "劳动监察", "国家", "社会保障", "工"],
  },
  rare: {
    en: ["asbestosis", "asbestosis register funafuti"],
    fr: ["djibouti", "registre pneumoconioses djibouti"],
    es: ["cochabamba", "canteras de cochabamba"],
    ar: ["الأسبستوز", "سجل الأسبستوز زنجبار"],
    ru: ["пневмокониоз", "реестр пневмокониозов караганды"],
    zh: ["石棉沉着病", "富纳富提"],
  },
  narrowed: {
    en: ['"social protection"', "labour lang:en before:2026", "labour -inspection"],
    fr: ['"securite sociale"', "travail is:question"],
    es: ['"seguridad social"', "trabajo lang:es after:2026-02"],
    ar: ['"الضمان الاجتماعي"', "العمل lang:ar"],
    ru: ['"инспекции труда"', "труд -инспекция"],
    zh: ['"劳动监察"', "劳动 before:2026"],
  },
};
