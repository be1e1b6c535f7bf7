declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Reference or demo data were written in bulk, without an event for each: who keeps an index builds it anew. */
    "installation.filled": { demo: boolean };
  }
}

export {};
