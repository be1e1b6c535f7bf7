import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const recommendationsNotTaken: SeedThread = {
  key: "recommendations-not-taken",
  team: "CF-EVAL",
  kind: "discussion",
  title: "Recommendations that nobody took up: shall we publish the reasons?",
  language: "en",
  tags: ["Q5", "M6"],
  messages: [
    {
      author: slots.genevaEvaluation,
      daysAgo: 30.8,
      language: "en",
      text: "Last year’s evaluations made 212 recommendations; by my count 61 were neither accepted nor refused. They simply stayed. I would like to ask each owner for one line, “why not”, and to print the lines. Andrés, Ivan: would your offices answer honestly if it were printed?",
    },
    {
      author: slots.sanJoseProgramme,
      daysAgo: 30.1,
      language: "es",
      text: "Sí, si la evaluadora imprime también cuántas de sus recomendaciones cabían en el presupuesto. Las nuestras: cuatro de diez.",
    },
    {
      author: slots.moscowProgramme,
      daysAgo: 29.4,
      language: "ru",
      text: "Ответим. Половина моих «почему нет» уложится в три слова: «страна была против». Это ведь тоже вывод.",
    },
  ],
};
