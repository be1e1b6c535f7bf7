export default function Awaited() { return null; }
