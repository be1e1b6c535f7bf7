/** What other modules and the process may use of the installation's filling. */
export { demoSignInsFor } from "./demo-sign-ins.server";
export { fillInstallation } from "./fill-installation.server";
