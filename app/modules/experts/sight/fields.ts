/** Who may know a part of a profile, each wider than the one before: the person, colleagues who share a team, those of the same duty station too, every colleague, guests who share a team too. */
export const audiences = ["self", "team", "office", "organisation", "guests"] as const;
export type Audience = (typeof audiences)[number];

/** Parts of a profile whose audience their owner chooses, with the usual one and the widest that may be chosen. */
export const chosenFields = {
  email: { usual: "guests", widest: "guests" },
  pronouns: { usual: "organisation", widest: "guests" },
  contactHours: { usual: "organisation", widest: "guests" },
  about: { usual: "guests", widest: "guests" },
  expertise: { usual: "guests", widest: "guests" },
  languages: { usual: "guests", widest: "guests" },
  countries: { usual: "guests", widest: "guests" },
  teams: { usual: "guests", widest: "guests" },
  evidence: { usual: "guests", widest: "guests" },
  post: { usual: "organisation", widest: "organisation" },
  availability: { usual: "organisation", widest: "organisation" },
  travel: { usual: "organisation", widest: "organisation" },
  training: { usual: "organisation", widest: "organisation" },
} as const satisfies Record<string, { usual: Audience; widest: Audience }>;

export type ChosenField = keyof typeof chosenFields;

/** The same for parts whose audience nobody chooses: who releases somebody is the house's to tell, what only the person needs stays theirs, a wish to move goes to mobility officers. */
export const fixedFields = {
  chain: "organisation", contractEnds: "self", travelLimit: "self", takenKind: "self", clearances: "self", nationalities: "self", wish: "mobility_officers",
} as const;

export type FixedField = keyof typeof fixedFields;
export type ProfileField = ChosenField | FixedField;

/** Their names, in the order in which they are offered. */
export const chosenFieldNames = Object.keys(chosenFields) as ChosenField[];

/** The audiences that may be chosen for a part. */
export const audiencesFor = (field: ChosenField): readonly Audience[] => audiences.slice(0, audiences.indexOf(chosenFields[field].widest) + 1);
