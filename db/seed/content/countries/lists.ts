import type { Localised } from "../../../schema/columns.ts";

/** A country list of the demonstration; its countries follow from the reference data. */
export interface SeedCountryList {
  team: string;
  slug: string;
  /** Which countries belong on it. */
  of: "non_resident" | "fragile";
  facts: string[];
  title: Localised;
  purpose: Localised;
}

export const seedCountryLists: SeedCountryList[] = [
  {
    team: "CT-UNCT", slug: "without-an-office", of: "non_resident",
    facts: ["offices", "focal_point", "meetings", "framework", "notes"],
    title: {
      en: "Countries without an office of ours", fr: "Pays où nous n’avons pas de bureau", es: "Países sin oficina nuestra",
      ar: "بلدان ليس لنا فيها مكتب", ru: "Страны без нашего бюро", zh: "我们未设办事处的国家",
    },
    purpose: {
      en: "Who speaks for us in the UN country team, which office stands behind them, and when the team meets next.",
      fr: "Qui parle en notre nom dans l’équipe de pays des Nations Unies, quel bureau l’appuie, et quand l’équipe se réunit.",
      es: "Quién habla por nosotros en el equipo de las Naciones Unidas en el país, qué oficina le respalda y cuándo se reúne el equipo.",
      ar: "من يتحدث باسمنا في فريق الأمم المتحدة القطري، وأي مكتب يسنده، ومتى يجتمع الفريق في المرة المقبلة.",
      ru: "Кто говорит от нашего имени в страновой группе ООН, какое бюро за ним стоит и когда группа собирается в следующий раз.",
      zh: "谁在联合国国家工作队中代表我们、由哪个办事处支持、工作队下次何时开会。",
    },
  },
  {
    team: "CT-FRAGILE", slug: "fragile-situations", of: "fragile",
    facts: ["fragility", "offices", "focal_point", "notes"],
    title: {
      en: "Fragile and conflict-affected situations", fr: "Situations de fragilité et de conflit", es: "Situaciones de fragilidad y conflicto",
      ar: "حالات الهشاشة والنزاع", ru: "Нестабильность и конфликты", zh: "脆弱和受冲突影响局势",
    },
    purpose: {
      en: "Before anybody travels: the covering office, whom to ask, the last security note, and what earlier crises taught us.",
      fr: "Avant tout voyage : le bureau compétent, la personne à consulter, la dernière note de sécurité et les leçons des crises passées.",
      es: "Antes de cualquier viaje: la oficina responsable, a quién preguntar, la última nota de seguridad y lo aprendido en crisis anteriores.",
      ar: "قبل أي سفر: المكتب المختص، ومن يُسأل، وآخر مذكرة أمنية، وما تعلمناه من الأزمات السابقة.",
      ru: "Перед любой поездкой: курирующее бюро, к кому обратиться, последняя заметка о безопасности и уроки прежних кризисов.",
      zh: "出行之前：主管办事处、向谁咨询、最新安全说明，以及以往危机的经验教训。",
    },
  },
];
