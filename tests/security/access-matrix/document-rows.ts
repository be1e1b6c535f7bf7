import type { Visibility } from "./actor-kinds";
import type { World } from "./world";

/** Collaborative texts by kind: which one is opened, and what each kind of actor may do with it. */
export const documentRows: Record<string, { id(world: World): number; expected: Record<Visibility, string> }> = {
  document: {
    id: (world) => world.documentId,
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    none      none  suggest    suggest  write  write       write suggest       suggest none",
      request: " none      none  none       suggest  write  write       write none          none    none",
      private: " none      none  none       suggest    write  write       write none          none    none",
    },
  },
};
