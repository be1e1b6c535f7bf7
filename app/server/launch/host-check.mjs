import { LaunchProblem } from "./problem.mjs";

/** The launcher itself runs on the host's Node, before ours is installed. */
export function checkHost() {
  if (process.platform === "win32") {
    throw new LaunchProblem("Meridian runs on Linux and macOS. On Windows use it inside WSL.");
  }
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new LaunchProblem(`Meridian needs Node 20 or newer to start; this is ${process.versions.node}.`);
  }
}
