import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const nationalProfileSmallTeam: SeedThread = {
  key: "national-profile-small-team",
  team: "TT-OSH",
  kind: "question",
  title: "Writing a national OSH profile with three people and one month: what would you drop?",
  language: "en",
  tags: ["E1", "G2", "Q3"],
  messages: [
    {
      author: slots.pretoriaOsh,
      daysAgo: 111.88,
      language: "en",
      text: "A ministry in our subregion wants to adopt a national programme under C187, and its OSH unit is three people, one of whom is on leave. The profile comes first. The usual outline has eleven chapters and took a larger neighbour fourteen months. They have one month before the tripartite council meets, and will not get another slot this year. If you had to cut, what would you keep so that the council can decide something real?",
    },
    {
      author: slots.yaoundeOsh,
      daysAgo: 111.4,
      language: "fr",
      text: "Nous l’avons fait en cinq semaines, en renonçant à décrire pour nous concentrer sur les écarts. Quatre pages seulement : qui est compétent pour quoi (et où deux administrations se disputent), ce que la loi couvre et *qui elle exclut*, ce que les chiffres disent et ne disent pas, ce dont disposent réellement l’inspection et la médecine du travail. Les chapitres historiques, la liste des textes et les organigrammes sont en annexe, recopiés. Le conseil n’a discuté que des écarts.",
    },
    {
      author: slots.oshLead,
      daysAgo: 110.92,
      language: "en",
      answer: true,
      text: [
        "Keep what Articles 3 to 5 of C187 need: a policy statement, the elements of the system, and data good enough to choose *two* priorities for the programme. One table carries it:",
        "",
        "| element (C187, Art. 4) | exists | works | who says so |",
        "|---|---|---|---|",
        "| laws, incl. agreements | yes | partly | unions: agriculture excluded |",
        "| responsible authority | two | no | both |",
        "| inspection | yes | partly | 19 visits per inspector |",
        "| workplace cooperation | on paper | no | employers and unions |",
        "| accident data | yes | no | insurer 3× ministry |",
        "",
        "The column “who says so” is the honest part. Fill it in two half-day meetings, with both sides in the room.",
      ].join("\n"),
    },
    {
      author: slots.limaOsh,
      daysAgo: 110.15,
      language: "es",
      text: "Yo añadiría una sola cosa a ese cuadro: el costo. En nuestro último perfil, los ministerios coincidían en todo hasta que una fila mostró que el país gastaba 11 dólares al año en inspección por cada mil trabajadores y 4 300 en pensiones de invalidez. No hizo falta retórica. El dato de pensiones lo tiene el seguro social y se consigue con una carta; pídanla el primer día, porque tarda tres semanas en llegar.",
    },
    {
      author: slots.pretoriaOsh,
      daysAgo: 106.74,
      language: "en",
      text: "Done in 27 days, with one night I do not recommend. The council chose agriculture and accident data as the two priorities, adopted the programme in principle and, for the first time, asked the insurer to attend. What I would do differently: the column “works” needs a definition before the meeting, because we lost an hour on it. Ours became “a worker who needs it would get it within a month”. Profile and table are in the team’s documents, free to copy.",
    },
  ],
};
