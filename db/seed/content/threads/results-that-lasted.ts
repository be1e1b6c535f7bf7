import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const resultsThatLasted: SeedThread = {
  key: "results-that-lasted",
  team: "CF-PROG",
  kind: "discussion",
  title: "¿Qué quedó de lo que prometimos hace tres bienios? Un ejercicio incómodo",
  language: "es",
  tags: ["R1", "R4"],
  messages: [
    {
      author: slots.sanJoseProgramme,
      daysAgo: 52.7,
      language: "es",
      text: "Tomé nuestros programas de hace seis años y llamé a quienes firmaban los resultados. De diecinueve, siete siguen en pie sin nosotros, cinco existen mientras haya proyecto, cuatro desaparecieron y de tres nadie recuerda nada, ni yo. Lo que distingue a los siete no es el dinero: en seis de ellos había una persona del ministerio que discutió el texto con nosotros hasta cansarse.",
    },
    {
      author: slots.moscowProgramme,
      daysAgo: 51.8,
      language: "ru",
      text: "Повторил упражнение на семнадцати результатах: стоят шесть, держатся на проекте семь, исчезли четыре. И то же самое наблюдение, только наоборот: там, где текст приняли без единого возражения, не осталось ничего.",
    },
    {
      author: slots.genevaEvaluation,
      daysAgo: 50.9,
      language: "en",
      text: "Do you know that you have just run a better meta-evaluation than the one I commissioned? May I have both lists, with the phone numbers removed?",
    },
  ],
};
