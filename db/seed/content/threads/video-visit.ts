import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const videoVisit: SeedThread = {
  key: "video-visit",
  team: "TT-LABINSP",
  kind: "discussion",
  title: "Проверка по видеосвязи: посещение это или только разговор?",
  language: "ru",
  tags: ["F1", "F1.2"],
  messages: [
    {
      author: slots.moscowInspection,
      daysAgo: 169.8,
      language: "ru",
      text: "После пандемии в трёх странах субрегиона в законе осталось «дистанционное инспекционное посещение». Министерства довольны: дёшево, быстро, красиво в отчёте. Я не доволен, но хочу проверить себя. Что из этого действительно работает, а что создаёт видимость? И можно ли считать такое посещение посещением в смысле статьи 16 Конвенции № 81, где сказано «так часто и так тщательно, как это необходимо»?",
    },
    {
      author: slots.bishkekCoordinator,
      daysAgo: 169.3,
      language: "ru",
      text: "Из практики Кыргызстана. В горах, где до предприятия девять часов зимней дороги, видеосвязь спасает: мы посмотрели котельную в день аварии. Но оператор — начальник смены, и камера почему-то всегда поворачивает налево.",
    },
    {
      author: slots.astanaMines,
      daysAgo: 168.9,
      language: "ru",
      text: "На шахте под землёй связи нет, поэтому нам привозят запись. Один раз по солнцу в окне раздевалки я понял, что её сделали за неделю до «проверки».",
    },
    {
      author: slots.ammanCases,
      daysAgo: 168.4,
      language: "en",
      text: "We log remote contacts in the case system under their own type, never as visits. Three rules that our inspectors wrote themselves: the inspector names the place and the direction *live*; a workers’ representative holds the phone for at least a third of the time; no remote contact may close a case opened on a complaint. Since then the number has fallen by half and what remains is worth having.",
    },
    {
      author: slots.moscowInspection,
      daysAgo: 167.7,
      language: "ru",
      text: "Телефон в руках у представителя работников — это меняет всё. Спасибо, Сами. Вопрос: а если представителя нет?",
    },
    {
      author: slots.ammanCases,
      daysAgo: 167.5,
      language: "en",
      text: "Then the inspector picks a name at random from the pay list and asks for that person. Refusal is written down. It has happened twice; both places got a visit on foot the same week.",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 166.8,
      language: "en",
      text: "On the legal question, my reading, for what it is worth: Articles 12 and 16 speak of *entering* workplaces freely and of inspecting them. A call is none of these. It may help to decide where to go, or to check that a measure was taken. It belongs in the annual report on a line of its own, since Article 21 asks for statistics of inspection visits and readers will compare them with earlier years.",
    },
    {
      author: slots.moscowInspection,
      daysAgo: 165.9,
      language: "ru",
      text: "Тогда предлагаю простую формулу для законодателя: «дистанционный контакт не заменяет посещения, не завершает проверку по жалобе и учитывается отдельно». Семнадцать слов вместо четырёх статей. Министерство юстиции одной страны уже прислало возражение: слово «контакт» им кажется легкомысленным. Согласен на «дистанционное взаимодействие», лишь бы не «посещение».",
    },
  ],
};
