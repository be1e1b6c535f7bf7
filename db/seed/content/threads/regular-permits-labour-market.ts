import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const regularPermitsLabourMarket: SeedThread = {
  key: "regular-permits-labour-market",
  team: "TT-MIGRATION",
  kind: "discussion",
  title: "Permiso temporal en mano, ¿y ahora? Del documento al empleo formal",
  language: "es",
  tags: ["L3", "L5", "B4"],
  messages: [
    {
      author: slots.bogotaMigration,
      daysAgo: 205.33,
      language: "es",
      text: "Dos años después de la regularización masiva, el permiso funciona como documento, pero casi no como llave. De una muestra de 1 850 personas con permiso vigente, el 21 % cotiza; antes de regularizarse cotizaba el 14 %. El avance existe y es modesto. En las entrevistas se repiten tres trabas: bancos que no reconocen el número, empresas que temen sanciones por un trámite mal hecho y títulos sin reconocimiento. ¿Por cuál empezarían ustedes?",
    },
    {
      author: slots.limaMigration,
      daysAgo: 204.9,
      language: "es",
      text: "Por el banco, aunque parezca ajeno a lo nuestro. Sin cuenta no hay planilla, y sin planilla todo lo demás es curso y certificado. En Lima bastó una circular de la superintendencia que enumeró los documentos aceptados y una prueba de cliente oculto en cuarenta agencias: antes abrían cuenta 6 de 40, tres meses después 29. Costo casi nulo. Lo segundo sería el miedo de la empresa, que se cura con una consulta en línea del permiso.",
    },
    {
      author: slots.bogotaMigration,
      daysAgo: 204.12,
      language: "es",
      text: "La consulta en línea existe, pero responde «vigente / no vigente» y las áreas de personal preguntan otra cosa: ¿puedo contratar por más tiempo del que dura el permiso? La norma no lo dice. Algunas empresas resuelven con contratos de tres meses renovados siete veces, y las personas pierden antigüedad y crédito. El artículo 10 del Convenio 143 habla de igualdad de oportunidades y de trato en empleo y seguridad social; no todos los países lo ratificaron, pero sirve de brújula.",
    },
    {
      author: slots.sanJoseMigration,
      daysAgo: 203.47,
      language: "es",
      text: "Tuvimos ese vacío y lo cerró un dictamen de una página del ministerio: la duración del contrato sigue las reglas generales, y la pérdida del permiso suspende el contrato 90 días en lugar de extinguirlo. Los empleadores pedían certeza, no laxitud. En el primer año los contratos indefinidos de personas migrantes pasaron de 17 % a 35 % del total. Por si ayuda, el dictamen cita la ley de trabajo y no la migratoria, y por eso nadie lo impugnó.",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 202.61,
      language: "es",
      text: "Sobre los títulos, propongo no mezclar dos cosas. El reconocimiento académico es lento y toca colegios profesionales; la certificación de competencias puede hacerse en dos días de evaluación. En tres países certificamos a 4 300 personas (soldadura, cuidado, cocina), y lo que más pesó no fue el sello sino que la empresa participara en la evaluación. Donde participó, el 48 % tuvo contrato a los seis meses; donde no, el 26 %.",
    },
    {
      author: slots.bogotaMigration,
      daysAgo: 200.05,
      language: "es",
      text: [
        "Cierro con el plan que sale de esta conversación, en orden de costo:",
        "",
        "- circular bancaria y cliente oculto (este trimestre);",
        "- dictamen sobre duración del contrato, con el modelo de San José;",
        "- consulta en línea que responda preguntas de personal y no de frontera;",
        "- certificación con empresas dentro de la evaluación, en cuatro oficios.",
        "",
        "Mediremos con el registro de aportes y no con encuestas de satisfacción. ¿Alguien puede prestarnos un grupo de comparación? Sin él, cualquier mejora parecerá mérito nuestro.",
      ].join("\n"),
    },
  ],
};
