/** A folder of a team's documents, with what lies in it by key. */
export interface SeedFolder {
  team: string;
  name: string;
  /** Name of the folder of the same team it lies in. */
  inside?: string;
  documents: string[];
}

/** How the teams of the demonstration keep their documents: by what one comes to look for. Outer folders stand first. */
export const seedFolders: SeedFolder[] = [
  { team: "CT-FRAGILE", name: "Standby and safety", documents: ["standby-72-hours-note", "standby-72-hours-note-fr"] },
  { team: "CT-FRAGILE", name: "Security notes", inside: "Standby and safety", documents: ["security-note-car", "security-note-haiti", "security-note-yemen"] },
  { team: "CT-FRAGILE", name: "After a disaster", documents: ["lessons-earthquakes", "hurricane-exposure-note", "safe-debris-work"] },
  { team: "CT-FRAGILE", name: "Templates", documents: ["mission-report-template-en"] },
  { team: "CT-UNCT", name: "Templates in six languages", documents: ["unct-contribution-template-en", "unct-contribution-template-fr", "unct-contribution-template-es", "unct-contribution-template-ar", "unct-contribution-template-ru", "unct-contribution-template-zh", "terms-of-reference-template-fr"] },
  { team: "CT-UNCT", name: "Drafts for country teams", documents: ["central-asia-short-text"] },
  { team: "TT-LABINSP", name: "Field cards", documents: ["forced-labour-field-sheet", "who-directs-work-card"] },
  { team: "TT-LABINSP", name: "Agriculture and the informal economy", documents: ["first-visit-informal"] },
  { team: "TT-LABINSP", name: "Laws in the making", documents: ["domestic-work-inspection-draft"] },
  { team: "TT-OSH", name: "Heat", documents: ["work-in-heat-guide", "heat-trainer-guide"] },
  { team: "TT-OSH", name: "Chemicals and dust", documents: ["small-plant-chemicals", "artificial-stone-silica"] },
  { team: "TT-ACTUARY", name: "Évaluations au Sahel", documents: ["sahel-valuations-inventory", "actuarial-assumptions-scarce-data"] },
  { team: "TT-ACTUARY", name: "For boards and tripartite councils", documents: ["reserve-questions-for-boards", "injury-scheme-term-sheet"] },
];

/** What some people of the demonstration come back to: favourites, and what they have read, the latest first. */
export const seedShelves: { handle: string; favourites: string[]; read: string[] }[] = [
  { handle: "awa-mbaye", favourites: ["inspecting-farms-practice-note", "first-visit-informal"], read: ["first-visit-informal", "inspecting-farms-practice-note", "framework-without-office"] },
  { handle: "wojciech-kowalczyk", favourites: ["who-directs-work-card"], read: ["domestic-work-inspection-draft", "who-directs-work-card"] },
];
