import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const hurricaneRapidAssessment: SeedThread = {
  key: "hurricane-rapid-assessment",
  team: "CT-FRAGILE",
  kind: "question",
  title: "Evaluación rápida del empleo tras un huracán: ¿qué se puede afirmar el día diez?",
  language: "es",
  tags: ["P4", "P2", "A5"],
  messages: [
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 5.94,
      language: "es",
      text: "Día seis después del huracán. La evaluación de necesidades posdesastre empieza el lunes y el equipo pide, para el día diez, «empleos perdidos» por sector y municipio. Tengo la encuesta de hogares del año pasado, una imagen satelital de inundación y dos técnicos en la zona con conexión intermitente. Sé que cualquier cifra que demos hoy quedará escrita cinco años. ¿Qué se puede afirmar honestamente con esto y cómo se redacta la incertidumbre?",
    },
    {
      author: slots.sanJoseCrisis,
      daysAgo: 5.71,
      language: "es",
      answer: true,
      text: [
        "Se puede afirmar *exposición*, no pérdida. Cruce la mancha de inundación con los ocupados por rama y municipio y multiplique por un factor de interrupción por rama:",
        "",
        "```",
        "jornadas perdidas = ocupados expuestos × días de interrupción × factor",
        "agro 0,8 · comercio 0,5 · construcción 0,3 · servicios 0,2",
        "```",
        "",
        "Dé un rango (±30 %) y hable de jornadas y de ingresos laborales, no de «empleos»: la gente no pierde el puesto, pierde semanas. La primera frase del informe debe ser: «Estimación preliminar de exposición; se revisará el día 30 con encuesta telefónica».",
      ].join("\n"),
    },
    {
      author: slots.portAuPrinceRecovery,
      daysAgo: 5.43,
      language: "fr",
      text: "Après le séisme et deux cyclones, mon conseil tient en une phrase : faites relire la carte par quelqu’un du lieu avant de la diffuser. L’image satellite classait comme inondées des rizières qui l’étaient chaque année à cette date ; nous avions compté 9 000 travailleurs de trop. À l’inverse, le commerce informel des marchés détruits n’apparaissait nulle part. Deux appels à des revendeuses ont corrigé plus que trois jours de calcul.",
    },
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 4.86,
      language: "es",
      text: "Hecho lo de la relectura local: quitamos 4 municipios bananeros que se inundan a propósito para riego y añadimos 11 mercados. Quedó en 1,9 a 3,4 millones de jornadas perdidas, 46 % en agro, y 38 a 69 millones de dólares de ingresos laborales. Ahora la pregunta incómoda: el gobierno quiere anunciar «60 000 empleos de emergencia». Con el presupuesto disponible salen 11 000 personas por 30 días. ¿Cómo se dice eso sin quedar como quien resta?",
    },
    {
      author: slots.sanJoseCrisis,
      daysAgo: 4.37,
      language: "es",
      text: "Diciéndolo en jornadas y ofreciendo un camino. «Con los recursos confirmados, 330 000 jornadas en 60 días, para 11 000 hogares; por cada millón adicional, 40 000 jornadas más». Así la cifra grande queda como función del dinero y no como promesa. Y lleve listos tres tipos de obra que se puedan medir desde el teléfono: drenaje, limpieza de mercados, caminos vecinales. El ministro que sale en la foto necesita una pala y un número; déle ambos, pero ciertos.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 3.52,
      language: "en",
      text: "Clear and usable, thank you both. Two things from the global side. The standby list shows three colleagues with valid security training who can travel within 72 hours, one of them a Spanish-speaking engineer; say the word and I’ll ask their directors to release them. And please plan the day-30 phone survey now (600 interviews, ten questions), because the numbers in the needs assessment get *their* revision only if somebody has already paid for it.",
    },
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 1.33,
      language: "es",
      text: "El anuncio salió en jornadas: 330 000, con la tabla por millón adicional. Dos donantes ya preguntaron por el segundo millón. Pedimos a la ingeniera por veinte días, dirección de San José consultada y de acuerdo; falta la visa de tránsito. La encuesta del día 30 está contratada con el instituto de estadística, 640 entrevistas, con cuota para mercados y mujeres jefas de hogar. Cuando tengamos los datos, publicaremos la diferencia con lo que dijimos el día diez, sea cual sea.",
    },
  ],
};
