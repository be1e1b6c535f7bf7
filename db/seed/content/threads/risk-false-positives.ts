import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const riskFalsePositives: SeedThread = {
  key: "risk-false-positives",
  team: "TT-LABINSP",
  kind: "discussion",
  title: "Cruce con la seguridad social: ¿qué hacemos con los falsos positivos?",
  language: "es",
  tags: ["F1.1", "F1.3", "M8"],
  messages: [
    {
      author: slots.bogotaCases,
      daysAgo: 19.83,
      language: "es",
      text: "Llevamos cuatro meses seleccionando empresas por cruce de registros (planilla de aportes, factura electrónica, consumo eléctrico) y el resultado me preocupa: de 300 alertas de trabajo no declarado, 112 no tenían nada. Entre ellas, 48 son empresas familiares de temporada que cierran medio año. El equipo técnico dice que un 37 % de falsos positivos es normal; los empleadores lo llaman persecución estadística. ¿Qué umbral usan ustedes?",
    },
    {
      author: slots.sanJoseInspection,
      daysAgo: 19.41,
      language: "es",
      text: "Antes del umbral, yo miraría el costo de cada error. Una visita inútil cuesta unas cuatro horas y algo de confianza; una empresa con treinta personas sin declarar que nunca se visita cuesta años de pensión. Nosotros no hacemos visita directa a la primera alerta: enviamos una carta que invita a corregir en quince días. De 500 cartas, 190 empresas regularizaron solas y 85 explicaron la anomalía con documentos. Sólo el resto pasó a inspección.",
    },
    {
      author: slots.limaInspection,
      daysAgo: 18.95,
      language: "es",
      text: "La carta ayuda, pero tiene un riesgo: avisa. El artículo 12 del Convenio 81 protege la visita sin previo aviso precisamente porque en 48 horas desaparece la mitad de la planilla real. Nosotros separamos las alertas en dos carriles. Si la anomalía es documental (aportes bajos, categorías mal puestas), carta. Si sugiere personas no registradas, visita sin aviso. La regla está escrita y la decide una persona, no el puntaje.",
    },
    {
      author: slots.bogotaCases,
      daysAgo: 18.3,
      language: "es",
      text: [
        "Me gusta lo de los dos carriles. Hice el ejercicio con nuestros datos y cambia mucho el panorama:",
        "",
        "| carril | alertas | confirmadas | tasa |",
        "|---|---:|---:|---:|",
        "| documental | 174 | 79 | 45 % |",
        "| personas no registradas | 126 | 109 | 87 % |",
        "",
        "Es decir, el modelo es bueno donde importa la sorpresa y malo donde bastaba preguntar. Ahora bien: ¿cómo justifican ante un juez que a una empresa le llega carta y a otra una visita?",
      ].join("\n"),
    },
    {
      author: slots.limaInspection,
      daysAgo: 17.74,
      language: "es",
      text: "Con un protocolo publicado. El criterio general es público (qué tipo de anomalía lleva a qué carril); los pesos y umbrales, no. En dos sentencias el tribunal aceptó la distinción porque la empresa podía conocer la regla y porque cada expediente contiene una hoja que explica, en lenguaje llano, por qué se la eligió. Lo que no aceptó fue un expediente que decía únicamente «puntaje 0,83». Eso nos obligó a rediseñar el sistema, y con razón.",
    },
    {
      author: slots.delhiInspection,
      daysAgo: 16.92,
      language: "en",
      text: "May I add a caution in English, since I read you with a translator? Electricity consumption looked like our best predictor until we noticed it was really detecting *cold storage*: high use, few workers. Two seasons of visits went to the wrong sector. We now keep a random tenth outside the model, purely to learn what it does not see, and we publish the comparison every six months. Without that control group you can’t know your false negatives at all.",
    },
    {
      author: slots.sanJoseInspection,
      daysAgo: 15.26,
      language: "es",
      text: "El grupo aleatorio me convence, aunque aquí costará venderlo: el sindicato del cuerpo inspector dirá que es perder el tiempo. Propongo empezar con un 5 % y presentarlo como auditoría del sistema, no de la gente. Y una pregunta que dejo abierta: cuando el modelo acierta, la empresa regulariza y mejora su historial; a los dos años sale de la lista. ¿Ustedes borran los antecedentes, los ponderan por antigüedad o los guardan para siempre?",
    },
  ],
};
