import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const quarryBrickRoute: SeedThread = {
  key: "quarry-brick-route",
  team: "TT-LABINSP",
  kind: "discussion",
  title: "Informe de campo: dos semanas en la ruta de las ladrilleras, con indicadores de trabajo forzoso",
  language: "es",
  tags: ["F1", "H2", "F1.3"],
  messages: [
    {
      author: slots.limaInspection,
      daysAgo: 18.4,
      language: "es",
      text: "Vuelvo de dos semanas con la brigada de la sierra sur: treinta y ocho ladrilleras y seis canteras. Antes del informe formal, lo que quiero discutir. Encontramos veintiún adelantos en dinero que nadie puede devolver, nueve familias enteras registradas como «un trabajador» y tres documentos de identidad guardados «para que no se pierdan». Ninguna reja, ningún guardia. ¿Cómo escriben ustedes en el acta una coacción que no se ve?",
    },
    {
      author: slots.bogotaCases,
      daysAgo: 18.1,
      language: "es",
      text: "Con verbos y con números. En el sistema cambiamos el campo «trabajo forzoso: sí/no» por once casillas, una por cada indicador de la OIT: abuso de la vulnerabilidad, engaño, restricción de movimientos, aislamiento, violencia, intimidación, retención de documentos, retención de salarios, servidumbre por deudas, condiciones abusivas, horas excesivas. El inspector marca lo que vio y escribe una frase por casilla. La calificación la hace otra persona, con calma.",
    },
    {
      author: slots.sanJoseInspection,
      daysAgo: 17.7,
      language: "es",
      text: "Apoyo lo de separar a quien mira de quien califica. En Guatemala un juez anuló un acta excelente porque el inspector había escrito «esclavos» en la segunda línea. Después de eso, nadie leyó la tercera.",
    },
    {
      author: slots.limaInspection,
      daysAgo: 17.3,
      language: "es",
      text: "Me lo apunto. ¿Y los adelantos? El dueño dice, y le creo en parte, que sin adelanto no viene nadie en marzo.",
    },
    {
      author: slots.genevaRights,
      daysAgo: 16.9,
      language: "en",
      text: "The advance is not the offence; what it is used for may be. Three tests: can it be repaid in the season at the agreed wage; is the price of food from the employer’s shop in the account; is a worker free to repay elsewhere and go? The Protocol of 2014 to the Forced Labour Convention, 1930 asks for measures against abusive practices in recruitment, and this sits exactly there. Please keep the bakery’s ledger, if you can photograph it.",
    },
    {
      author: slots.limaInspection,
      daysAgo: 16.2,
      language: "es",
      text: "Tengo fotos de dos cuadernos de pulpería. Hice la cuenta de una familia: adelanto de 1 800 soles, comida descontada por 1 120 en seis semanas a precios un 40 % más altos que en el pueblo, ladrillo pagado a la mitad de lo que paga el vecino. A ese ritmo no terminan en abril sino en septiembre. La señora lo sabía; lo había calculado con granos de maíz.",
    },
    {
      author: slots.brasiliaSouthSouth,
      daysAgo: 15.8,
      language: "es",
      text: "En el Brasil, el grupo móvil liquida los salarios el mismo día, delante de todos, y recién entonces habla de delitos. Eso evita la pregunta «¿y ahora quién nos da de comer?», que es la que hace que las familias nieguen todo. Podemos organizar que dos de sus inspectores acompañen una salida; la cooperación paga pasajes, no viáticos.",
    },
    {
      author: slots.limaInspection,
      daysAgo: 15.1,
      language: "es",
      text: "Aceptado, y gracias. De las 44 visitas: catorce con al menos dos indicadores, cuatro con cinco o más, esas cuatro ya están en la fiscalía con protección para las familias. La brigada pide volver en abril, cuando se cierran las cuentas. Dejo la [ficha de campo con once casillas](document:forced-labour-field-sheet) para que la prueben en otros sectores; avisen dónde confunde.",
    },
  ],
};
