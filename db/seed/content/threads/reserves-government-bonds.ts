import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const reservesGovernmentBonds: SeedThread = {
  key: "reserves-government-bonds",
  team: "TT-ACTUARY",
  kind: "discussion",
  title: "Nine-tenths of the reserve in one government’s bonds: what do we tell the board?",
  language: "en",
  tags: ["D2.2", "D9", "D11"],
  messages: [
    {
      author: slots.actuaryLead,
      daysAgo: 66.2,
      language: "en",
      text: "A board has asked for our view before its annual meeting. The fund is young, reserves are about four years of expenditure, and 91 per cent of them are bonds of its own government at a yield that inflation ate in three of the last five years. The law says “safe” investments and names no other. Nobody wants to be rude to the ministry of finance. What have you told boards in this position, and what happened next?",
    },
    {
      author: slots.beirutActuary,
      daysAgo: 65.7,
      language: "en",
      text: "I told them the truth and lost the assignment; two years later the central bank told them the truth more expensively. With hindsight I started at the wrong end. I compared yields. They heard “the government will default”. I should have started from the liabilities: *when* will you need cash, and in whose money?",
    },
    {
      author: slots.limaActuary,
      daysAgo: 65.1,
      language: "es",
      text: "Coincido: primero el pasivo. En un país andino llevamos al directorio una sola lámina con dos curvas, pagos esperados y vencimientos de la cartera, y el silencio duró un minuto entero. Nadie habló de riesgo soberano. La pregunta fue por qué el 40 % vencía en el año en que menos se necesitaba. A partir de ahí la diversificación dejó de ser una acusación.",
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 64.6,
      language: "zh",
      text: "同意从负债出发。补充一点：四年支出的储备，本身并不能说明多还是少。如果制度刚建立、领取人很少，四年其实很短，二十年后就不够一年。我给理事会看的是“储备倍数”的走势，而不是当年的数字，同时标出三条线：目前的投资结构、收益率低一个百分点、以及国债收益率等于通胀率。三条线分开的那一年，理事们自己就会问下一个问题。",
    },
    {
      author: slots.moscowProtection,
      daysAgo: 63.9,
      language: "ru",
      text: "У нас похожий разговор закончился ничем, потому что закон прямо перечислял разрешённые активы и менять его никто не собирался. Тогда мы занялись тем, что можно изменить завтра: сроками. Те же государственные бумаги, но лестницей под график выплат, с индексируемыми выпусками там, где они есть. Доходность почти не изменилась, а вероятность продавать в плохой год заметно уменьшилась.",
    },
    {
      author: slots.dakarActuary,
      daysAgo: 63.2,
      language: "fr",
      text: "Dans ma région, la question se pose autrement : le fonds n’achète pas des obligations, il *prête* à l’État sans contrat, parce que la contribution de l’employeur public arrive avec deux ans de retard. J’appelle cela un placement à zéro pour cent sans échéance. Avant de parler de portefeuille, je fais reconnaître la créance, avec un échéancier signé. C’est la réforme d’investissement la plus rentable que je connaisse.",
    },
    {
      author: slots.actuaryLead,
      daysAgo: 62.7,
      language: "en",
      text: "Ousmane’s point deserves its own line in the report: arrears of the State as employer are an investment decision that nobody took.",
    },
    {
      author: slots.genevaMortality,
      daysAgo: 62.1,
      language: "fr",
      text: "Attention toutefois à ce que nous sommes. Un rapport actuariel dit si les ressources suffisent aux engagements et sous quelles hypothèses ; il ne recommande pas un titre plutôt qu’un autre. La convention n° 102 (art. 71 et 72) met à la charge de l’État une responsabilité générale pour le service des prestations et la bonne administration. C’est un levier, et c’est aussi la limite de notre mandat : nous parlons de gouvernance, de séparation des rôles, de transparence. Pas de courtage.",
    },
    {
      author: slots.beirutActuary,
      daysAgo: 61.5,
      language: "ar",
      text: "أوافق على الحدّ، وأضيف أن أول سؤال في الحوكمة عندنا كان: مَن يجلس في لجنة الاستثمار؟ وجدنا خمسة أعضاء، أربعة منهم من وزارة المالية، أي أن المقترض يقرر عن المُقرض. لم نكتب كلمة واحدة عن السندات؛ اقترحنا عضوين من العمال وعضوين من أصحاب العمل وخبيراً مستقلاً، وقاعدة تمنع من له مصلحة من التصويت. بعد سنة غيّروا هم السياسة من تلقاء أنفسهم.",
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 60.8,
      language: "en",
      text: "From the employers’ bench: members will support that composition if it comes with training. Two days before the first vote, not a brochure after it. An untrained trustee votes with whoever speaks last.",
    },
    {
      author: slots.actuaryLead,
      daysAgo: 58.9,
      language: "en",
      text: [
        "Draft paragraph for the report, tear it apart:",
        "",
        "> The reserve is held almost wholly in obligations of one debtor, whose capacity to pay is itself linked to the economic conditions in which the fund would need to draw on it. This is a concentration, not a forecast. We recommend that the board adopt an investment policy derived from projected benefit payments, publish it, and review it after each valuation.",
        "",
        "“Not a forecast” is there for the ministry.",
      ].join("\n"),
    },
    {
      author: slots.bangkokActuary,
      daysAgo: 58.2,
      language: "zh",
      text: "“集中度，而不是预测”这句话很好，中文里也站得住。建议再加一句：投资政策应当说明偏离时由谁在多长时间内纠正。我们看到过写得很漂亮的政策，五年没有人发现实际比例早已超限，因为没有规定谁去看。",
    },
    {
      author: slots.limaActuary,
      daysAgo: 57.6,
      language: "es",
      text: "Agregaría la palabra *publicar* dos veces: la política y el resultado. Donde el rendimiento real se publica cada semestre en la boleta del afiliado, la discusión cambia de dueño.",
    },
    {
      author: slots.moscowProtection,
      daysAgo: 56.9,
      language: "ru",
      text: "Осторожно с публикацией раз в полгода. За шесть месяцев доходность индексируемых бумаг может выглядеть ужасно без всякого смысла. Мы договорились публиковать скользящее среднее за пять лет и рядом одно предложение человеческим языком. Иначе политику будут менять после каждого плохого квартала.",
    },
    {
      author: slots.limaActuary,
      daysAgo: 56.4,
      language: "es",
      text: "Acepto la corrección: promedio móvil de cinco años, cada semestre, con la frase en lenguaje humano. Lo otro premia el susto.",
    },
    {
      author: slots.abidjanProtection,
      daysAgo: 56.0,
      language: "fr",
      text: "Même situation chez nous, créances de l’État comprises. Je suis preneuse de l’annexe dès qu’elle existe, même en anglais.",
    },
    {
      author: slots.actuaryLead,
      daysAgo: 41.3,
      language: "en",
      text: "The board met on Monday. They adopted the paragraph as it stands and asked for an investment policy within nine months; the ministry’s representative read out “not a forecast” with visible relief. The arrears got a repayment schedule of eleven quarters. Composition of the committee was postponed, as these things are. I have put Hernán’s two curves, anonymised, and Natalia’s ladder into [the annex for boards](document:reserve-questions-for-boards). Use it, and tell me where the room goes quiet.",
    },
  ],
};
