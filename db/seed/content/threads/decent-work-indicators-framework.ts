import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const decentWorkIndicatorsFramework: SeedThread = {
  key: "decent-work-indicators-framework",
  team: "CT-UNCT",
  kind: "discussion",
  title: "Indicadores de trabajo decente en el Marco de Cooperación: pocos, medibles y que no sean sólo nuestros",
  language: "es",
  tags: ["R4", "R2", "M3"],
  messages: [
    {
      author: slots.santiagoProgramme,
      daysAgo: 149.1,
      language: "es",
      text: "Estamos negociando la matriz de resultados y nos piden «máximo dos indicadores por agencia». Llevamos siete, claro. El sistema prefiere indicadores de los ODS porque ya tienen metadatos, pero el 8.8.2 (derechos laborales) asusta al gobierno y el 8.3.1 (informalidad) sube o baja por razones que ningún programa controla. ¿Cuáles defendieron ustedes y, sobre todo, cuáles sobrevivieron a la revisión de medio término sin volverse decoración?",
    },
    {
      author: slots.sanJoseProgramme,
      daysAgo: 148.66,
      language: "es",
      text: "Sobrevivieron los que tenían fuente administrativa mensual y un funcionario nacional que los quería. En dos países fueron: personas cubiertas por seguridad social *por primera vez* (registro, no encuesta) y convenios colectivos depositados. Murieron los de encuesta trienal: llegaron dos meses después de cerrar el ciclo. Y un consejo táctico: proponga el indicador junto con la agencia que más se opone; el nuestro de cuidados lo firmaron tres y por eso no contó en la cuota de nadie.",
    },
    {
      author: slots.santiagoProgramme,
      daysAgo: 147.83,
      language: "es",
      text: "Buena idea la de la cofirma. Con la agencia de la infancia podemos llevar 8.7.1 y con la de mujeres el de tiempo de cuidados. Lo que no resuelvo es el 8.8.2: el gobierno dice que es un puntaje hecho en Ginebra y, técnicamente, no miente del todo, porque se basa en textos codificados de los órganos de control. ¿Lo dejan fuera, lo ponen como contexto sin meta, o buscan un sustituto nacional que mida algo parecido?",
    },
    {
      author: slots.unctLead,
      daysAgo: 147.2,
      language: "en",
      text: "As context without a target, and say so openly. 8.8.2 is codified from textual sources of the supervisory bodies and from national legislation; a programme can’t promise to move it in four years, and a target would turn a rights indicator into a bargaining chip. For results, use what the country itself decides: “number of recommendations accepted by the tripartite council and implemented”. Weak as statistics, strong as accountability, and the partners own it.",
    },
    {
      author: slots.sanJoseProgramme,
      daysAgo: 146.44,
      language: "es",
      text: [
        "Coincido, con una cautela sobre ese último: en el primer año contábamos «recomendaciones implementadas» y el consejo empezó a recomendar cosas ya hechas. Lo arreglamos pidiendo que la recomendación tenga fecha anterior al período y que la verifiquen por separado trabajadores y empleadores. Para la matriz, propongo esta fila completa:",
        "",
        "| resultado | indicador | base | meta | fuente |",
        "|---|---|---:|---:|---|",
        "| más personas protegidas | altas nuevas en seguridad social, mujeres | 41 200 | 60 000 | registro, mensual |",
      ].join("\n"),
    },
    {
      author: slots.santiagoProgramme,
      daysAgo: 142.91,
      language: "es",
      text: "Quedaron cuatro, dos compartidos: altas nuevas (con desagregación por sexo y discapacidad), 8.7.1 con la agencia de la infancia, tiempo de cuidados no remunerado con la de mujeres, y recomendaciones tripartitas verificadas por ambas partes. El 8.8.2 va como contexto. El gobierno pidió que la línea de base la firme su instituto de estadística, cosa que celebro. ¿Alguien tiene el texto de la nota metodológica para desagregar por discapacidad con la lista corta de Washington?",
    },
  ],
};
