import type { Locale } from "../types.ts";

/** What UN country teams meet about, in the working language of the covering office. */
export const meetingTitles: Record<Locale, string[]> = {
  en: ["UN country team, monthly meeting", "Results group on jobs and social protection", "Joint workplan review", "Drafting session for the common country analysis"],
  fr: ["Équipe de pays des Nations Unies, réunion mensuelle", "Groupe de résultats emploi et protection sociale", "Revue du plan de travail conjoint", "Séance de rédaction du bilan commun de pays"],
  es: ["Equipo de las Naciones Unidas en el país, reunión mensual", "Grupo de resultados sobre empleo y protección social", "Revisión del plan de trabajo conjunto", "Sesión de redacción del análisis común sobre el país"],
  ar: ["فريق الأمم المتحدة القطري، الاجتماع الشهري", "فريق النتائج المعني بالعمل والحماية الاجتماعية", "مراجعة خطة العمل المشتركة", "جلسة صياغة التحليل القطري المشترك"],
  ru: ["Страновая группа ООН, ежемесячная встреча", "Группа по результатам: занятость и социальная защита", "Обзор совместного плана работы", "Редакционная встреча по общему страновому анализу"],
  zh: ["联合国国家工作队月度会议", "就业与社会保护成果小组", "联合工作计划审查", "共同国家分析起草会"],
};
