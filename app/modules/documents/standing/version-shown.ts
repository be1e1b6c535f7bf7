/**
 * The version of guidance that is read in place of what is written now: the one readers were given, for everybody. Null where
 * nothing is published, and for those who write and ask for the text being written. Pages and exports decide by it alike.
 */
export const versionShown = <Version>(life: { shown: Version | null } | null, { draft, writes }: { draft: boolean; writes: boolean }): Version | null =>
  draft && writes ? null : (life?.shown ?? null);
