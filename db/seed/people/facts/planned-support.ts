import type { clearance, mobilityWish, supportTerms } from "~db/schema";

type Owned<Row> = Omit<Row, "personId" | "id"> & { handle: string };

/** On what terms one person's support can be had. */
export type PlannedTerms = Owned<typeof supportTerms.$inferInsert>;

/** What one person holds to be sent somewhere. */
export type PlannedClearance = Owned<typeof clearance.$inferInsert>;

/** Where one person would like to go. */
export type PlannedWish = Owned<typeof mobilityWish.$inferInsert>;
