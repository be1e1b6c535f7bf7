import { slots } from "./slots.ts";
import type { AuthorSlot } from "./types.ts";

/** What a file of the demonstration holds: a table as it is, or words that are made a Word or PDF file when it is filled in. */
export type SeedFileContent = { csv: string } | { format: "docx" | "pdf"; markdown: string };

/** A file beside a team's documents, with each content it has had. */
export interface SeedTeamFile {
  team: string;
  /** Name of the team's folder it lies in. */
  folder: string;
  /** With its ending. */
  name: string;
  language: "en" | "fr";
  versions: { author: AuthorSlot; daysAgo: number; content: SeedFileContent }[];
}

const heading = "season,region,crop,farms visited,workers met,women,under 18,written agreements,transport checked,second visit";
const firstRows = [
  "2025 autumn,Niayes,onion,14,212,131,6,3,yes,9 of 14",
  "2025 autumn,Senegal River valley,tomato,11,265,148,4,5,yes,7 of 11",
  "2026 spring,Casamance,cashew,9,97,61,11,0,no,4 of 9",
];

export const seedTeamFiles: SeedTeamFile[] = [
  {
    team: "TT-LABINSP", folder: "Agriculture and the informal economy", name: "Seasonal farms - visits and second visits.csv", language: "en",
    versions: [
      { author: slots.dakarInspection, daysAgo: 26.4, content: { csv: [heading, ...firstRows, ""].join("\n") } },
      { author: slots.pretoriaInspection, daysAgo: 6.3, content: { csv: [heading, ...firstRows, "2026 autumn,Limpopo,citrus,17,402,188,0,12,yes,17 of 17", "2026 autumn,Western Cape,table grapes,12,518,301,0,12,yes,10 of 12", ""].join("\n") } },
    ],
  },
  {
    team: "TT-OSH", folder: "Heat", name: "Shade, water, rest - what to look for on site.pdf", language: "en",
    versions: [{
      author: slots.oshLead, daysAgo: 11.2,
      content: {
        format: "pdf",
        markdown: `A page to print and fold. It is for inspectors who have half an hour on a site and no instrument but their eyes.

## Before the gate

- Note the hour, the sky and the wind. Note what you wear yourself: you will want to take it off.
- Ask at what hour work began today, and at what hour it began in January.

## On site

| Look for | Enough | Not enough |
|---|---|---|
| Shade | within two minutes on foot, room for everybody at once | the shadow of a lorry |
| Water | cool, free, filled again before noon | one bottle each in the morning |
| Rest | written down, taken by the foreman too | "whenever they like" |
| New people | half the load in their first week | the same as everybody |

## Ask three people, one at a time

1. Who may stop you when it is too hot? Has anybody done so this month?
2. What happened to the last colleague who felt unwell?
3. Are you paid by the piece? Then who pays for the rest?

## Before you leave

Say one thing that must change today and by when you come back. Leave this page with the foreman, filled in.
`,
      },
    }],
  },
  {
    team: "TT-ACTUARY", folder: "Évaluations au Sahel", name: "Liste de contrôle des données avant une évaluation.docx", language: "fr",
    versions: [{
      author: slots.abidjanProtection, daysAgo: 8.1,
      content: {
        format: "docx",
        markdown: `À remplir avec la caisse avant la première mission. Une case vide vaut une réponse : elle dit ce qu’il faudra estimer.

## Cotisants

- [ ] Effectif par âge et par sexe, au 31 décembre des cinq dernières années
- [ ] Salaires déclarés, avec le plafond en vigueur chaque année
- [ ] Employeurs actifs, et ceux qui n’ont rien versé depuis douze mois
- [ ] Périodes validées sans cotisation

## Pensionnés

- [ ] Vieillesse, invalidité et survivants, par année de liquidation
- [ ] Dates de décès connues, et preuve de vie la plus récente
- [ ] Revalorisations accordées depuis dix ans

## Comptes

| Pièce | Détenue par | Reçue le |
|---|---|---|
| Comptes certifiés des trois derniers exercices | agence comptable | |
| Inventaire des placements | direction financière | |
| Créances sur l’État | tutelle | |
| Rapport de l’évaluation précédente | conseil d’administration | |

## Ce que la caisse ne sait pas

Écrire ici, avec la date, ce que personne n’a pu confirmer. Ces lignes deviennent les hypothèses du rapport.
`,
      },
    }],
  },
];
