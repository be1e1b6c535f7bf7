import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const domesticMinimumWageIslands: SeedThread = {
  key: "domestic-minimum-wage-islands",
  team: "TT-WAGES",
  kind: "question",
  title: "Has anyone set a minimum wage for domestic workers in a small island State?",
  language: "en",
  tags: ["J1", "J5", "O1"],
  messages: [
    {
      author: slots.suvaDirector,
      daysAgo: 18.72,
      language: "en",
      text: "The tripartite board of one of our island members wants to bring domestic workers under the minimum wage within six months. About 1,400 workers, nearly all women, mostly paid by families who earn little more than they do; no inspector has ever visited a home. They ask for two or three cases from *small* places, not from countries with eighty inspectors and a domestic employers’ union. What rate did you start from, and what happened to jobs?",
    },
    {
      author: slots.portOfSpainWages,
      daysAgo: 18.41,
      language: "en",
      answer: true,
      text: [
        "Three cases from our islands, in short:",
        "",
        "| case | starting rate | steps | after three years |",
        "|---|---|---|---|",
        "| A (pop. 70,000) | 62 % of general minimum | 4 | full parity, registered jobs +9 % |",
        "| B (pop. 180,000) | full parity | none | hours per job fell by a tenth, jobs stable |",
        "| C (pop. 110,000) | 80 % | 2, second postponed | stuck at 80 % |",
        "",
        "A worked because the steps had dates **in the order itself**. C had “subject to review”. Hourly rates matter more than the level: with a monthly rate only, part-timers earned less than before.",
      ].join("\n"),
    },
    {
      author: slots.antananarivoConditions,
      daysAgo: 18.02,
      language: "fr",
      text: "Dans nos îles de l’océan Indien, le débat a porté sur le logement et les repas. La convention n° 189 (art. 12) admet une part limitée en nature, à des conditions non moins favorables que pour les autres travailleurs ; chez nous, le texte plafonne à 15 %, et l’interdit pour la chambre occupée par une employée logée dans l’intérêt du service. Sans ce plafond, le nouveau salaire minimum aurait été entièrement repris par une retenue pour « hébergement ».",
    },
    {
      author: slots.suvaDirector,
      daysAgo: 17.6,
      language: "en",
      text: "The housing point would have hit us: two in five live in. Case A’s dated steps look right to me, but the finance member asks what share of *employing* families could not pay full parity. We have a household survey of 1,100 families, four years old. Is there an honest way of answering from that, or should I tell the board that we don’t know? I’d rather say so than dress up a guess.",
    },
    {
      author: slots.bangkokWages,
      daysAgo: 17.22,
      language: "en",
      text: "You can answer honestly with a range. Take families reporting domestic help, compute the new bill as a share of their consumption, and count those above 15 per cent. In a similar survey (n = 63 employing families, so treat gently) it was 22 per cent, with an interval of 13 to 34. Say “between one in eight and one in three”, then ask what those families would do: half said fewer hours, a third would pay, the rest would go without. Hours, again.",
    },
    {
      author: slots.sanJoseWages,
      daysAgo: 16.85,
      language: "es",
      text: "Añado un caso del Caribe hispanohablante, aunque es un país mayor: antes de fijar la tarifa se hizo una ronda de doce conversaciones con trabajadoras y familias, separadas, sobre qué tareas caben en una jornada. De ahí salió una tarifa por hora con recargo nocturno y no una mensual. El cumplimiento, medido dos años después por encuesta, fue de 58 %, contra 31 % de la tarifa mensual anterior. La gente cumple mejor lo que puede calcular en la cocina.",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 16.1,
      language: "fr",
      text: "Un mot du côté des travailleurs : aucune de ces expériences ne mentionne qui siégeait à la table. L’article 4 de la convention n° 131 demande la pleine consultation des organisations représentatives, et la participation directe lorsque c’est possible. Dans une île de 1 400 travailleuses, cinquante peuvent suffire à former une association ; une année d’appui et une salle le dimanche après-midi ont suffi ailleurs. Sans elles, le taux sera fixé par ceux qui le paient.",
    },
    {
      author: slots.sanJoseWages,
      daysAgo: 14.33,
      language: "en",
      text: [
        "Facilitator’s summary, English then Spanish. *Start hourly; write dated steps into the order; cap payment in kind; show affordability as a range; help the workers organise before the board meets, not after. No case shows job losses, two show shorter hours.*",
        "",
        "*Resumen:* empiece por tarifa horaria; ponga las etapas con fecha en la propia norma; limite el pago en especie; presente la capacidad de pago como un rango; apoye la organización de las trabajadoras antes de la sesión. Ningún caso muestra pérdida de empleos; dos, menos horas.",
      ].join("\n"),
    },
  ],
};
