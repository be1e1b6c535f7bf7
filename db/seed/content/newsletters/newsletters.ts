import type { Localised } from "../../../schema/columns.ts";
import { slots } from "../slots.ts";
import type { AuthorSlot, Locale } from "../types.ts";

/** One thing of an issue, or one that waits in the inbox; keys of the demonstration's threads and documents, a person by slot. */
export interface SeedItem {
  what: { thread: string } | { document: string } | { person: AuthorSlot };
  by: AuthorSlot;
  language: Locale;
  line: string;
}

/** A newsletter of the demonstration, with the issues that were sent and what waits for the next. */
export interface SeedNewsletter {
  slug: string;
  /** Code of a team; null is the organisation's. */
  team: string | null;
  title: Partial<Localised>;
  purpose: Partial<Localised>;
  issues: { daysAgo: number; readers: number; title: Partial<Localised>; intro: Partial<Localised>; items: SeedItem[] }[];
  waiting: SeedItem[];
}

/** What the demonstration's people get by mail, and read here. */
export const seedNewsletters: SeedNewsletter[] = [
  {
    slug: "across-the-field", team: null,
    title: { en: "Across the field", fr: "D’un terrain à l’autre", es: "De terreno a terreno", ar: "بين الميادين", ru: "По всем бюро", zh: "各地来信" },
    purpose: {
      en: "Twice a month: what one team found out that another can use", fr: "Deux fois par mois : ce qu’une équipe a trouvé et qui peut servir à une autre", es: "Dos veces al mes: lo que un equipo descubrió y a otro le sirve",
      ar: "مرتان في الشهر: ما اكتشفه فريق وقد ينفع فريقًا آخر", ru: "Два раза в месяц: что нашла одна команда и пригодится другой", zh: "每月两期：一个团队的发现，另一个团队也用得上",
    },
    issues: [
      {
        daysAgo: 33, readers: 187,
        title: { en: "Farms, frameworks and a formula", fr: "Des fermes, des cadres et une formule", es: "Fincas, marcos y una fórmula", ar: "مزارع وأطر ومعادلة", ru: "Фермы, рамочные программы и формула", zh: "农场、框架与一个公式" },
        intro: {
          en: "Three teams, one question: how do you help where there is no office and the season does not wait? Start with the practice note; the formula is for those who have to answer a minister on Monday.",
          fr: "Trois équipes, une question : comment aider là où il n’y a pas de bureau et où la saison n’attend pas ? Commencez par la note de pratique ; la formule est pour qui doit répondre à un ministre lundi.",
          ru: "Три команды и один вопрос: как помочь там, где нет бюро, а сезон не ждёт? Начните с практической записки; формула пригодится тем, кто в понедельник отвечает министру.",
        },
        items: [
          { what: { document: "inspecting-farms-practice-note" }, by: slots.dakarInspection, language: "fr", line: "La première note qui commence par la saison et non par la loi." },
          { what: { document: "framework-without-office" }, by: slots.unctLead, language: "en", line: "Eleven countries without an office have used it; two sent back what to change." },
          { what: { thread: "adjustment-formula" }, by: slots.bangkokWages, language: "en", line: "Read the fourth message: it says when not to use the formula." },
        ],
      },
      {
        daysAgo: 12, readers: 142,
        title: { en: "Heat, standby, and who answers at night", fr: "Chaleur, astreinte, et qui répond la nuit", es: "Calor, guardia y quién responde de noche", ar: "الحرارة والاستعداد ومن يجيب ليلًا", ru: "Жара, готовность и кто отвечает ночью", zh: "高温、待命，以及夜里谁来接电话" },
        intro: {
          en: "The heat guide is approved and already out of date in one line: the thread says which. And there is now a list of people who can leave within 72 hours.",
          ar: "دليل الحرارة معتمد، وفيه سطر تجاوزه الزمن: النقاش يبيّن أيّه. وأصبحت لدينا قائمة بمن يستطيعون المغادرة خلال 72 ساعة.",
          es: "La guía sobre el calor está aprobada y ya tiene una línea superada: el hilo dice cuál. Y hay una lista de personas que pueden salir en 72 horas.",
        },
        items: [
          { what: { document: "work-in-heat-guide" }, by: slots.beirutOsh, language: "ar", line: "يصلح للمفتش كما يصلح لصاحب العمل، وهذا نادر." },
          { what: { document: "standby-72-hours-note" }, by: slots.fragileLead, language: "en", line: "Directors: keep page two where you find it without light." },
          { what: { person: slots.dohaHeat }, by: slots.beirutOsh, language: "ar", line: "قاس بنفسه في ثلاثة مواقع بناء؛ اسألوه عن الأرقام." },
          { what: { thread: "annual-report-window" }, by: slots.inspectionLead, language: "en", line: "The shorter template saves each office about four days." },
        ],
      },
    ],
    waiting: [
      { what: { document: "minimum-wage-councils" }, by: slots.wagesLead, language: "en", line: "Two ministries asked for exactly this within a week." },
      { what: { thread: "risk-false-positives" }, by: slots.limaInspection, language: "es", line: "Por fin alguien escribe qué hacer cuando el algoritmo se equivoca." },
      { what: { person: slots.tashkentFarms }, by: slots.moscowInspection, language: "ru", line: "Шесть сезонов подряд на хлопке; отвечает на вопросы на трёх языках." },
    ],
  },
  {
    slug: "inspection-notes", team: "TT-LABINSP",
    title: { en: "Inspection notes", fr: "Notes d’inspection", es: "Notas de inspección" },
    purpose: { en: "What happened in our team this month", fr: "Ce qui s’est passé dans notre équipe ce mois-ci" },
    issues: [
      {
        daysAgo: 20, readers: 41,
        title: { en: "Four answers and a campaign", fr: "Quatre réponses et une campagne" },
        intro: { en: "Four questions were answered this month, one of them by three people who had never met. The farm campaign begins in Dakar.", fr: "Quatre questions ont trouvé réponse ce mois-ci, dont une grâce à trois personnes qui ne s’étaient jamais rencontrées. La campagne agricole commence à Dakar." },
        items: [
          { what: { thread: "farm-inspections" }, by: slots.pretoriaInspection, language: "en", line: "Fifty messages; the summary is in the last one." },
          { what: { document: "first-visit-informal" }, by: slots.yaoundeInspection, language: "fr", line: "Cinq règles qui tiennent sur une feuille." },
        ],
      },
    ],
    waiting: [{ what: { thread: "household-entry" }, by: slots.beirutInspection, language: "ar", line: "سؤال يُطرح في كل زيارة ولم نكتب جوابه قط." }],
  },
];
