import type { Visibility } from "./actor-kinds";
import type { World } from "./world";

/** Live channels by kind: which one is asked for, and whether each kind of actor may follow it; "out" has no connection at all. */
export const channelRows: Record<string, { id(world: World): number; expected: Record<Visibility, string> }> = {
  thread: {
    id: (world) => world.threadId,
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    out       no    yes        yes      yes    yes         yes  yes           yes     out",
      request: " out       no    no         yes      yes    yes         yes  no            no      out",
      private: " out       no    no         yes      yes    yes         yes  no            no      out",
    },
  },
  presence: {
    id: (world) => world.threadId,
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    out       no    no         yes      yes    yes         yes  no            no      out",
      request: " out       no    no         yes      yes    yes         yes  no            no      out",
      private: " out       no    no         yes      yes    yes         yes  no            no      out",
    },
  },
  person: {
    id: (world) => world.people.lead.id,
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    out       no    no         no       no     no          yes  no            no      out",
      request: " out       no    no         no       no     no          yes  no            no      out",
      private: " out       no    no         no       no     no          yes  no            no      out",
    },
  },
  team: {
    id: (world) => world.team.id,
    expected: {
      open: "    out       no    yes        yes      yes    yes         yes  yes           yes     out",
      request: " out       no    no         yes      yes    yes         yes  no            no      out",
      private: " out       no    no         yes      yes    yes         yes  no            no      out",
    },
  },
  document: {
    id: (world) => world.documentId,
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    out       no    yes        yes      yes    yes         yes  yes           yes     out",
      request: " out       no    no         yes      yes    yes         yes  no            no      out",
      private: " out       no    no         yes      yes    yes         yes  no            no      out",
    },
  },
  event: {
    id: (world) => world.eventId,
    expected: {
      open: "    out       no    yes        yes      yes    yes         yes  yes           yes     out",
      request: " out       no    no         yes      yes    yes         yes  no            no      out",
      private: " out       no    no         yes      yes    yes         yes  no            no      out",
    },
  },
};
