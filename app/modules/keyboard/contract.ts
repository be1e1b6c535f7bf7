/** Heard by a place that can be edited where it stands, when its reader presses `e`; it prevents the default where it does so. */
export const editKeyEvent = "meridian-edit";
