import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const waterCooperativeStatutes: SeedThread = {
  key: "water-cooperative-statutes",
  team: "TT-COOP",
  kind: "question",
  title: "Juntas de agua que quieren ser cooperativas: ¿transformación o creación nueva?",
  language: "es",
  tags: ["C4", "O2", "C4.1"],
  messages: [
    {
      author: slots.asuncionCooperatives,
      daysAgo: 63.77,
      language: "es",
      text: "Catorce juntas de saneamiento rurales quieren transformarse en cooperativa para poder emplear formalmente a sus operadores y acceder a crédito. La ley de cooperativas no prevé la transformación de una junta (que es persona jurídica sin fines de lucro, con bienes públicos en uso). La vía de disolver y crear de nuevo pone en riesgo la concesión y los aportes ya hechos a la seguridad social. ¿Conocen algún país que haya resuelto el paso con una norma transitoria?",
    },
    {
      author: slots.genevaCooperatives,
      daysAgo: 58.09,
      language: "es",
      answer: true,
      text: "Dos países lo resolvieron con una disposición transitoria de pocas líneas: la asamblea acuerda la transformación por dos tercios, la personería continúa sin liquidación, los bienes públicos siguen en comodato y el personal conserva antigüedad y cotizaciones. La Recomendación núm. 193 (párrafos 6 y 7) ayuda a fundamentarla, porque pide un marco favorable y un trato no menos ventajoso que a otras formas de empresa. Le envío ambos textos. Lo único que no conviene heredar es el estatuto: escríbanlo de nuevo, con los usuarios.",
    },
  ],
};
