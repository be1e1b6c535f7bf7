import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const centralAsiaCycle: SeedThread = {
  key: "central-asia-cycle",
  team: "CT-UNCT",
  kind: "announcement",
  title: "Новый цикл рамочных программ в субрегионе: график, роли и одна общая заготовка",
  language: "ru",
  tags: ["R2", "R1", "R3"],
  messages: [
    {
      author: slots.moscowProgramme,
      daysAgo: 11.58,
      language: "ru",
      text: "В ближайшие восемнадцать месяцев четыре страны субрегиона проходят через общий страновой анализ и подготовку Рамочной программы сотрудничества. Чтобы не писать четыре раза одно и то же, подготовлена общая заготовка на шести страницах: формализация, миграция, социальная защита, охрана труда, положение женщин. Национальные координаторы заменяют цифры и примеры, структура одна. Просьба до конца месяца назвать, кто в каждой стране держит перо, и сроки вашей группы.",
    },
    {
      author: slots.dushanbeCoordinator,
      daysAgo: 11.02,
      language: "ru",
      text: "У нас анализ начинается через шесть недель, так что беру заготовку первым. Две просьбы. Раздел о миграции в ней написан с точки зрения страны назначения; для нас это переводы, семьи и вернувшиеся, а не патенты. И второе: в нашей страновой группе двадцать одна организация, и короткий текст читают охотнее длинного. Можно ли сделать вариант на полторы страницы, где каждый абзац закрывается одной цифрой и одной рекомендацией?",
    },
    {
      author: slots.yerevanCoordinator,
      daysAgo: 10.31,
      language: "ru",
      text: "Поддерживаю короткий вариант. Могу поделиться тем, как мы провели приоритизацию: до общего семинара собрали отдельно работодателей, отдельно профсоюзы и попросили по три приоритета в порядке важности. Совпало два из трёх (формализация и навыки), и на семинаре это прозвучало как единая позиция, хотя никто никого не уговаривал. Подготовка заняла два дня. В итоговом документе оба приоритета остались почти дословно.",
    },
    {
      author: slots.moscowProgramme,
      daysAgo: 9.44,
      language: "ru",
      text: "Короткий вариант готов: полторы страницы, пять абзацев, к каждому цифра с источником и одно предложение «что изменить». Раздел о миграции раздвоен: страна выезда и страна приёма, ненужное удаляется. Из методических вопросов остался один: выбираем ли мы вариант, при котором итоги рамочной программы дословно становятся итогами Программы достойного труда, или пишем отдельный документ с теми же итогами? Склоняюсь ко второму: так виднее роль социальных партнёров.",
    },
    {
      author: slots.unctLead,
      daysAgo: 8.15,
      language: "en",
      text: "The second option is the usual choice for us, and legitimate: an entity document with the framework’s outcomes copied verbatim, our outputs beneath them, signed by the tripartite constituents. Copy *verbatim*; even an improved comma starts a discussion about alignment. One reminder on sequence: get the constituents’ priorities before the strategic prioritisation retreat, as Yerevan did, since afterwards the outcome wording is closed. Happy to read all four drafts.",
    },
  ],
};
