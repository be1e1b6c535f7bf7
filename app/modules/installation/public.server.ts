/** What other modules and the process may use of the installation's filling. */
export { demoSignInsFor } from "./demo-sign-ins.server";
export { fillInstallation, fillReferenceData } from "./fill-installation.server";
export { stableUuid } from "./stable-uuid";
