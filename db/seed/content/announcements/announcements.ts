import { slots } from "../slots.ts";
import type { AuthorSlot, Locale } from "../types.ts";

/** An announcement of the demonstration. Names of offices and teams are their codes. */
export interface SeedAnnouncement {
  key: string;
  author: AuthorSlot | { handle: string };
  audience: { kind: "all" } | { kind: "region"; region: "AF" } | { kind: "function"; function: "country_office_director" } | { kind: "office"; office: string } | { kind: "team"; team: string };
  daysAgo: number;
  /** How long it stands. */
  days: number;
  texts: Partial<Record<Locale, { title: string; text: string }>>;
}

/** What the demonstration's people were told lately. */
export const seedAnnouncements: SeedAnnouncement[] = [
  {
    key: "travel-approval", author: { handle: "genevieve-thompson" }, audience: { kind: "all" }, daysAgo: 2, days: 20,
    texts: {
      en: { title: "From Monday: one form for travel approval, in all six languages", text: "Missions are approved on **one form** from Monday. It asks for security training and duty of care before the ticket, not after it. Missions approved earlier stay approved." },
      fr: { title: "Dès lundi : un seul formulaire d’autorisation de voyage, dans les six langues", text: "À partir de lundi, les missions sont autorisées sur **un seul formulaire**. Il demande la formation à la sécurité et le devoir de protection avant le billet, non après. Les missions déjà autorisées le restent." },
      es: { title: "Desde el lunes: un solo formulario de autorización de viaje, en los seis idiomas", text: "A partir del lunes las misiones se autorizan con **un solo formulario**. Pide la formación en seguridad y el deber de cuidado antes del billete, no después. Las misiones ya autorizadas siguen autorizadas." },
      ar: { title: "اعتبارًا من الاثنين: نموذج واحد للموافقة على السفر، باللغات الست", text: "تُعتمد المهمات اعتبارًا من الاثنين على **نموذج واحد** يطلب التدريب الأمني وواجب الرعاية قبل التذكرة لا بعدها. وتبقى المهمات المعتمدة من قبل معتمدة." },
      ru: { title: "С понедельника: одна форма согласования поездок на шести языках", text: "С понедельника командировки согласуются по **одной форме**. Она спрашивает о подготовке по безопасности и о защите сотрудника до билета, а не после. Уже согласованные поездки остаются согласованными." },
      zh: { title: "周一起：出差审批统一使用一份六种语言的表格", text: "自周一起，出差审批使用**同一份表格**。表格在订票之前而不是之后询问安全培训和关照义务。此前已批准的出差继续有效。" },
    },
  },
  {
    key: "africa-ministers", author: { handle: "genevieve-thompson" }, audience: { kind: "region", region: "AF" }, daysAgo: 4, days: 30,
    texts: {
      fr: { title: "Conférence régionale : les notes de pays sont attendues d’ici trois semaines", text: "Le bureau régional réunit une page par pays pour la conférence des ministres. Merci d’indiquer ce qui a été **demandé**, ce qui a été **fait** et qui l’a fait, avec un lien vers le document." },
      en: { title: "Regional conference: country notes are due within three weeks", text: "The regional office gathers one page a country for the conference of ministers. Please say what was **asked for**, what was **done** and by whom, with a link to the document." },
    },
  },
  {
    key: "directors-standby", author: slots.fragileLead, audience: { kind: "function", function: "country_office_director" }, daysAgo: 6, days: 25,
    texts: {
      en: { title: "Directors: the standby list now shows whom to call at night", text: "The team on fragile States keeps a [standby list](/teams/fragile-states/standby) of people who can leave within 72 hours. You see how they are reached outside office hours; nobody else does, apart from the team’s leads." },
      fr: { title: "Directeurs : la liste d’astreinte indique qui appeler la nuit", text: "L’équipe des États fragiles tient une [liste d’astreinte](/teams/fragile-states/standby) de personnes qui peuvent partir en 72 heures. Vous voyez comment les joindre hors des heures de bureau ; hormis les responsables de l’équipe, personne d’autre ne le voit." },
      ar: { title: "إلى المديرين: قائمة الاستعداد تبيّن الآن بمن يُتصل ليلًا", text: "يحتفظ فريق الدول الهشة [بقائمة استعداد](/teams/fragile-states/standby) لمن يستطيعون المغادرة خلال 72 ساعة. ترون كيف يُتصل بهم خارج ساعات الدوام، ولا يرى ذلك أحد غيركم سوى قيادات الفريق." },
    },
  },
  {
    key: "dakar-move", author: { handle: "genevieve-thompson" }, audience: { kind: "office", office: "DWTCO-DAKAR" }, daysAgo: 1, days: 9,
    texts: { fr: { title: "Dakar : coupure de courant dimanche de 8 h à 14 h", text: "Le groupe électrogène couvre la salle des serveurs, pas les étages. Emportez vendredi ce dont vous avez besoin lundi matin." } },
  },
  {
    key: "inspection-call", author: slots.inspectionLead, audience: { kind: "team", team: "TT-LABINSP" }, daysAgo: 3, days: 12,
    texts: {
      en: { title: "Two places left for the peer review in Dakar", text: "We look for one colleague who reads French and one who has run a farm campaign. Say so in the thread of the peer review by Friday; travel is paid." },
      fr: { title: "Encore deux places pour l’examen par les pairs à Dakar", text: "Nous cherchons une personne qui lit le français et une autre qui a mené une campagne dans les exploitations. Dites-le dans le fil de l’examen avant vendredi ; le voyage est pris en charge." },
    },
  },
  {
    key: "year-end", author: { handle: "genevieve-thompson" }, audience: { kind: "all" }, daysAgo: 70, days: 30,
    texts: {
      en: { title: "Annual reports: the window is closed, thank you", text: "All 43 offices have sent theirs. The synthesis is with the editors and comes out in all six languages." },
      es: { title: "Memorias anuales: el plazo está cerrado, gracias", text: "Las 43 oficinas han enviado la suya. La síntesis está en edición y saldrá en los seis idiomas." },
    },
  },
];
