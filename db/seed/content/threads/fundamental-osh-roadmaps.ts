import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const fundamentalOshRoadmaps: SeedThread = {
  key: "fundamental-osh-roadmaps",
  team: "TT-OSH",
  kind: "announcement",
  title: "C155 y C187 como convenios fundamentales: hojas de ruta de ratificación, dónde estamos",
  language: "es",
  tags: ["E1", "G1", "H5"],
  messages: [
    {
      author: slots.limaOsh,
      daysAgo: 7.18,
      language: "es",
      text: "Desde que un entorno de trabajo seguro y saludable es principio fundamental, recibimos cada mes una consulta sobre los Convenios 155 y 187. Reúno en un solo lugar las hojas de ruta de la región: brechas legales, dictamen tripartito, costo y fecha prevista de sumisión al parlamento. Pido a cada oficina tres datos antes de fin de mes: estado, obstáculo principal (uno solo) y qué necesitan de nosotros. Lo que no se pide, no se puede planificar.",
    },
    {
      author: slots.santiagoMines,
      daysAgo: 6.72,
      language: "es",
      text: "En uno de nuestros países el obstáculo no está donde pensábamos. La ley cubre el 155 casi por completo; lo que falta es el artículo 5 e) sobre protección frente a represalias de quienes actúan conforme a la política de seguridad, y el derecho a retirarse del artículo 13 sólo existe para la minería. Dos párrafos bastarían, pero abrir la ley en el congreso significa abrirla entera. ¿Han visto ratificar primero y adecuar después, con plazo?",
    },
    {
      author: slots.oshLead,
      daysAgo: 6.25,
      language: "en",
      text: "Yes, and it is legitimate: a Convention enters into force twelve months after the ratification is registered, and C155 leaves room for progressive application through national policy that is periodically reviewed. What I would avoid is ratifying with the known gap *unwritten*. Put it in the tripartite report with the date of the amending bill; the first report under article 22 will have to mention it anyway. And obligations to respect the principle exist already, ratified or not.",
    },
    {
      author: slots.sanJoseMigration,
      daysAgo: 5.6,
      language: "es",
      text: "Un matiz desde Centroamérica, por si ayuda a otros: en dos países el debate se destrabó cuando se incluyó a las personas trabajadoras migrantes y estacionales en el diagnóstico de brechas. Las cámaras agrícolas temían un costo enorme; al contarlas resultaron ser 9 % de la fuerza laboral cubierta, con medidas que ya exigían los compradores. El miedo era mayor que la cifra. Puedo compartir la plantilla de costeo por sector, en una hoja.",
    },
    {
      author: slots.santiagoMines,
      daysAgo: 4.33,
      language: "es",
      text: [
        "Recibida la plantilla, gracias. Con ella, la hoja de ruta quedó en cuatro hitos:",
        "",
        "1. dictamen tripartito de brechas (hecho);",
        "2. costeo de las dos adecuaciones, 0,02 % de la nómina;",
        "3. sumisión al congreso de los dos convenios juntos;",
        "4. proyecto de ley corto, con plazo de dieciocho meses.",
        "",
        "Los sindicatos preferirían invertir 3 y 4; los empleadores, lo contrario. Presentaremos ambas secuencias con sus riesgos y que decida la comisión. ¿Alguna oficina tiene ya redactado el capítulo de silicosis?",
      ].join("\n"),
    },
    {
      author: slots.limaOsh,
      daysAgo: 2.27,
      language: "es",
      text: "Sí, lo tienen en la carpeta del equipo, con las curvas de exposición de dos minas y una cantera; conviene actualizar el límite antes de citarlo. Balance a hoy: respondieron once oficinas, cuatro con fecha de sumisión, tres bloqueadas por falta de datos de accidentes y cuatro sin dictamen tripartito. Propongo que las tres de datos hablen con quienes llevan el hilo sobre accidentes no declarados: el problema es idéntico, aunque lo cuenten en ruso.",
    },
    {
      author: slots.moscowOsh,
      daysAgo: 0.94,
      language: "ru",
      text: "Отвечаю тем, кто «рассказывает по-русски»: да, проблема та же, и мы готовы поделиться методикой сверки медпунктов с журналами предприятий. Она занимает две недели на двадцать предприятий и не требует новых полномочий. Для трёх отделений без данных предлагаю совместный звонок с переводом; опыт показывает, что решающий вопрос — кто оплачивает лечение до признания случая производственным. Если работодатель, ищите недоучёт там. Шаблон таблицы переведён на испанский, проверьте термины.",
    },
  ],
};
