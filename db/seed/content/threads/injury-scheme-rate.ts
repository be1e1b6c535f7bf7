import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const injurySchemeRate: SeedThread = {
  key: "injury-scheme-rate",
  team: "TT-ACTUARY",
  kind: "question",
  title: "First contribution rate for an employment injury scheme: pay-as-you-go or terminal funding?",
  language: "en",
  tags: ["D7", "D2", "D9"],
  messages: [
    {
      author: slots.delhiInjury,
      daysAgo: 147.3,
      language: "en",
      text: "A garment-producing country moves from employer liability to a social insurance scheme for employment injury, in line with the principles of C121. 4.1 million formal workers in the first phase, no usable claims history, employers ready to pay “something under one per cent”. I must recommend a first rate. My instinct is terminal funding (constituent capitals) for pensions and pay-as-you-go for short-term benefits. The ministry prefers pure pay-as-you-go because year one looks nearly free. How do I show the cliff?",
    },
    {
      author: slots.actuaryLead,
      daysAgo: 146.88,
      language: "en",
      text: [
        "Show the two curves on one page, nothing else. Rough arithmetic I use in first meetings:",
        "",
        "```",
        "PAYG_t   = pensions in payment in year t / insured payroll in year t",
        "TF_t     = present value of pensions awarded in year t / insured payroll in year t",
        "```",
        "",
        "With 6 fatal cases per 100,000 and 40 permanent disabilities over 20 % (average degree 35 %), TF starts near 0.31 % of payroll and stays there. PAYG starts at 0.02 % and passes 0.31 % around year 22, still rising. Employers who will exist in year 22 usually vote for the flat line.",
      ].join("\n"),
    },
    {
      author: slots.santiagoPensions,
      daysAgo: 146.12,
      language: "es",
      text: "De acuerdo con separar, pero ojo con la frecuencia supuesta. Cuando el seguro era responsabilidad del empleador, lo leve no se declaraba y lo grave se transaba en privado; al abrir la puerta, las solicitudes se multiplican. En dos países de la región las invalideces parciales del quinto año fueron 2,7 veces las del primero sin que el trabajo fuera más peligroso. Yo pondría una rampa de declaración explícita: 45 %, 65 %, 80 %, 90 %, 95 %.",
    },
    {
      author: slots.delhiInjury,
      daysAgo: 145.57,
      language: "en",
      text: "The reporting ramp makes sense and I had not thought of it. But it cuts both ways: if I price at year-five reporting, the first years build a surplus and the treasury will ask for a lower rate or, worse, for a loan from the fund. If I price at year-one reporting I must raise the rate in year three, right when trust is thinnest. Has anyone written the adjustment rule into law rather than leaving it to the minister’s pen?",
    },
    {
      author: slots.limaActuary,
      daysAgo: 144.9,
      language: "es",
      answer: true,
      text: [
        "Sí, y funciona mejor que cualquier discurso. El texto que propusimos dice, resumido:",
        "",
        "1. tasa única inicial de **0,60 %** de la nómina, con 0,10 reservado a prevención;",
        "2. revisión actuarial cada tres años, obligatoria y pública;",
        "3. si la reserva técnica queda fuera de la banda 90–115 % del valor presente de las pensiones concedidas, la tasa se ajusta *automáticamente*, máximo 0,10 puntos por vez;",
        "4. prohibición de préstamos al fisco.",
        "",
        "La banda quita el dramatismo: nadie «sube» la tasa, la sube la regla. Y el excedente de la rampa se queda en el fondo.",
      ].join("\n"),
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 143.75,
      language: "en",
      text: "Speaking for the employers’ side of the house: a corridor with a cap per step is something our constituents can plan with, and they have accepted it elsewhere. Two conditions they will raise. Experience rating should come, but not before five years of credible data, or small firms will be punished for one accident. And the move must truly end civil liability except for gross fault; paying a contribution *and* keeping the lawsuits is what sank the previous attempt.",
    },
    {
      author: slots.delhiInjury,
      daysAgo: 140.22,
      language: "en",
      text: "Reporting back. We tabled 0.60 % with a 90–115 corridor, a 0.10 step and a three-year valuation. The tripartite committee took the corridor without debate and spent two hours on who appoints the actuary. Final text: appointed by the board, reviewed by an outsider, report published within 60 days. Civil liability ends except for intent and gross negligence. The ramp was kept in the valuation report only, so nobody can read it as a target. Model and term sheet are in the team’s folder.",
    },
  ],
};
