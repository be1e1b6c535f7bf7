import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const adjustmentFormula: SeedThread = {
  key: "adjustment-formula",
  team: "TT-WAGES",
  kind: "discussion",
  title: "Fórmula de ajuste del salario mínimo: ¿productividad media o de los sectores que pagan el mínimo?",
  language: "es",
  tags: ["J1", "M5", "I2"],
  messages: [
    {
      author: slots.sanJoseWages,
      daysAgo: 36.2,
      language: "es",
      text: "El consejo de salarios de un país de la subregión aplica una fórmula pactada: inflación esperada más una fracción del crecimiento del PIB per cápita. Funcionó ocho años. Ahora la economía crece por zonas francas muy productivas, mientras que el comercio y la agricultura, donde se paga el mínimo, no crecen nada. Los empleadores piden cambiar el PIB por la productividad sectorial; los sindicatos lo leen como congelación. ¿Alguien ha salido bien de este debate?",
    },
    {
      author: slots.buenosAiresWages,
      daysAgo: 35.81,
      language: "es",
      text: [
        "Salir bien, no sé; salir, sí. La clave fue mostrar qué habría dado cada variante en los diez años anteriores:",
        "",
        "| regla | alza real acumulada | mínimo / mediana |",
        "|---|---:|---:|",
        "| IPC + 40 % del PIB per cápita | 14,2 % | 0,61 |",
        "| IPC + productividad sectorial | 3,9 % | 0,55 |",
        "| IPC + promedio de ambas | 8,8 % | 0,58 |",
        "",
        "Con la tabla delante, dejaron de discutir el nombre del indicador y empezaron a discutir a qué altura de la mediana querían llegar. Esa era la verdadera pregunta.",
      ].join("\n"),
    },
    {
      author: slots.sanJoseWages,
      daysAgo: 35.12,
      language: "es",
      text: "La tabla es convincente, pero me incomoda convertir la relación con la mediana en meta única: en países con 45 % de informalidad, la mediana de asalariados formales dice poco. Además, el artículo 3 del Convenio 131 pide mirar las necesidades de las familias *y* los factores económicos; una sola razón entre dos salarios no contiene ninguna de las dos cosas. ¿Qué denominador usaron, y cómo trataron a quienes no cotizan?",
    },
    {
      author: slots.buenosAiresWages,
      daysAgo: 34.66,
      language: "es",
      text: "Usamos tres denominadores y publicamos los tres: asalariados formales, todos los asalariados, todos los ocupados. El mínimo equivalía a 0,58, 0,74 y 0,97 de la mediana respectiva. La lectura es distinta en cada caso y eso ayudó: los sindicatos miraban la primera cifra, los empleadores la tercera, y el consejo acordó no subir más de dos puntos por año la segunda. Para las necesidades, una canasta para 3,4 personas con 1,6 perceptores. Es discutible, pero está escrita.",
    },
    {
      author: slots.wagesLead,
      daysAgo: 33.9,
      language: "en",
      text: "Let me support the “write it down” school. A formula is worth having if it (a) uses published series, (b) says what happens when a series is revised, and (c) has an escape clause with a threshold, not with an adjective. The best clause I know: if GDP per head falls, the growth term is zero, *and the lost part is recovered over the two following years*. Without the recovery half, each recession becomes a permanent cut, and unions will not sign a second time.",
    },
    {
      author: slots.sanJoseWages,
      daysAgo: 30.45,
      language: "es",
      text: [
        "Propuesta que llevaremos al consejo, con lo aprendido aquí:",
        "",
        "```",
        "Δ% = IPC(12 meses) + 0,35 · máx(0, g) − ajuste",
        "g  = promedio de PIB per cápita (3 años) y productividad sectorial",
        "```",
        "",
        "con recuperación en dos años de lo no aplicado y revisión cada cuatro. Los empleadores aceptan el promedio; los sindicatos, la recuperación. Queda el «ajuste»: qué hacer cuando la inflación observada difiere de la esperada en más de un punto. ¿Se corrige a mitad de año o en la negociación siguiente?",
      ].join("\n"),
    },
    {
      author: slots.limaInspection,
      daysAgo: 29.58,
      language: "es",
      text: "Desde el lado de la inspección pediría que no se corrija a mitad de año salvo casos extremos. Cada cambio genera tres meses de incumplimiento puramente aritmético: planillas mal calculadas, contadores que aplican la tabla anterior, denuncias por diferencias de céntimos. En el último ajuste extraordinario dedicamos 900 actuaciones a diferencias menores al 2 %. Si el desvío supera, digamos, tres puntos, sí; si no, que espere. Una regla simple se cumple mejor.",
    },
  ],
};
