import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const homeworkersWhichConvention: SeedThread = {
  key: "homeworkers-which-convention",
  team: "GTT-NORMES",
  kind: "question",
  title: "Надомницы шьют чапаны за сдельную плату: какая конвенция применяется и ратифицирована ли она у нас?",
  language: "ru",
  tags: ["G1", "G", "J6"],
  messages: [
    {
      author: slots.dushanbeCoordinator,
      daysAgo: 36.5,
      language: "ru",
      text: "Союз предпринимателей Таджикистана и женсовет одного района спорят, работницы ли это вообще. Женщины получают ткань, шьют дома, сдают посреднице, нитки покупают сами. Нужны: название конвенции, ратифицирована ли она, и одно предложение, которое можно прочитать вслух.",
    },
    {
      author: slots.genevaStandards,
      daysAgo: 36.1,
      language: "en",
      answer: true,
      text: [
        "The Home Work Convention, 1996 (No. 177), with Recommendation No. 184. On its NORMLEX page, which I opened this morning, Tajikistan is listed among the countries that have ratified it; please open it yourself before you quote, I trust pages more than memory.",
        "",
        "To read aloud: *a homeworker is a person who works for remuneration in the home or other premises of his or her choice, other than the workplace of the employer, resulting in a product or service as specified by the employer, irrespective of who provides the equipment, materials or other inputs used* (Article 1, unless the person has the degree of autonomy and economic independence of an independent worker under national law). So the thread that they buy themselves decides nothing.",
      ].join("\n"),
    },
    {
      author: slots.dushanbeCoordinator,
      daysAgo: 35.7,
      language: "ru",
      text: "Прочитала. Нитки сняты с повестки. Теперь спорят об «экономической независимости», и это уже правильный спор. Спасибо!",
    },
    {
      author: slots.genevaStandards,
      daysAgo: 35.4,
      language: "en",
      text: "A better quarrel, indeed. Article 4 will be your next page: equality of treatment with other wage earners, remuneration included.",
    },
  ],
};
