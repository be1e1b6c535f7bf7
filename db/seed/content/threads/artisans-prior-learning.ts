import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const artisansPriorLearning: SeedThread = {
  key: "artisans-prior-learning",
  team: "TT-SKILLS",
  kind: "question",
  title: "Valider les acquis d’artisans qui n’ont jamais vu un référentiel : par où commencer ?",
  language: "fr",
  tags: ["B4", "O1", "B5"],
  messages: [
    {
      author: slots.lomeSkills,
      daysAgo: 151.85,
      language: "fr",
      text: "La chambre des métiers veut faire reconnaître 3 000 couturières, mécaniciens et maçons formés sur le tas, souvent après huit ou dix ans d’apprentissage traditionnel. Le cadre national de certification existe ; les référentiels aussi, rédigés dans un français que la moitié des candidats ne lit pas. Le premier essai a échoué : 140 inscrits, 22 présents le jour de l’épreuve écrite. Comment évaluer sans trahir ni le métier, ni la norme ?",
    },
    {
      author: slots.dakarSkills,
      daysAgo: 151.4,
      language: "fr",
      text: "Supprimez l’épreuve écrite, gardez la preuve. Chez nous, l’évaluation se fait à l’atelier, sur une commande réelle, avec deux évaluateurs : un maître artisan et un enseignant. La grille tient en vingt gestes observables ; l’entretien se déroule dans la langue de l’atelier, et on enregistre. Sur 860 candidats, 79 % validés au moins partiellement. Le point délicat : les maîtres jugent plus sévèrement que les enseignants, surtout leurs concurrents.",
    },
    {
      author: slots.turinSkills,
      daysAgo: 150.92,
      language: "fr",
      answer: true,
      text: [
        "Trois règles, tirées d’une douzaine de dispositifs comparables :",
        "",
        "- **des unités, pas un diplôme** : qui valide trois unités sur cinq repart avec trois, et sait quoi travailler ;",
        "- **des évaluateurs d’une autre ville**, pour écarter la concurrence ; le surcoût est de 6 à 9 % ;",
        "- **l’employeur ou le client dans la boucle** : une photo de l’ouvrage, datée, avec l’accord du client.",
        "",
        "La recommandation n° 195 parle de reconnaissance des acquis *quels que soient* le pays et le mode d’acquisition ; c’est votre base. Et commencez par un seul métier.",
      ].join("\n"),
    },
    {
      author: slots.lomeSkills,
      daysAgo: 149.77,
      language: "fr",
      text: "Nous commençons donc par la couture, 200 candidates, évaluatrices venues d’une autre préfecture. Une question que personne n’ose poser : que gagne la candidate ? Un papier n’augmente pas le prix d’une robe. Les associations m’ont citée une seule attente précise, l’accès aux marchés publics d’uniformes scolaires, fermés à qui n’a pas de certification. Faut-il négocier cela *avant* d’ouvrir les inscriptions ?",
    },
    {
      author: slots.dakarSkills,
      daysAgo: 149.02,
      language: "fr",
      text: "Absolument avant. Notre plus belle réussite n’est pas pédagogique : la mairie a réservé 15 % de ses commandes de mobilier aux ateliers ayant une personne certifiée. En un an, les inscriptions ont triplé sans campagne. À l’inverse, dans la mécanique, où rien n’était promis, les certifiés disent que le papier sert surtout à émigrer. Ce n’est pas méprisable, mais ce n’est pas ce que le ministère croyait financer.",
    },
    {
      author: slots.pretoriaSkills,
      daysAgo: 148.26,
      language: "en",
      text: "Worth knowing from the other end of the continent: we tracked 1,100 people two years after recognition. Earnings rose by 4 per cent on average, which is nothing; but by 19 per cent among those whose certificate was required in public procurement, and by 11 among women who used it to register a business. So the value sits in the rule that *asks* for it. I’d budget one staff member for negotiating such rules for each assessor you train.",
    },
    {
      author: slots.lomeSkills,
      daysAgo: 144.6,
      language: "fr",
      text: "Premiers résultats : 188 candidates présentes sur 200, 151 avec au moins trois unités, 64 avec la certification entière. La commune a inscrit la certification comme critère, à hauteur de 10 points sur 100, dans l’appel d’offres des uniformes. Surprise : onze patronnes ont demandé à devenir évaluatrices et quatre à suivre un module de comptabilité. Coût complet, 31 000 francs CFA par personne. Je mets la grille des vingt gestes dans les documents.",
    },
  ],
};
