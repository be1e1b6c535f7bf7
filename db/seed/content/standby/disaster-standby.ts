import type { Localised } from "../../../schema/columns.ts";
import type { Locale } from "../types.ts";

/** The standby list of the demonstration: who can leave within three days of a disaster. */
export const disasterStandby: { team: string; slug: string; readyHours: number; title: Localised; purpose: Localised } = {
  team: "CT-FRAGILE", slug: "within-72-hours", readyHours: 72,
  title: { en: "After a disaster: within 72 hours", fr: "Après une catastrophe : sous 72 heures", es: "Tras un desastre: en 72 horas", ar: "بعد الكارثة: خلال 72 ساعة", ru: "После бедствия: в течение 72 часов", zh: "灾后72小时内出动" },
  purpose: {
    en: "Rapid assessment of jobs and livelihoods beside the UN country team. The desk officer calls from the top; duty of care is checked before anybody leaves.",
    fr: "Évaluation rapide de l’emploi et des moyens d’existence aux côtés de l’équipe de pays. La permanence appelle dans l’ordre ; le devoir de protection est vérifié avant tout départ.",
    es: "Evaluación rápida del empleo y los medios de vida junto al equipo de las Naciones Unidas en el país. Se llama por orden; el deber de cuidado se verifica antes de salir.",
    ar: "تقييم سريع للوظائف وسبل العيش إلى جانب الفريق القطري. يتصل المناوب بالترتيب من الأعلى، ويُتحقق من واجب الرعاية قبل أي مغادرة.",
    ru: "Быстрая оценка занятости и источников дохода вместе со страновой группой. Дежурный звонит по порядку; до выезда проверяется обеспечение безопасности сотрудника.",
    zh: "与国家工作队一道快速评估就业和生计。值班人员按顺序致电；任何人出发前须核查关照义务。",
  },
};

/** What those on standby say they can take on, in the languages they work in. */
export const standbyOffers: Record<Locale, string[]> = {
  en: ["Rapid assessment of lost jobs, first week", "Setting up emergency employment with social partners", "Safety of clearing and debris works"],
  fr: ["Évaluation rapide des emplois perdus, première semaine", "Emplois d’urgence avec les partenaires sociaux", "Sécurité des chantiers de déblaiement"],
  es: ["Evaluación rápida de empleos perdidos, primera semana", "Empleo de emergencia con los interlocutores sociales", "Seguridad en las obras de desescombro"],
  ar: ["تقييم سريع للوظائف المفقودة في الأسبوع الأول", "برامج التشغيل الطارئ مع الشركاء الاجتماعيين", "السلامة في أعمال إزالة الأنقاض"],
  ru: ["Быстрая оценка потерянных рабочих мест, первая неделя", "Экстренная занятость вместе с социальными партнёрами", "Безопасность работ по расчистке завалов"],
  zh: ["第一周快速评估岗位损失", "与社会伙伴共同开展应急就业", "清理废墟作业安全"],
};
