import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const privilegedPensionsCost: SeedThread = {
  key: "privileged-pensions-cost",
  team: "TT-ACTUARY",
  kind: "question",
  title: "Досрочные пенсии за вредные условия: как посчитать цену льготы и кому её предъявить?",
  language: "ru",
  tags: ["D2.1", "D3"],
  messages: [
    {
      author: slots.moscowProtection,
      daysAgo: 37.6,
      language: "ru",
      text: "Министерство просит «просто отменить» досрочный выход по спискам вредных профессий: дорого. Я прошу сначала посчитать. Имеется база назначений за восемь лет, 41 тысяча дел, и почти никаких данных о том, сколько люди потом живут. Как вы оцениваете такую льготу: по годам раньше срока, по ожидаемой продолжительности, по дополнительным взносам? И кто в итоге должен платить — все застрахованные, отрасль или конкретный завод?",
    },
    {
      author: slots.genevaMortality,
      daysAgo: 37.1,
      language: "en",
      text: "Two traps. Healthy-worker effect: those who last until the early pension are the survivors, so their mortality looks good and the hardship disappears. And duration: count exposure in years, never “has been on the list”. With eight years of awards you can at least split by length of exposure. If the gradient is there in disability before pension age, that is your evidence, earlier and stronger than deaths.",
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 36.5,
      language: "zh",
      text: "我们做过一次类似的测算，方法供参考：把提前退休的成本拆成两部分，一部分是“多领的年数”，另一部分是“少缴的年数”，多数报告只算第一部分，会低估三成左右。拆开以后还有一个好处，第二部分可以直接折算成用人单位的附加费率。算到最后，某些岗位的附加费率高达工资的百分之十四，企业自己就开始改造通风了。",
    },
    {
      author: slots.moscowProtection,
      daysAgo: 35.8,
      language: "ru",
      text: "Мысль о двух частях переводит спор в другую плоскость, спасибо. Пересчитала: по нашей базе первая часть — 62 %, вторая — 38 %. В пересчёте на фонд оплаты труда вредных рабочих мест выходит от 4,1 % в текстиле до 13,6 % на подземных работах.",
    },
    {
      author: slots.moscowOsh,
      daysAgo: 35.2,
      language: "ru",
      text: "Со стороны охраны труда добавлю неприятное. Из двадцати рабочих мест «по списку», которые мы измерили заново, на семи вредности уже нет, а на четырёх не входящих в список она выше нормы вдвое. Список 1991 года описывает завод, которого больше не существует.",
    },
    {
      author: slots.actuaryLead,
      daysAgo: 34.6,
      language: "en",
      text: "Then the order of reform writes itself: measure the workplaces, price the exposure, charge whoever can reduce it, and leave acquired rights alone. Abolishing first and measuring later saves money in year one and buys litigation until year ten.",
    },
    {
      author: slots.moscowProtection,
      daysAgo: 33.3,
      language: "ru",
      answer: true,
      text: [
        "Подвожу итог, с благодарностью всем. Ответ министерству:",
        "",
        "| шаг | срок | кто платит |",
        "|---|---|---|",
        "| новая оценка рабочих мест, выборочно, с участием профсоюзов | 12 месяцев | фонд страхования от несчастных случаев |",
        "| дополнительный тариф от 4 до 14 % по фактической экспозиции | с третьего года | работодатель этого места |",
        "| скидка при доказанном улучшении | сразу | — |",
        "| права, приобретённые до реформы | без изменений | солидарная часть |",
        "",
        "Слово «отменить» из документа исчезло. Осталось «заменить причину ценой».",
      ].join("\n"),
    },
    {
      author: slots.astanaMines,
      daysAgo: 32.7,
      language: "ru",
      text: "С рудника: тариф в 13,6 % убедит директора быстрее, чем я за три года. Можно показать ему черновик?",
    },
    {
      author: slots.moscowProtection,
      daysAgo: 32.5,
      language: "ru",
      text: "Можно, с пометкой «оценка». И спроси, сколько стоит вентиляция.",
    },
  ],
};
