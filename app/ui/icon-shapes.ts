interface IconShape {
  /** viewBox; 24 units a side unless it says otherwise */
  box?: string;
  fill?: string;
  stroke?: string;
  /** points along the line of reading, so it is mirrored right to left */
  directional?: true;
}

/** Filled shapes are from @ilo-org/icons 0.1.17 (Apache-2.0, © International Labour Organization); drawn lines are Meridian's own. */
const shapes = {
  search: { stroke: "M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.6 15.6 20 20" },
  close: { fill: "M16.95 15.54L13.41 12L16.95 8.46L15.54 7.05L12 10.59L8.46 7.05L7.05 8.46L10.59 12L7.05 15.54L8.46 16.95L12 13.41L15.54 16.95L16.95 15.54Z" },
  add: { fill: "M18 11H13V6H11V11H6V13H11V18H13V13H18V11Z" },
  more: { box: "0 -6 16 16", fill: "M2 4C3.1 4 4 3.1 4 2 4 .89543 3.1 0 2 0 .89543 0 0 .89543 0 2 0 3.1.89543 4 2 4zM8 4C9.1 4 10 3.1 10 2 10 .89543 9.1 0 8 0 6.9 0 6 .89543 6 2 6 3.1 6.9 4 8 4zM14 4C15.1 4 16 3.1 16 2 16 .89543 15.1 0 14 0 12.9 0 12 .89543 12 2 12 3.1 12.9 4 14 4z" },
  check: { box: "-1.5 -2 16 14", fill: "M4.38 6.25L1.88 3.75L0 5.62L4.38 10L12.5 1.88L10.62 0L4.38 6.25Z" },
  info: { stroke: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.3V9" },
  warning: { stroke: "M12 4.5 20.5 19.5h-17zM12 10v4.5M12 15.7v1.6" },
  error: { stroke: "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5V13M12 14.8v1.7" },
  success: { stroke: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8 12.2l2.8 2.8L16 9.5" },
  language: { stroke: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17" },
  forward: { fill: "M8.64 20L7.65 19.01L14.66 12L7.65 4.99L8.64 4L16.14 11.5C16.21 11.57 16.26 11.64 16.3 11.73C16.33 11.82 16.35 11.91 16.35 12C16.35 12.09 16.33 12.18 16.3 12.27C16.26 12.35 16.21 12.43 16.14 12.5L8.64 20Z", directional: true },
  back: { fill: "m7.9 12.5-.2-.2c0-.1-.1-.2-.1-.3s0-.2.1-.3c0-.1.1-.2.2-.2L15.4 4l1 1-7 7 7 7-1 1-7.5-7.5z", directional: true },
  down: { fill: "M12 16.78L4 8.78L5.45 7.22L12 13.77L18.55 7.22L20 8.78L12 16.78Z" },
  quote: { box: "0 0 65 48", fill: "M38.69 0V18.96C38.69 33.6 48.26 45.34 61.74 48L64.31 42.49C58.07 40.13 54.05 31.34 54.05 25.66H64.31V0H38.69ZM-7.63e-06 0V18.96C-7.63e-06 33.6 9.62 45.34 23.11 48L25.66 42.49C19.41 40.13 15.4 31.33 15.4 25.66H25.62V0H-7.63e-06Z", directional: true },
  today: { stroke: "M4 10.5V20h5.5v-6h5v6H20v-9.5L12 4z" },
  inbox: { stroke: "M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h5c0 4 6 4 6 0h5" },
  teams: { stroke: "M9 11.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM3 19.5c0-3.6 2.5-5.5 6-5.5s6 1.9 6 5.5zM15.5 5.3a3.25 3.25 0 0 1 0 6M17 14.3c2.5.6 4 2.4 4 5.2h-3" },
  experts: { stroke: "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c0-3.9 2.8-6 7-6s7 2.1 7 6z" },
  requests: { stroke: "M4 8.5h16V19H4zM9 8.5V5h6v3.5M4 13h6.5M13.5 13H20M10.5 11.5h3v3h-3z" },
  calendar: { stroke: "M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8" },
  documents: { stroke: "M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5V8.5h5M9 12.5h6.5M9 16h6.5" },
  question: { stroke: "M4 5h16v11.5h-8L7.5 20.5v-4H4zM10 9.2c.2-1 1-1.5 2-1.5 1.2 0 2.1.7 2.1 1.7 0 1.5-2.1 1.5-2.1 2.9M12 13.3v1.3" },
  discussion: { stroke: "M4 5h16v11.5h-8L7.5 20.5v-4H4zM8 9h8M8 12.5h5" },
  announcement: { stroke: "M4 9.5v5h3.5l8.5 4.5V5L7.5 9.5zM7.5 14.5 9 20M19 9.5c.9 1.5.9 3.5 0 5", directional: true },
  lock: { stroke: "M6 10.5h12v9.5H6zM8.5 10.5V8c0-4.7 7-4.7 7 0v2.5" },
  edit: { stroke: "M4 20l1-4.5L15.5 5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5", directional: true },
  reply: { stroke: "M10 6 4.5 11.5 10 17M4.5 11.5H15c3 0 4.5 2 4.5 6.5", directional: true },
  pin: { stroke: "M9 4h6l-1 6 3.5 4h-11L10 10zM12 14v6.5" },
  attach: { stroke: "M18 11l-6.8 6.8a4.1 4.1 0 0 1-5.8-5.8l7.8-7.8a2.7 2.7 0 0 1 3.9 3.9l-7.6 7.6a1.3 1.3 0 0 1-1.9-1.9l6.6-6.6" },
  place: { stroke: "M12 20.5c4-4.5 6.5-7.7 6.5-10.7a6.5 6.5 0 0 0-13 0c0 3 2.5 6.2 6.5 10.7zM12 12a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z" },
  clock: { stroke: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2.5" },
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof shapes;

export const iconShapes: Record<IconName, IconShape> = shapes;
