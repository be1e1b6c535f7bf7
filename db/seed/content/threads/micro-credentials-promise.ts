import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const microCredentialsPromise: SeedThread = {
  key: "micro-credentials-promise",
  team: "TT-SKILLS",
  kind: "discussion",
  title: "Microcredenciales: ¿puente hacia una cualificación o colección de estampitas?",
  language: "es",
  tags: ["B5", "B4", "B7"],
  messages: [
    {
      author: slots.cinterforSkills,
      daysAgo: 267.4,
      language: "es",
      text: "En dos años nuestros institutos emitieron más de tres mil microcredenciales distintas; revisé una muestra de cien. En cuarenta y una no encontré qué sabe hacer la persona, solo cuántas horas estuvo. En doce, el logotipo es más grande que el nombre. No estoy en contra, al contrario. Quisiera un criterio que quepa en una servilleta para decidir cuáles cuentan hacia una cualificación.",
    },
    {
      author: slots.brasiliaSouthSouth,
      daysAgo: 266.9,
      language: "es",
      text: "Para la servilleta, tres preguntas: ¿qué sabe hacer?, ¿quién lo vio hacerlo?, ¿dónde vale además de aquí? En el comedor escolar, una cocinera tenía cinco diplomas y ninguno servía para el concurso municipal. La sexta, de ocho horas, la firmó la nutricionista que la vio cocinar. Esa sí.",
    },
    {
      author: slots.turinSkills,
      daysAgo: 266.3,
      language: "es",
      text: "Me quedo con «¿quién lo vio hacerlo?». En los cursos a distancia casi nunca hay respuesta. Hemos probado evaluaciones en vídeo con doble corrección, y el coste por persona se duplica, de catorce a veintinueve euros. Es lo que cuesta que signifique algo.",
    },
    {
      author: slots.dakarSkills,
      daysAgo: 265.8,
      language: "fr",
      text: "Une mise en garde depuis l’économie informelle : chez nous, l’empilement de petits certificats coûte aux artisans des journées de travail, et aucun ne leur ouvre un marché public. Avant d’en créer un, j’exige désormais la lettre d’un acheteur, une mairie, une entreprise, une ONG, qui dit « avec cela, je vous laisse soumissionner ».",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 265.1,
      language: "es",
      text: [
        "La carta del comprador entra en la servilleta. Va quedando así:",
        "",
        "- sabe hacer X, descrito con un verbo que se pueda mirar;",
        "- alguien con nombre lo vio y firmó;",
        "- suma créditos a una cualificación existente *o* hay una carta de quien compra o contrata;",
        "- caduca, si lo que certifica caduca.",
      ].join("\n"),
    },
    {
      author: slots.beijingSkills,
      daysAgo: 264.2,
      language: "zh",
      text: "我们这里叫“专项职业能力考核”，路子很像：一个证书只考一件能用来挣钱的手艺，比如做拉面、修电动车、护理失能老人，考官是师傅。好处是简单，妇女和农民工愿意考；毛病是停在原地，考了八个小证的人，仍然拿不到一个中级工证书。后来有的省规定，相关的三个专项可以免考中级工的实操部分，报名人数一下子就上去了。",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 263.6,
      language: "es",
      text: "Eso es lo que nos falta: que tres pequeñas *eximan* de una parte de la grande. No que se acumulen, sino que ahorren un examen. Lo llevo al comité regional con la experiencia china en la primera página.",
    },
    {
      author: slots.lomeSkills,
      daysAgo: 263.2,
      language: "fr",
      text: "Existe-t-il une version française de la serviette ? J’ai une réunion avec les chambres de métiers mardi.",
    },
    {
      author: slots.turinSkills,
      daysAgo: 262.9,
      language: "es",
      text: "Y yo lo incorporo al curso de formadores. Si alguien pregunta, la servilleta tiene autora.",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 262.6,
      language: "es",
      text: "Esta tarde se la mando; la traducción es mía, corríjala sin piedad.",
    },
  ],
};
