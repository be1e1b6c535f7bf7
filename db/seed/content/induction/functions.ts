import type { SeedChecklist } from "./types";

/** What is asked of directors of country offices besides. */
export const directors: SeedChecklist = {
  functions: ["country_office_director"],
  title: { en: "Taking over a country office", fr: "Prendre la direction d’un bureau de pays", es: "Asumir la dirección de una oficina de país" },
  steps: [
    {
      key: "delegation", due: "day_one",
      text: { en: "Sign the delegation of authority and change the bank signatories", fr: "Signer la délégation de pouvoirs et changer les signataires bancaires", es: "Firmar la delegación de facultades y cambiar las firmas bancarias" },
      detail: { en: "Payments stop until both are done; the finance assistant has the forms ready.", fr: "Les paiements sont suspendus jusque-là ; l’assistant financier tient les formulaires prêts.", es: "Los pagos se detienen hasta entonces; el asistente de finanzas tiene los formularios listos." },
    },
    {
      key: "constituents", due: "first_week",
      text: { en: "Call on the ministry, the employers and the workers, each by themselves", fr: "Rendre visite au ministère, aux employeurs et aux travailleurs, séparément", es: "Visitar al ministerio, a los empleadores y a los trabajadores, por separado" },
      detail: { en: "In the same week and for the same length of time. Ask each what the office should stop doing.", fr: "La même semaine et aussi longtemps chez chacun. Demandez à chacun ce que le bureau devrait cesser de faire.", es: "En la misma semana y con la misma duración. Pregunte a cada cual qué debería dejar de hacer la oficina." },
    },
    {
      key: "country-team", due: "first_week", href: "/teams/un-country-teams",
      text: { en: "Ask the Resident Coordinator’s office for the dates of the UN country team", fr: "Demander au bureau du coordonnateur résident les dates de l’équipe de pays", es: "Pedir a la oficina del coordinador residente las fechas del equipo de país" },
      detail: { en: "Countries where we are not resident have their own team: ask for all of them.", fr: "Les pays où nous ne résidons pas ont leur propre équipe : demandez-les toutes.", es: "Los países donde no somos residentes tienen su propio equipo: pídalas todas." },
    },
    {
      key: "specialists", due: "first_week", href: "/experts",
      text: { en: "Find the three specialists you will need most, and write to them", fr: "Trouver les trois spécialistes dont vous aurez le plus besoin, et leur écrire", es: "Encontrar a los tres especialistas que más necesitará y escribirles" },
    },
    {
      key: "programme", due: "first_month",
      text: { en: "Read the decent work country programme with its last review beside it", fr: "Lire le programme par pays et son dernier examen, côte à côte", es: "Leer el programa de trabajo decente por país junto a su última revisión" },
    },
    {
      key: "project", due: "first_month",
      text: { en: "Spend a day with a project outside the capital", fr: "Passer une journée avec un projet hors de la capitale", es: "Pasar un día con un proyecto fuera de la capital" },
      detail: { en: "Without a delegation. See the work before you see the report.", fr: "Sans délégation. Voyez le travail avant le rapport.", es: "Sin delegación. Vea el trabajo antes que el informe." },
    },
  ],
};

/** What is asked of specialists, those for employers' and workers' activities included. */
export const specialists: SeedChecklist = {
  functions: ["specialist", "employers_specialist", "workers_specialist"],
  title: { en: "Working as a specialist", fr: "Travailler comme spécialiste", es: "Trabajar como especialista", ar: "العمل اختصاصيًا" },
  steps: [
    {
      key: "counterpart", due: "first_week",
      text: { en: "Call your technical counterpart at headquarters", fr: "Appeler votre homologue technique au siège", es: "Llamar a su contraparte técnica en la sede", ar: "الاتصال بنظيركم الفني في المقر" },
      detail: { en: "Agree on who answers what, and what they want to see before it goes out.", fr: "Convenez de qui répond à quoi, et de ce que le siège souhaite voir avant envoi.", es: "Acuerden quién responde a qué y qué quiere ver la sede antes de que salga.", ar: "اتفقا على من يجيب عن ماذا، وما الذي يُعرض عليه قبل إرساله." },
    },
    {
      key: "availability", due: "first_week", href: "/experts/{me}/edit",
      text: { en: "Say in your profile whether colleagues may ask you for support at the moment", fr: "Indiquer dans votre profil si l’on peut vous solliciter en ce moment", es: "Indicar en su perfil si pueden solicitarle apoyo en este momento", ar: "ذكر ما إذا كان يمكن للزملاء طلب دعمكم حاليًا في ملفكم" },
    },
    {
      key: "offices", due: "first_month",
      text: { en: "Visit each country office you serve, or spend an hour on a call with it", fr: "Visiter chaque bureau que vous servez, ou lui consacrer une heure d’appel", es: "Visitar cada oficina a la que atiende, o dedicarle una hora de llamada", ar: "زيارة كل مكتب تخدمونه أو تخصيص ساعة اتصال له" },
    },
    {
      key: "last-mission", due: "first_month",
      text: { en: "Read your predecessor’s last three mission reports", fr: "Lire les trois derniers rapports de mission de votre prédécesseur", es: "Leer los tres últimos informes de misión de su predecesor", ar: "قراءة آخر ثلاثة تقارير بعثات لسلفكم" },
      detail: { en: "Look for what was promised and by when: you have inherited it.", fr: "Cherchez ce qui a été promis et pour quand : vous en avez hérité.", es: "Busque qué se prometió y para cuándo: lo ha heredado.", ar: "ابحثوا عما وُعد به ومتى: لقد ورثتموه." },
    },
  ],
};
