/** A reason to end with one line and code 1; everything else is a fault and shows its stack. */
export class LaunchProblem extends Error {}
