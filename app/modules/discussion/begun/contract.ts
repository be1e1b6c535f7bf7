/** Most threads of one person that are kept and not begun, those that wait for their time among them. */
export const mostBegun = 100;
