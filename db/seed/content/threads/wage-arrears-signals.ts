import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const wageArrearsSignals: SeedThread = {
  key: "wage-arrears-signals",
  team: "TT-WAGES",
  kind: "discussion",
  title: "Задолженность по зарплате: что видно за два месяца до забастовки",
  language: "ru",
  tags: ["J9", "J2", "F1"],
  messages: [
    {
      author: slots.moscowWages,
      daysAgo: 61.4,
      language: "ru",
      text: "Министерство просит «систему раннего предупреждения» о невыплате зарплаты. Сейчас о долгах узнают из новостей: люди перекрывают дорогу, и только тогда появляется комиссия. Данные при этом есть — взносы, налоги, отключения электричества, — но лежат у разных ведомств. Какие признаки действительно опережают долг, а какие просто идут с ним рядом?",
    },
    {
      author: slots.astanaWages,
      daysAgo: 60.9,
      language: "ru",
      text: "Проверили на 340 предприятиях, по которым долг потом подтвердился. Лучший предвестник — не пропуск взноса, а его *дробление*: платёж приходит двумя-тремя частями в разные дни. В среднем за 71 день до жалобы. Второй — увольнения бухгалтеров. Смеялись, потом перестали: каждое третье предприятие сменило главного бухгалтера за квартал до долга.",
    },
    {
      author: slots.moscowInspection,
      daysAgo: 60.3,
      language: "ru",
      text: "Про бухгалтера подтверждаю, для инспектора это старая примета. Добавлю из проверок: заявления «по собственному желанию», написанные одной рукой и датированные одним днём. Если их больше пяти, выезжайте, не дожидаясь жалоб.",
    },
    {
      author: slots.beijingWages,
      daysAgo: 59.6,
      language: "zh",
      text: "建筑行业我们靠的不是预警，而是把钱先隔开：按照《保障农民工工资支付条例》，总包单位要开设农民工工资专用账户，人工费按月单独拨付，工资由银行直接发到个人卡上。账户余额低于下个月应发工资时，系统自动提示监察部门。效果取决于一个细节：考勤必须是真的。有的工地两百人打卡，工资表上只有八十人，钱没少，人少了。",
    },
    {
      author: slots.moscowWages,
      daysAgo: 58.8,
      language: "ru",
      text: "Отдельный счёт — мысль, которую мы обошли стороной, а зря. Вопрос коллеге из Пекина: кто платит за пустой счёт, если заказчик не перечислил деньги вовсе?",
    },
    {
      author: slots.beijingWages,
      daysAgo: 58.1,
      language: "zh",
      text: "分两种情况：分包欠的，由总承包单位先行清偿，再依法追偿；建设单位没有按约定拨付工程款造成拖欠的，建设单位在未结清的工程款以内先行垫付。另外还有工资保证金，可以用银行保函代替现金。实践中保函比现金好用，因为银行比谁都关心这家企业会不会欠薪。",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 57.5,
      language: "en",
      text: "Two reminders for the drafting table. The Protection of Wages Convention, 1949 (No. 95), Article 12, asks that wages be paid *regularly*; an early-warning system is one way to make that word mean something. And the Protection of Workers’ Claims (Employer’s Insolvency) Convention, 1992 (No. 173) offers two roads, privilege and guarantee institution. Signals help only if a fund or a preferred claim stands behind them; otherwise we predict the strike and then watch it.",
    },
    {
      author: slots.astanaWages,
      daysAgo: 56.7,
      language: "ru",
      text: "Поэтому мы и соединили одно с другим: красный сигнал даёт право на проверку без предупреждения и одновременно замораживает дивиденды. Первые полгода, по нашей же оценке, 22 предприятия из 60 «красных» рассчитались до визита инспектора. Ложных тревог — 17, и перед каждой из них мы извинились письменно. Это дёшево и очень помогает.",
    },
    {
      author: slots.bishkekCoordinator,
      daysAgo: 56.4,
      language: "ru",
      text: "Можно ли посмотреть соглашение об обмене данными? У нас пенсионный фонд отказывает.",
    },
    {
      author: slots.astanaWages,
      daysAgo: 56.2,
      language: "ru",
      text: "Вышлю без приложений. В них суммы.",
    },
    {
      author: slots.moscowInspection,
      daysAgo: 55.9,
      language: "ru",
      text: "Извиниться письменно — такого у нас ещё не бывало. Берём.",
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 55.2,
      language: "en",
      text: "Employers will ask for two safeguards, and I think you can grant both: the signal stays confidential until a visit confirms it, because a rumour of arrears can kill a solvent firm; and splitting a payment on account of a bank outage does not count.",
    },
    {
      author: slots.moscowWages,
      daysAgo: 44.6,
      language: "ru",
      text: "Итог для министерства на одной странице: три признака (дробление взноса, смена главного бухгалтера, пачка однотипных заявлений), порог — два из трёх, конфиденциальность до визита, право на внеплановую проверку и письменное извинение при ошибке. Отдельные счета — для строительства, со второго года. За рамками осталось главное: гарантийного фонда по Конвенции № 173 в стране нет, и об этом мы пишем первой строкой, а не последней.",
    },
    {
      author: slots.moscowWages,
      daysAgo: 33.4,
      language: "ru",
      text: "Оформил как [руководство](document:wage-arrears-early-signs): признаки, порог, десять дней инспектора и образец письма с извинением. Прошу прежде всего ругать таблицу опережений.",
    },
  ],
};
