import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const pensionModelCourse: SeedThread = {
  key: "pension-model-course",
  team: "TT-ACTUARY",
  kind: "announcement",
  title: "Taller en español de modelización de pensiones: doce plazas, datos propios obligatorios",
  language: "es",
  tags: ["D2.1", "Q3", "Q7"],
  messages: [
    {
      author: slots.limaActuary,
      daysAgo: 12.6,
      language: "es",
      text: "Abrimos inscripción para el taller de modelización de pensiones en español: tres semanas a distancia (dos tardes por semana) y cinco días presenciales en Lima. Doce plazas, reservadas a equipos de dos personas por institución: quien hace los números y quien los explica. Requisito innegociable: cada equipo trae *sus* datos, aunque estén incompletos. En la edición anterior, siete de diez equipos descubrieron antes del tercer día que su base de asegurados tenía duplicados.",
    },
    {
      author: slots.santiagoPensions,
      daysAgo: 12.11,
      language: "es",
      text: "Me ofrezco a facilitar el módulo de hipótesis, con una condición: que dediquemos medio día a explicar por qué dos actuarios honestos llegan a tasas distintas. En la última revisión a la que asistí, una diferencia de un punto en el crecimiento real del salario movía el año crítico de 2051 a 2044, y el consejo creyó que alguien mentía. Si el taller enseña a mostrar sensibilidad sin perder autoridad, habrá valido el viaje.",
    },
    {
      author: slots.buenosAiresWages,
      daysAgo: 11.73,
      language: "es",
      text: "¿Podría asistir una persona de estadísticas salariales en lugar de la segunda de la institución? Pregunto porque la discusión sobre densidad de cotización se hace casi siempre sin mirar la encuesta de hogares, y ahí está la mitad de la respuesta: en nuestro caso, 38 % de quienes declaran «no aportar» figuran con al menos cuatro aportes en el registro administrativo. Cruzar ambas fuentes cambió la proyección de pensiones mínimas en casi un cuarto.",
    },
    {
      author: slots.limaActuary,
      daysAgo: 11.2,
      language: "es",
      text: [
        "Sí, es una buena variante y la incorporamos: el equipo puede ser actuario más estadística, siempre que la institución lo confirme por escrito. Agenda de los cinco días:",
        "",
        "1. depuración y cuadre de la base;",
        "2. demografía y densidad de cotización;",
        "3. hipótesis económicas y sensibilidad (con Santiago);",
        "4. resultados, reservas y reglas de ajuste;",
        "5. presentación ante un consejo simulado, con preguntas difíciles.",
        "",
        "Costos: la formación no se cobra; viaje y estadía, a cargo de cada institución, salvo tres becas.",
      ].join("\n"),
    },
    {
      author: slots.dakarActuary,
      daysAgo: 10.05,
      language: "fr",
      text: "Une question venue d’ailleurs : prévoyez-vous une édition en français, ou faut-il que nous la montions nous-mêmes ? Trois caisses de ma zone ont les données, l’envie et aucun modélisateur formé depuis le départ à la retraite de leur actuaire. Je peux traduire les supports, recruter huit participants et accueillir la semaine en présence à Dakar. Il me manque deux formateurs et le jeu de données factice que vous utilisez pour le conseil simulé.",
    },
    {
      author: slots.limaActuary,
      daysAgo: 9.41,
      language: "es",
      text: "Con gusto compartimos todo: láminas, base ficticia (40 000 asegurados con errores plantados a propósito, no diremos cuántos) y el guion del consejo simulado. Sobre formadores, la colega de Santiago y yo podemos ir una semana si se confirma con tres meses de antelación y si la sede cubre el pasaje de una de las dos. Propongo una llamada corta esta semana; a las 15.00 de Dakar son las 10.00 de Lima, buena hora para ambos.",
    },
  ],
};
