import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const securityNotesHow: SeedThread = {
  key: "security-notes-how",
  team: "CT-FRAGILE",
  kind: "discussion",
  title: "Notes de sécurité par pays : ce qu’elles doivent dire, et quand elles se périment",
  language: "fr",
  tags: ["P6", "P1"],
  messages: [
    {
      author: slots.fragileSecurity,
      daysAgo: 14.7,
      language: "fr",
      text: "Je relis les notes de sécurité que nous partageons entre nous. Sur quatorze, neuf n’ont pas de date, quatre recommandent un hôtel fermé, et une donne le numéro personnel d’un collègue parti. Une note périmée est pire que pas de note : elle rassure. Je propose une règle simple : une page, une date en première ligne, une durée de vie de quatre-vingt-dix jours, une personne qui répond. Passé ce délai, la note affiche « à ne pas utiliser » et rien d’autre. Qu’est-ce qui vous manquerait ?",
    },
    {
      author: slots.banguiWorks,
      daysAgo: 14.2,
      language: "fr",
      text: "Ce qui manque toujours, c’est la route. Pas « éviter la nationale », mais : quel jour, quelle heure, quel pont. Ici, un pont coupé transforme quatre heures en deux jours, et c’est le deuxième jour, sans eau ni réseau, que les gens prennent de mauvaises décisions.",
    },
    {
      author: slots.kinshasaCrisis,
      daysAgo: 13.8,
      language: "fr",
      text: "D’accord, et il faudrait distinguer ce qu’on *sait* de ce qu’on *répète*. Dans nos notes, la moitié des phrases commence par « il semblerait ». Je mettrais trois signes : vu par nous, rapporté par une source que nous connaissons, entendu.",
    },
    {
      author: slots.jubaWorks,
      daysAgo: 13.1,
      language: "en",
      text: "Two additions from Juba. Write what to do when the note is wrong: who to call first, where the fuel is, how long the generator lasts. And write it for the driver as well. Ours read the English note politely and then asked his brother-in-law, who was right.",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 12.6,
      language: "fr",
      text: "Le chauffeur d’abord, oui. Désormais aucune note ne sort sans avoir été lue à haute voix à un chauffeur, et sa correction est signée de son nom s’il le veut.",
    },
    {
      author: slots.sanaaRecovery,
      daysAgo: 11.9,
      language: "ar",
      text: "من صنعاء: أهم ما في المذكرة ما لا يُكتب فيها. لا أسماء حراس، ولا مواقع بيوت، ولا مواعيد ثابتة للتنقل. لدينا صفحتان: واحدة للجميع، وأخرى لا تُفتح إلا لمن تأكد سفره، وتُسحب بعد عودته. أرجو أن تُحترم هذه القسمة في المنصة أيضاً، فالمذكرة التي يراها أربعمئة شخص ليست مذكرة أمن.",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 11.3,
      language: "fr",
      text: "Zaynab a raison et je le grave : **rien d’opérationnel dans l’espace de l’équipe**. Ici, le contexte, les leçons, les règles de bon sens et la personne à appeler. Les itinéraires et les hébergements restent dans le dossier de mission, chez l’officier de sécurité. J’ai retiré ce matin deux notes qui en disaient trop, dont une des miennes.",
    },
    {
      author: slots.portAuPrinceRecovery,
      daysAgo: 10.5,
      language: "fr",
      text: "À Port-au-Prince, quatre-vingt-dix jours, c’est une éternité ; à trente, nous serions déjà en retard. Pourrait-on laisser chaque bureau choisir *moins* que quatre-vingt-dix, jamais plus ?",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 10.1,
      language: "fr",
      text: "Oui. Quatre-vingt-dix au maximum, trente pour vous, sept en période électorale.",
    },
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 9.6,
      language: "es",
      text: "Honduras la actualizo esta semana. La de Guatemala no tiene dueño desde marzo; pregunto quién la toma.",
    },
    {
      author: slots.baghdadRecovery,
      daysAgo: 9.4,
      language: "ar",
      text: "طلب عملي: ضعوا في أول السطر الثاني كلمة واحدة عن الاتصالات. في الأنبار تعمل شبكة واحدة من ثلاث، ومن لا يعرف أيّها يشتري الشريحة الخطأ في المطار ويختفي يومين عن رفاقه.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 8.8,
      language: "en",
      text: "Agreed by all who answered, so let us simply do it. Fatoumata keeps the format; each office publishes its page by the end of the month; notes without a living owner are deleted, with thanks. The first three, for the [Central African Republic](document:security-note-car), [Haiti](document:security-note-haiti) and [Yemen](document:security-note-yemen), are up for reading, in the language of those who drive there.",
    },
  ],
};
