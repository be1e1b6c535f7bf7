import type { Localised } from "../../schema/columns.ts";
import { slots } from "./slots.ts";
import type { AuthorSlot, Locale } from "./types.ts";

/** A working group of the demonstration, inside a team, with how it began. */
export interface SeedGroup {
  /** Code of the team around it. */
  inside: string;
  slug: string;
  visibility: "open" | "request" | "private";
  terms: string[];
  daysAgo: number;
  name: Localised;
  purpose: Localised;
  lead: AuthorSlot;
  members: AuthorSlot[];
  opening: { title: string; language: Locale; text: string; reply: { author: AuthorSlot; language: Locale; text: string } };
}

/** Groups that take up one question of their team. */
export const seedGroups: SeedGroup[] = [
  {
    inside: "TT-LABINSP", slug: "inspection-in-agriculture", visibility: "open", terms: ["F1", "N1"], daysAgo: 74,
    name: { en: "Inspection in agriculture", fr: "L’inspection dans l’agriculture", es: "Inspección en la agricultura", ar: "التفتيش في الزراعة", ru: "Инспекция в сельском хозяйстве", zh: "农业劳动监察" },
    purpose: {
      en: "Turns the practice note on farms into checklists by crop and season, tried in six countries",
      fr: "Traduit la note de pratique sur les exploitations en listes de contrôle par culture et par saison, essayées dans six pays",
      es: "Convierte la nota de práctica sobre fincas en listas de verificación por cultivo y temporada, probadas en seis países",
      ar: "تحوّل مذكرة الممارسات الخاصة بالمزارع إلى قوائم مراجعة بحسب المحصول والموسم، تُجرَّب في ستة بلدان",
      ru: "Превращает практическую записку о фермах в контрольные списки по культурам и сезонам и проверяет их в шести странах",
      zh: "把农场监察实务说明变成按作物和季节划分的检查清单，在六个国家试用",
    },
    lead: slots.dakarInspection, members: [slots.yaoundeInspection, slots.rabatFarms, slots.tashkentFarms, slots.bangkokFarms, slots.limaInspection, slots.inspectionCoordinator],
    opening: {
      title: "Quelles cultures d’abord : coton, horticulture ou palmier à huile ?", language: "fr",
      text: "Chères et chers collègues, la note de pratique nous donne la méthode ; il nous faut maintenant des listes que l’inspecteur peut tenir d’une main, au bord du champ. Je propose de commencer par trois cultures dont les calendriers ne se chevauchent pas : le coton à l’automne, l’horticulture sous serre en hiver, le palmier à huile toute l’année. Pour chacune, dix questions au plus, chacune rattachée à un article de la convention no 129 ou de la convention no 184. Qui peut prendre une culture et l’essayer pendant deux visites avant la fin du mois prochain ?",
      reply: { author: slots.tashkentFarms, language: "ru", text: "Беру хлопок: сбор у нас заканчивается через шесть недель, и две бригады готовы принять нас вместе с государственной инспекцией. Предлагаю добавить вопрос о том, кто платит за дорогу до поля: именно там чаще всего прячутся удержания из заработка. Список на русском и узбекском пришлю сюда после первого выезда." },
    },
  },
  {
    inside: "TT-OSH", slug: "heat-at-work", visibility: "open", terms: ["E9"], daysAgo: 41,
    name: { en: "Heat at work", fr: "La chaleur au travail", es: "Calor en el trabajo", ar: "الحرارة في العمل", ru: "Жара на работе", zh: "高温作业" },
    purpose: {
      en: "Compares midday bans, rest rules and heat indices, and says what holds in inspection",
      fr: "Compare interdictions de midi, règles de repos et indices de chaleur, et dit ce qui tient lors d’une inspection",
      es: "Compara prohibiciones a mediodía, pausas e índices de calor, y dice qué resiste una inspección",
      ar: "تقارن بين حظر العمل ظهرًا وقواعد الراحة ومؤشرات الحرارة، وتبيّن ما يصمد عند التفتيش",
      ru: "Сравнивает запреты на работу в полдень, правила перерывов и индексы жары и показывает, что выдерживает проверку",
      zh: "比较午间停工、休息规则和热指数，说明哪些在监察中站得住脚",
    },
    lead: slots.beirutOsh, members: [slots.dohaHeat, slots.cairoOsh, slots.pretoriaOsh, slots.yaoundeOsh, slots.bangkokOsh, slots.oshLead],
    opening: {
      title: "مؤشر واحد للحرارة أم جدول لكل بلد؟", language: "ar",
      text: "زملائي الأعزاء، لدينا في المنطقة خمسة بلدان تحظر العمل في ساعات الظهيرة بتواريخ ثابتة، وبلدان تعتمد مؤشر الحرارة الرطبة. في الموسم الماضي سُجّلت إصابات كثيرة بعد انتهاء فترة الحظر مباشرة. أقترح أن نجمع في جدول واحد: المؤشر المعتمد، وعتبة التوقف، ومدة الراحة المدفوعة، ومن يقيس، وما الذي وجده المفتشون فعلًا. هل يستطيع كل عضو أن يملأ سطر بلده قبل اجتماعنا القادم؟",
      reply: { author: slots.pretoriaOsh, language: "en", text: "I fill in the line for South Africa and Namibia. One column to add, please: who stops the work when the threshold is passed. Where the foreman decides, inspectors tell us that nobody stops; where a worker may stop without loss of pay, the threshold is used. That difference explains more than the number itself." },
    },
  },
  {
    inside: "CT-FRAGILE", slug: "duty-of-care", visibility: "request", terms: ["P6"], daysAgo: 58,
    name: { en: "Duty of care", fr: "Devoir de protection", es: "Deber de cuidado", ar: "واجب الرعاية", ru: "Забота о безопасности сотрудников", zh: "关照义务" },
    purpose: {
      en: "What must be true before anybody is sent: training, insurance, contact, the way out",
      fr: "Ce qui doit être acquis avant tout envoi : formation, assurance, contact, voie de sortie",
      es: "Lo que debe estar asegurado antes de enviar a nadie: formación, seguro, contacto, vía de salida",
      ar: "ما يجب أن يتوافر قبل إيفاد أي شخص: التدريب والتأمين وجهة الاتصال وطريق الخروج",
      ru: "Что должно быть готово до выезда: подготовка, страховка, связь, путь эвакуации",
      zh: "派人之前必须落实的事：培训、保险、联络、撤离路线",
    },
    lead: slots.fragileSecurity, members: [slots.fragileLead, slots.banguiWorks, slots.kinshasaCrisis, slots.jubaWorks, slots.mogadishuWorks],
    opening: {
      title: "The one page to read before somebody leaves", language: "en",
      text: "We have four documents on duty of care and nobody reads four documents at the airport. This group makes one page, in the languages of the people who travel. My proposal for its five lines: valid security training, with the date; who is called at any hour, and who replaces them; the medical evacuation number and the policy it belongs to; the place where one waits if the road closes; and who at home knows. Please say what is missing from where you stand, and what nobody would ever look at.",
      reply: { author: slots.banguiWorks, language: "fr", text: "Il manque la fréquence radio et le nom du poste où l’on passe la nuit : à Bangui, c’est la première question du chauffeur. En revanche, le numéro de police d’assurance peut attendre la deuxième page, personne ne le cherche à minuit. Je peux essayer la page avec les trois missions prévues le mois prochain." },
    },
  },
];

/** What teams of the demonstration have pinned, by team: keys of threads and documents, in their order. */
export const seedPins: Record<string, { document?: string; thread?: string }[]> = {
  "TT-LABINSP": [{ document: "inspecting-farms-practice-note" }, { thread: "annual-report-window" }, { document: "first-visit-informal" }],
  "TT-OSH": [{ document: "work-in-heat-guide" }, { document: "heat-trainer-guide" }],
  "TT-ACTUARY": [{ document: "actuarial-assumptions-scarce-data" }, { thread: "pension-model-course" }],
  "TT-WAGES": [{ document: "minimum-wage-councils" }],
  "TT-MIGRATION": [{ document: "measuring-recruitment-costs" }],
  "TT-SKILLS": [{ document: "twenty-gestures-sewing" }],
  "CT-UNCT": [{ document: "framework-without-office" }, { document: "unct-contribution-template-en" }, { thread: "country-team-dates" }],
  "CT-FRAGILE": [{ document: "standby-72-hours-note" }, { thread: "fcs-list-update" }, { thread: "security-notes-how" }],
};
