import { slots } from "../slots.ts";
import type { SeedPast, SeedVersion } from "../types.ts";

type Was = SeedVersion["was"];

const beforeReview: Was = [
  ["Tested on nine farms in six countries. Comments are welcome in the team’s discussion; the note falls due for review after eighteen months.", "To be tested. Comments are welcome in the team’s discussion."],
];

const beforeTest: Was = [
  ...beforeReview,
  [" Interpreters are assigned and paid by the inspectorate, and sign a confidentiality undertaking.", ""],
  ["- Does the tractor have its roll-bar, belt and shaft guard, and is the key out when nobody drives?", "- Does the tractor have its roll-bar?"],
  ["Never let the choice of a place reveal a complaint [Art. 20(c)]. Visit three neighbouring places, not one.", "Never let the choice of a place reveal a complaint [Art. 20(c)]."],
  ["- Come once at dawn. Children’s work is visible between six and eight, and not at eleven.", "- Come early, when children work."],
];

/** The practice note from its first draft to the text that was reviewed. */
export const inspectingFarms: SeedPast = {
  document: "inspecting-farms-practice-note",
  versions: [
    {
      daysAgo: 61.2, writers: [slots.inspectionLead],
      was: [...beforeTest, ["Eight questions, asked first to workers, out of sight of the supervisor:", "Questions to ask, first of all to the employer:"], ["3. Concentrate visits in the harvest weeks, and advice in the weeks before.", ""]],
    },
    { daysAgo: 47.5, writers: [slots.inspectionLead, slots.limaInspection], name: "After the consultation in eleven countries", was: beforeTest },
    { daysAgo: 20.3, writers: [slots.pretoriaInspection, slots.dakarInspection], was: beforeReview },
    { daysAgo: 2.6, writers: [slots.inspectionLead], name: "Tested on nine farms", was: [] },
  ],
};
