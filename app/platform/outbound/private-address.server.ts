import { BlockList, isIP } from "node:net";

const ranges: [address: string, bits: number, family: "ipv4" | "ipv6"][] = [
  ["0.0.0.0", 8, "ipv4"], ["10.0.0.0", 8, "ipv4"], ["100.64.0.0", 10, "ipv4"], ["127.0.0.0", 8, "ipv4"], ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"], ["192.0.0.0", 24, "ipv4"], ["192.0.2.0", 24, "ipv4"], ["192.168.0.0", 16, "ipv4"], ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"], ["203.0.113.0", 24, "ipv4"], ["224.0.0.0", 4, "ipv4"], ["240.0.0.0", 4, "ipv4"],
  ["::", 127, "ipv6"], ["64:ff9b::", 96, "ipv6"], ["64:ff9b:1::", 48, "ipv6"], ["100::", 64, "ipv6"], ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"], ["2002::", 16, "ipv6"], ["fc00::", 7, "ipv6"], ["fe80::", 10, "ipv6"], ["fec0::", 10, "ipv6"], ["ff00::", 8, "ipv6"],
];

const notPublic = new BlockList();
for (const [address, bits, family] of ranges) notPublic.addSubnet(address, bits, family);

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whether an IP address is of this machine or an inner network, or of none: where only those inside may send requests. */
export function isPrivateAddress(address: string): boolean {
  const bare = mapped.exec(address)?.[1] ?? address;
  const family = isIP(bare);
  if (family === 0) return true;
  if (family === 6 && /^::ffff:/i.test(bare)) return true;
  return notPublic.check(bare, family === 4 ? "ipv4" : "ipv6");
}
