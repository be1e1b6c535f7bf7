import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const afterReturnFirstMonth: SeedThread = {
  key: "after-return-first-month",
  team: "TT-MIGRATION",
  kind: "discussion",
  title: "Первый месяц после возвращения: что решается сразу, а что потом уже не исправить",
  language: "ru",
  tags: ["L4", "B4", "L7"],
  messages: [
    {
      author: slots.dushanbeReturn,
      daysAgo: 44.9,
      language: "ru",
      text: "За год через наш центр прошли 316 вернувшихся. Программы реинтеграции начинаются у нас в среднем через четыре месяца после приезда: регистрация, комиссия, список. А решение уехать снова, судя по разговорам, принимается на третьей неделе, когда кончаются привезённые деньги и начинаются вопросы родственников. Кто-нибудь работал именно с первым месяцем?",
    },
    {
      author: slots.bishkekMigration,
      daysAgo: 44.3,
      language: "ru",
      text: "Мы попробовали встречать в аэропорту. Вышло плохо: люди хотят домой, а не анкету. Второй вариант — звонок на десятый день, и звонит не чиновник, а такой же вернувшийся. Из 120 позвонили 97, и 61 сам попросил о встрече. Главный вопрос у всех один: «Мою профессию здесь признают?»",
    },
    {
      author: slots.dushanbeReturn,
      daysAgo: 43.7,
      language: "ru",
      text: "Признание — наша больная тема. Сварщик с восемью годами на стройках Сургута по документам «без профессии». Оценка занимает три месяца, экзамен раз в полгода, рубли за него берут как за свадьбу.",
    },
    {
      author: slots.dakarSkills,
      daysAgo: 43.1,
      language: "en",
      text: "For welders and masons we cut the first step to one morning: three tasks on the yard, two assessors, a signed sheet by noon. It is not a qualification, it is a *provisional attestation* that counts for sixty days while the full assessment is arranged. Employers here accept it because a master welder signs. Happy to send the three tasks, they need no translation.",
    },
    {
      author: slots.moscowMigration,
      daysAgo: 42.4,
      language: "ru",
      text: "Поддержу. И надо готовить возвращение раньше, чем оно случится. В стране приёма мы добавили в памятку одну строчку: попросите бригадира подписать список работ, которые вы умеете. Стоит ноль. За полгода таких списков появилось больше тысячи, по счёту диаспорной организации.",
    },
    {
      author: slots.dushanbeReturn,
      daysAgo: 41.5,
      language: "ru",
      text: "Собрал всё в короткую последовательность: список от бригадира ещё там, звонок на десятый день, утро на площадке на третьей неделе, временное подтверждение на шестьдесят дней. Центр занятости Хатлонской области согласен начать в феврале с тридцати человек. Деньги на сварочную площадку даёт училище, потому что она у них всё равно стоит пустая.",
    },
    {
      author: slots.moscowMigration,
      daysAgo: 41.2,
      language: "ru",
      text: "Поделитесь, пожалуйста, бланком «списка работ», нас о нём спрашивают.",
    },
    {
      author: slots.dushanbeReturn,
      daysAgo: 40.8,
      language: "ru",
      text: "Отправил вчера на почту, одна страница.",
    },
    {
      author: slots.dushanbeReturn,
      daysAgo: 0.52,
      language: "ru",
      text: "Первые итоги. Из тридцати через утро на площадке прошли двадцать шесть, временное подтверждение получили девятнадцать, работают четырнадцать, снова собираются ехать пятеро. Год назад в такой же группе собирались двадцать два. Выборка крошечная, радуюсь осторожно.",
    },
  ],
};
