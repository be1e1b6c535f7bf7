/** Where the store keeps a file, or a picture's copy of a width. */
export const fileKey = (id: string, width?: number): string => (width === undefined ? `files/${id}` : `files/${id}-${width}`);
