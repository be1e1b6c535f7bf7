import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const pieceRatesMinimum: SeedThread = {
  key: "piece-rates-minimum",
  team: "TT-WAGES",
  kind: "discussion",
  title: "Piece rates in vanilla, tea and T-shirts: what does a minimum wage mean for a day that is not a day?",
  language: "en",
  tags: ["J1", "N1", "N2"],
  messages: [
    {
      author: slots.antananarivoConditions,
      daysAgo: 39.7,
      language: "fr",
      text: "La vanille se paie au kilo de gousses triées. Le salaire minimum agricole est mensuel. Entre les deux, personne ne sait convertir : l’inspection divise par 26, l’exportateur par ce qu’une bonne trieuse fait un bon jour, et les femmes rient des deux. Comment fixez-vous un salaire minimum qui veut dire quelque chose quand on est payé à la pièce, sans interdire la pièce, que les trieuses ne veulent pas perdre ?",
    },
    {
      author: slots.wagesLead,
      daysAgo: 39.3,
      language: "en",
      text: "The principle first, since it is often lost: in the Minimum Wage Fixing Convention, 1970 (No. 131), minimum wages have the force of law, and how pay is calculated is not an exception. Paying by the piece decides *how* one earns, never *whether* the floor applies. The craft is in the conversion. Who has done one that survived a harvest?",
    },
    {
      author: slots.bangkokWages,
      daysAgo: 38.8,
      language: "en",
      text: "We did it for rubber tapping and again for sewing. The rule that held up: the piece rate must let an **average** worker, at a normal pace, with breaks, reach the minimum in a normal day. Not the fastest quarter. You time thirty people of mixed experience over three days, take the median, and divide. It costs a week and ends a decade of quarrels about who is “normal”.",
    },
    {
      author: slots.dhakaGarment,
      daysAgo: 38.5,
      language: "en",
      text: "And whoever is timed slows down, knowing why. We used yesterday’s bundle tickets instead of a stopwatch: nobody can sew slower yesterday.",
    },
    {
      author: slots.bangkokWages,
      daysAgo: 38.4,
      language: "en",
      text: "Stealing that.",
    },
    {
      author: slots.antananarivoConditions,
      daysAgo: 37.9,
      language: "fr",
      text: "Les bons de paie des trieuses, justement, je les ai : un cahier par atelier, au crayon. J’en ai saisi 1 140 lignes ce week-end. La médiane est à 3,4 kg par jour, la moyenne à 4,1, et l’exportateur calcule sur 5. Voilà d’où vient l’écart. Au tarif actuel, la médiane gagne 71 % du minimum journalier ; il faut dépasser 4,8 kg pour l’atteindre, et une trieuse sur six y arrive.",
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 37.2,
      language: "en",
      text: "Fair numbers. Before the rate moves by 40 per cent in one season, look at the composition: do the 3.4 kilos include the women who come for two hours after the market? If part-days are counted as days, the median says more about hours than about speed. Exporters will find that hole in a minute, so better that we find it first.",
    },
    {
      author: slots.antananarivoConditions,
      daysAgo: 36.6,
      language: "fr",
      text: "Objection reçue, et vous avez raison pour un tiers des lignes. Le cahier note l’arrivée à partir de l’an dernier seulement. En ne gardant que les journées de plus de six heures, la médiane monte à 3,9 kg et le salaire correspondant à 81 % du minimum. Le problème rétrécit, il ne disparaît pas.",
    },
    {
      author: slots.sanJoseWages,
      daysAgo: 36.1,
      language: "es",
      text: "En el café centroamericano ocurre lo contrario de lo que se teme: donde se fijó un precio por lata con base en la mediana, los cortadores rápidos siguieron ganando más y los lentos dejaron de pedir a sus hijos que les ayudaran a llenar. La pieza mal calculada es una invitación al trabajo infantil. Conviene decirlo en la mesa, porque a los compradores eso sí les inquieta.",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 35.4,
      language: "fr",
      text: "Je le souligne : qui tient le crayon ? Dans les ateliers où une déléguée vérifie la balance, le litige porte sur le tarif ; ailleurs, il porte sur le poids. La convention n° 95 oblige à informer les travailleurs, à chaque paiement, des éléments de leur salaire (article 14). Un ticket en double, avec le poids et le prix, coûte moins qu’une enquête.",
    },
    {
      author: slots.dakarWages,
      daysAgo: 34.8,
      language: "fr",
      text: "Même débat chez nous pour les écailleuses de poisson, avec une variante : le prix de la pièce baisse quand les bateaux rentrent pleins. J’ai fini par proposer un **plancher garanti de la journée commencée** : qui est appelée à l’aube touche quatre heures au minimum, qu’il y ait du poisson ou non. Les mareyeurs ont accepté trois heures.",
    },
    {
      author: slots.wagesLead,
      daysAgo: 33.9,
      language: "en",
      text: [
        "Let me draw a first line under this. Three instruments are on the table and they answer different questions:",
        "",
        "1. a **rate test** (median worker, normal day, breaks counted): is the piece price lawful?",
        "2. a **make-up payment** at the end of the pay period, when earnings fall short;",
        "3. a **guaranteed minimum for a started day**, when the work itself may not arrive.",
        "",
        "With only the second, the employer’s arithmetic is never examined. With only the first, the woman who waits pays for the weather.",
      ].join("\n"),
    },
    {
      author: slots.bangkokWages,
      daysAgo: 33.5,
      language: "en",
      text: "Agreed, and a warning on the second: where make-up pay exists, we saw hours being written down until the sum came out right. Forty-one of sixty pay sheets had exactly the number of hours at which no make-up was due. Nature is not that tidy.",
    },
    {
      author: slots.beijingWages,
      daysAgo: 32.6,
      language: "zh",
      text: "计件工资在我们这里有一条现成的规则可以参考：劳动定额应当是“同岗位百分之九十以上劳动者在法定工作时间内能够完成的数量”，不少地方的集体合同就这么写。与中位数相比，这个标准更严，但工人容易理解，也便于核对。难点在于新产品：款式每两周换一次，定额来不及测。有的企业先按旧款系数临时计价，三天内实测，多退少补，由工会小组长签字。",
    },
    {
      author: slots.dhakaGarment,
      daysAgo: 31.9,
      language: "en",
      text: "The nine-in-ten rule is worth translating into every language of this team. In our factories the target is set from the best line in the best week, printed on a board and called “standard”.",
    },
    {
      author: slots.antananarivoConditions,
      daysAgo: 24.2,
      language: "fr",
      text: "Dénouement provisoire. Les exportateurs ont accepté le test sur la médiane des journées complètes, le ticket en double et un plancher de trois heures ; le tarif monte de 12 % maintenant et de 11 % à la prochaine campagne. En échange, la balance est contrôlée deux fois par saison et le cahier devient un formulaire. J’ai mis la méthode au propre dans [cette note de travail](document:piece-rate-test), avec un exemple à refaire chez vous ; elle attend vos ratures.",
    },
    {
      author: slots.wagesLead,
      daysAgo: 23.8,
      language: "en",
      text: "Reading it tonight. May I suggest that we try it once more, in another sector and another language, before anybody calls it guidance?",
    },
  ],
};
