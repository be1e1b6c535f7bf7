import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const tripartiteSilence: SeedThread = {
  key: "tripartite-silence",
  team: "TT-DIALOGUE",
  kind: "question",
  title: "Трёхсторонняя комиссия собирается, но молчит: с чего оживить разговор?",
  language: "ru",
  tags: ["I2", "I"],
  messages: [
    {
      author: slots.yerevanCoordinator,
      daysAgo: 48.4,
      language: "ru",
      text: "Комиссия заседает четыре раза в год, повестку готовит министерство, стороны кивают. Последнее разногласие записано в протоколе шесть лет назад, и то о дате следующей встречи. Конвенция № 144 ратифицирована, консультации формально есть. Чем вы возвращали людям привычку возражать?",
    },
    {
      author: slots.genevaDialogue,
      daysAgo: 47.8,
      language: "en",
      answer: true,
      text: "By taking the agenda away from whoever is never contradicted. Let each side put one item on it that the others may not remove, and hold the first half hour without the ministry in the room. Recommendation No. 152 leaves the form of consultation open, so nothing needs a new law. Then have minutes that quote *who said what*: silence looks different once it is printed under your name.",
    },
    {
      author: slots.yerevanCoordinator,
      daysAgo: 12.2,
      language: "ru",
      text: "Попробовали: по одному неснимаемому пункту и полчаса без министерства. Работодатели внесли штрафы за сверхурочные, профсоюзы — то же самое, только с другой стороны. Спорили два часа. Министр сначала обиделся, потом попросил стенограмму.",
    },
  ],
};
