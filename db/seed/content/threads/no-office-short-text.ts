import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const noOfficeShortText: SeedThread = {
  key: "no-office-short-text",
  team: "CT-UNCT",
  kind: "discussion",
  title: "Страна без нашего офиса: как за две недели стать видимыми в рамочной программе",
  language: "ru",
  tags: ["R2", "R3", "D13"],
  messages: [
    {
      author: slots.moscowProgramme,
      daysAgo: 9.5,
      language: "ru",
      text: "Координатор-резидент одной из стран, где нас нет, вежливо написал: «если успеете до 20-го». Раньше мы успевали с общими фразами. Теперь хочу прийти с тремя абзацами, за которые кто-то в стране готов держаться. Что вы делаете в первые три дня, пока нет ни данных, ни встреч?",
    },
    {
      author: slots.yerevanCoordinator,
      daysAgo: 9.2,
      language: "ru",
      text: "День первый: звоню не в министерство, а в объединение работодателей и в федерацию профсоюзов, и спрашиваю одно и то же — что у вас самих записано на этот год. День второй: сравниваю два ответа. Обычно совпадает одна строка. День третий: эта строка и есть наш первый абзац.",
    },
    {
      author: slots.dushanbeCoordinator,
      daysAgo: 8.7,
      language: "ru",
      text: "Добавлю хитрость. Попросите у офиса координатора не «возможность внести вклад», а *фамилию редактора главы*. Человек с фамилией отвечает.",
    },
    {
      author: slots.unctLead,
      daysAgo: 8.1,
      language: "en",
      text: "Both of these should be on the first page of our guidance. From New York I can tell you what the desk officers look at first: the indicator table. A paragraph that arrives together with a filled row of that table saves them work, and it stays.",
    },
    {
      author: slots.moscowProgramme,
      daysAgo: 7.4,
      language: "ru",
      text: "Сделал, как советовали. Совпала одна строка: стаж мигрантов, который пропадает. Есть редактор с фамилией, он из статистики, и ему нужна была именно строка в таблицу. Отправил три абзаца по [шаблону](document:unct-contribution-template-ru) и строку с показателем, у которого есть хозяин в пенсионном фонде.",
    },
    {
      author: slots.moscowProtection,
      daysAgo: 6.9,
      language: "ru",
      text: "Хозяина подтверждаю, я с ней говорила. Она просит одного: не писать «внедрить систему», система у них есть. Писать «загружать данные».",
    },
    {
      author: slots.moscowProgramme,
      daysAgo: 1.1,
      language: "ru",
      text: "Текст вышел. Из трёх абзацев остались два, строка с показателем — целиком. Выпал абзац об инспекции: «политически преждевременно». Записываю как обычно, одной страницей: что вошло, что нет и почему. Следующему будет с чего начать.",
    },
  ],
};
