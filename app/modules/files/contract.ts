/** A file as a page or a program is told of it. Its address is made of its id by `fileHref`. */
export interface FileLine {
  id: string;
  name: string;
  /** Media type, told by the content and never by the browser that sent it. */
  type: string;
  /** In bytes. */
  size: number;
  /** Only of a picture: its size in pixels, the widths of its smaller copies, and what it shows. */
  picture?: { width: number; height: number; widths: number[]; alt: string };
}

/** Longest name of a file, in characters. */
export const maxFileNameLength = 150;

/** Longest description of what a picture shows, in characters. */
export const maxAltLength = 500;

/** Address of a file, permanent; of a picture also in one of its widths. */
export const fileHref = (id: string, width?: number): string => (width === undefined ? `/files/${id}` : `/files/${id}?width=${width}`);
