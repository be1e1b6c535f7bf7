import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const selfRescuersShift: SeedThread = {
  key: "self-rescuers-shift",
  team: "TT-OSH",
  kind: "question",
  title: "Самоспасатели: надевают за 20 секунд на учениях и за 70 в дыму. Что тренируете вы?",
  language: "ru",
  tags: ["E6", "E2"],
  messages: [
    {
      author: slots.astanaMines,
      daysAgo: 1.9,
      language: "ru",
      text: "Проверил на учебной выработке: 46 горняков, дым театральный, свет выключен. Норматив 20 секунд выполнили четверо. Остальные справляются за 50–90, а семеро сняли загубник, чтобы крикнуть. В журнале у всех «отлично». Чем заменить ежеквартальное «надел — снял — расписался»?",
    },
    {
      author: slots.santiagoMines,
      daysAgo: 1.2,
      language: "en",
      text: "Train in pairs and train the shouting. Ours kept taking the mouthpiece out for the same reason, so we agreed on knocks: one “I am here”, two “move”, three “stop”. Time went from 80 to 41 seconds in a month, with nothing else changed.",
    },
    {
      author: slots.astanaMines,
      daysAgo: 0.44,
      language: "ru",
      text: "Стуки — гениально просто. Завтра пробуем на двух бригадах. Вопрос пока не закрываю: нужна ещё мысль, как тренировать тех, кто носит очки.",
    },
  ],
};
