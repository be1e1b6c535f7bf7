import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const firstPostStatistics: SeedThread = {
  key: "first-post-statistics",
  team: "GTT-STAT",
  kind: "discussion",
  title: "Before you ask us for a number: three questions that save a week",
  language: "en",
  tags: ["M1", "M3"],
  messages: [
    {
      author: slots.genevaStatistics,
      daysAgo: 83.5,
      language: "en",
      text: "Welcome to the statistics team. Most of what reaches me begins with “do you have a figure for…”. I usually do, and it is usually not the one you need. So please write three things: **the sentence** in which the figure will stand, **the date** on which somebody will read it, and **the unit** in your country that will be asked whether it is true. With those three, any of us can answer in an hour. Without them I send you a table of forty columns and we both feel busy.",
    },
    {
      author: slots.astanaWages,
      daysAgo: 61.3,
      language: "ru",
      text: "Воспользовалась. Предложение: «Каждая четвёртая работающая женщина получает меньше двух третей медианы». Дата: среда. Подразделение: бюро национальной статистики. Ответ пришёл через сорок минут, и главное в нём было «скажите *низкая оплата*, а не *бедность*, это разные вещи».",
    },
  ],
};
