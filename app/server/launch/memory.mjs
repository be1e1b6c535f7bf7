/**
 * How V8 keeps the process small. Left alone it lets the heap grow to four times of what lives in it, where the host has
 * room: 700 MB with a thousand people connected, of whom 110 are in use. Collecting earlier costs nothing that could be
 * measured; see docs/decisions/047. The heap's limit stays as it is: large works need room for a moment.
 */
export const memoryOptions = ["--max-semi-space-size=8", "--heap-growing-percent=70"];
