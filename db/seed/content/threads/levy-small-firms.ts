import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const levySmallFirms: SeedThread = {
  key: "levy-small-firms",
  team: "TT-SKILLS",
  kind: "discussion",
  title: "Training levies: small firms pay in, large firms draw out. Does anything fix that?",
  language: "en",
  tags: ["B6", "C1", "I2"],
  messages: [
    {
      author: slots.portOfSpainSkills,
      daysAgo: 73.92,
      language: "en",
      text: "Our audit of one national training fund confirms what everybody suspects. Firms below 50 staff pay 37 per cent of the 1 per cent levy and receive 8 per cent of the grants; the top twenty payers get back 61. Nobody cheats: the claim form has nineteen pages and pays in arrears. The board wants to exempt small firms altogether. I fear that exemption turns “they get little” into “they get nothing, by law”. What has worked elsewhere?",
    },
    {
      author: slots.pretoriaSkills,
      daysAgo: 73.45,
      language: "en",
      text: "Exemption was our first reform too, and I would not repeat it: it removed 280,000 firms from the only institution that knew they existed. The second reform kept them in, at a flat minimum contribution, and paid *vouchers in advance*, redeemable at approved providers without a claim. Uptake among small firms went from 5 to 23 per cent in two years. Then providers discovered vouchers and began selling the same fork-lift course to everybody, twice.",
    },
    {
      author: slots.cinterforSkills,
      daysAgo: 72.88,
      language: "es",
      text: "En América Latina la experiencia más larga muestra otra vía: que el fondo ofrezca servicio y no reembolso. Las instituciones sectoriales van al polígono o al mercado, diagnostican en dos horas y forman allí mismo; la pequeña empresa no llena nada. El costo por hora es un 30 % mayor que en aula. Pero la cobertura de empresas de menos de veinte personas supera el 40 %, y la mitad vuelve. El reembolso premia a quien tiene un área de personal.",
    },
    {
      author: slots.skillsLead,
      daysAgo: 72.1,
      language: "en",
      text: "Both routes have evidence behind them, so perhaps ask which failure the country can best police. Vouchers fail through poor providers; direct service fails through supply-driven courses. Whichever you pick, two safeguards from the recent reviews: publish a **recovery ratio** by firm size every year (grants ÷ contributions), and reserve a share, typically 20–30 per cent, for firms below a threshold, with unspent money rolling over *within* the share.",
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 71.36,
      language: "en",
      text: "Members who run small firms tell us the money is rarely the obstacle; the absent worker is. Six people in a bakery cannot lose one for three days. The schemes they praise pay for a replacement or train on Monday mornings, in the shop. Also, please ask the board to publish how large the reserve is. In one country it stood at 2.4 years of contributions while claims were being refused for missing stamps; trust never really came back after that was printed.",
    },
    {
      author: slots.portOfSpainSkills,
      daysAgo: 68.94,
      language: "en",
      text: "Taking this to the board as three motions, not one: keep small firms in, with a flat minimum; reserve 25 per cent, half for on-site service and half for vouchers limited to providers that trace their trainees; publish recovery ratio and reserve each year. The bakery argument persuaded our employers’ members at once, so replacement pay is in as a pilot for 120 firms. If anyone has a one-page claim form that survived an audit, I’d frame it.",
    },
  ],
};
