import { slots } from "./slots.ts";
import type { AuthorSlot } from "./types.ts";

/** What people say beside a document or a file: a passage by its words (none: the whole), or a version of the file and a page, and the comments in their order. */
export interface SeedRemark {
  document?: string;
  quotation?: string;
  /** A file's name, without its ending. */
  file?: string;
  version?: number;
  page?: number;
  resolvedBy?: AuthorSlot;
  comments: { author: AuthorSlot; daysAgo: number; text: string }[];
}

/** Comments as colleagues leave them while a text is on its way. */
export const seedRemarks: SeedRemark[] = [
  {
    document: "inspecting-farms-practice-note",
    quotation: "It does not replace national law, and it contains no scale of penalties",
    comments: [
      { author: slots.pretoriaInspection, daysAgo: 2.9, text: "Two ministries asked me for exactly that scale. Could we at least name the article that leaves it to them?" },
      { author: slots.inspectionLead, daysAgo: 2.4, text: "Article 24 of Convention No. 129: adequate penalties, provided for by national laws. I put it into the brackets." },
    ],
  },
  {
    document: "inspecting-farms-practice-note",
    quotation: "the time and means they really have",
    resolvedBy: slots.inspectionLead,
    comments: [{ author: slots.rabatFarms, daysAgo: 6.1, text: "في الترجمة العربية نقترح «الوقت والوسائل المتاحة فعلاً»." }],
  },
  {
    document: "first-visit-informal",
    quotation: "de deux cent douze ateliers autour de Thiès",
    comments: [
      { author: slots.yaoundeInspection, daysAgo: 3.7, text: "Sur quelle période ? À Douala, nous en sommes à quarante en six mois, et je voudrais comparer." },
      { author: slots.dakarInspection, daysAgo: 3.2, text: "Quatorze mois, deux contrôleurs, une moto. La ventilation par quartier est dans le tableau joint au fil." },
    ],
  },
  {
    document: "first-visit-informal",
    quotation: "",
    comments: [{ author: slots.limaInspection, daysAgo: 1.8, text: "¿Puedo traducirla al español para la red andina? Cambiaría los ejemplos de taller por mercados." }],
  },
  {
    document: "domestic-work-inspection-draft",
    quotation: "وما بين معقوفتين محل خلاف",
    comments: [
      { author: slots.ammanCases, daysAgo: 2.2, text: "نقترح أن تُذكر إلى جانب كل معقوفتين الجهة التي طلبت الصيغة، حتى يعرف القارئ مع من يتفاوض." },
      { author: slots.beirutInspection, daysAgo: 1.6, text: "موافق، أضيفها في النسخة القادمة قبل اجتماع الخميس." },
    ],
  },
  {
    document: "small-plant-chemicals",
    quotation: "安全数据表锁在抽屉里，危险装在饮料瓶里",
    comments: [{ author: slots.beijingInspection, daysAgo: 4.4, text: "这句话我们培训时直接用作标题，效果很好。建议第二页配一张实物照片的说明文字。" }],
  },
  {
    document: "accident-recording-guide",
    quotation: "на один смертельный случай на производстве приходится несколько зарегистрированных травм",
    comments: [{ author: slots.moscowInspection, daysAgo: 5.3, text: "Нужна ссылка на источник соотношения: на семинаре в Душанбе спросили первым делом." }],
  },
  {
    document: "minimum-wage-councils",
    quotation: "No propone un nivel: propone una forma de llegar a él",
    comments: [{ author: slots.buenosAiresWages, daysAgo: 3.9, text: "Esta frase evita la mitad de las discusiones. La pondría también en la primera lámina." }],
  },
  {
    file: "Shade, water, rest - what to look for on site",
    version: 1, page: 1,
    comments: [
      { author: slots.dohaHeat, daysAgo: 9.4, text: "نضيف في الخليج إلى صف الظل: بعيداً عن محركات التبريد. الظل خلف الشاحنة أشد حراً من الشمس." },
      { author: slots.oshLead, daysAgo: 8.9, text: "Very good. It goes into the next printing, and I shall say where it comes from." },
    ],
  },
  {
    file: "Seasonal farms - visits and second visits",
    version: 1, resolvedBy: slots.pretoriaInspection,
    comments: [
      { author: slots.pretoriaInspection, daysAgo: 14.6, text: "Is “written agreements” counted by farm or by worker? Casamance has 0 of 97, that would be every one of them." },
      { author: slots.dakarInspection, daysAgo: 14.1, text: "By farm. I shall add the Southern African rows with the same rule once you send them." },
    ],
  },
  {
    file: "Seasonal farms - visits and second visits",
    version: 2,
    comments: [{ author: slots.limaInspection, daysAgo: 4.2, text: "¿Podemos añadir los arándanos de La Libertad con las mismas columnas? Tenemos 23 visitas desde mayo." }],
  },
  {
    file: "Liste de contrôle des données avant une évaluation",
    version: 1,
    comments: [{ author: slots.dakarActuary, daysAgo: 5.7, text: "À Niamey, la preuve de vie est tenue par la poste, pas par la caisse. Une colonne « détenue par » manque donc aussi pour les pensionnés." }],
  },
];
