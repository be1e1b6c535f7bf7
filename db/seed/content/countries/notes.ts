import type { Locale } from "../types.ts";

/** A note on a listed country; its author is the country's person to ask. */
export interface SeedCountryNote {
  list: "without-an-office" | "fragile-situations";
  country: string;
  kind: "security" | "lesson" | "note";
  daysAgo: number;
  language: Locale;
  text: string;
}

export const seedCountryNotes: SeedCountryNote[] = [
  {
    list: "fragile-situations", country: "NE", kind: "security", daysAgo: 12, language: "fr",
    text: "Missions à Niamey possibles avec autorisation préalable. **Hors de la capitale : uniquement en convoi**, demande à déposer dix jours ouvrables avant le départ. Prévoir une solution à distance pour chaque séance de formation.",
  },
  {
    list: "fragile-situations", country: "NE", kind: "lesson", daysAgo: 210, language: "fr",
    text: "L’évaluation actuarielle a tenu ses délais parce que la caisse avait envoyé ses fichiers **avant** la mission. Quatre séances à distance ont remplacé la deuxième semaine sur place ; les homologues les ont préférées.",
  },
  {
    list: "fragile-situations", country: "ML", kind: "security", daysAgo: 20, language: "fr",
    text: "Bamako : déplacements de jour, véhicule de l’Organisation. Les ateliers se tiennent dans les locaux des partenaires sociaux et non à l’hôtel. Confirmer la veille.",
  },
  {
    list: "fragile-situations", country: "CF", kind: "security", daysAgo: 34, language: "fr",
    text: "Une seule liaison aérienne par semaine pour le personnel humanitaire : réserver trois semaines à l’avance et compter deux nuits de marge au retour.",
  },
  {
    list: "fragile-situations", country: "HT", kind: "security", daysAgo: 8, language: "fr",
    text: "Pas de mission sur place jusqu’à nouvel avis. L’appui passe par les collègues nationaux et par des séances en ligne avant midi, quand le réseau tient.",
  },
  {
    list: "fragile-situations", country: "HT", kind: "lesson", daysAgo: 300, language: "en",
    text: "After the earthquake, emergency employment paid **daily and in cash** kept its promise only where the pay rate had been agreed with the social partners in the first week. Where it had not, two rates appeared side by side and the dispute outlived the project.",
  },
  {
    list: "fragile-situations", country: "YE", kind: "security", daysAgo: 16, language: "ar",
    text: "لا سفر إلى المحافظات دون موافقة مسبقة وخطة إخلاء. تُعقد الدورات عن بُعد، ويُرسل المحتوى مسجلًا بالصوت لضعف الاتصال.",
  },
  {
    list: "fragile-situations", country: "IQ", kind: "lesson", daysAgo: 150, language: "ar",
    text: "نجحت ورش التعافي لأن غرف التجارة والنقابات شاركت في اختيار المستفيدين. قائمة معلنة بالأسماء في البلدية أنهت الشكاوى خلال أسبوع.",
  },
  {
    list: "fragile-situations", country: "SY", kind: "security", daysAgo: 27, language: "ar",
    text: "يُطلب إذن السفر قبل خمسة عشر يوم عمل، وتُحدَّد المواقع بالإحداثيات. التدريب الأمني الساري شرط لا استثناء منه.",
  },
  {
    list: "fragile-situations", country: "UA", kind: "security", daysAgo: 6, language: "ru",
    text: "Поездки только поездом и с дневным прибытием; укрытие на месте встречи проверяется заранее. Для каждой встречи — запасное время и ссылка на видеосвязь.",
  },
  {
    list: "fragile-situations", country: "MM", kind: "note", daysAgo: 45, language: "en",
    text: "Engagement follows the resolutions of the governing organs: check with the liaison office **before** any contact with public institutions, training included.",
  },
  {
    list: "fragile-situations", country: "VE", kind: "note", daysAgo: 60, language: "es",
    text: "El diálogo se prepara siempre con las dos bancadas por separado antes de la mesa conjunta. Reservar un día entero para ello en cada misión.",
  },
  {
    list: "fragile-situations", country: "MZ", kind: "lesson", daysAgo: 95, language: "en",
    text: "Cash-for-work after the cyclone: sites with a **site committee that kept the attendance sheet in public** had no ghost workers. The sheet on the wall did more than the audit.",
  },
  {
    list: "fragile-situations", country: "SB", kind: "note", daysAgo: 70, language: "en",
    text: "Inter-island transport decides the calendar. Plan labour market surveys for the dry months and send questionnaires with the supply boat.",
  },
  {
    list: "without-an-office", country: "GA", kind: "note", daysAgo: 30, language: "fr",
    text: "Le Coordonnateur résident demande les contributions en **deux pages au plus**, avec un seul tableau. Utiliser le modèle de l’équipe ; le texte de l’an dernier sur l’informalité reste valable.",
  },
  {
    list: "without-an-office", country: "BW", kind: "note", daysAgo: 41, language: "en",
    text: "The results group accepts remote participation if it is announced three days before. Bring the labour force survey figures; nobody else in the group has them.",
  },
  {
    list: "without-an-office", country: "PY", kind: "note", daysAgo: 18, language: "es",
    text: "La oficina del Coordinador Residente pide una persona fija de contacto. Conviene la misma durante todo el ciclo, aunque la tarea rote dentro de la oficina.",
  },
  {
    list: "without-an-office", country: "TM", kind: "note", daysAgo: 52, language: "ru",
    text: "Материалы для группы по результатам нужны на двух языках за неделю до встречи. Подтверждение участия — через канцелярию координатора-резидента.",
  },
  {
    list: "without-an-office", country: "LA", kind: "note", daysAgo: 25, language: "en",
    text: "Two of our projects sit in other agencies’ buildings: ask their staff to carry the two-page note to the meeting when nobody of ours is in town.",
  },
];
