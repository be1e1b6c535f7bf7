import { describe, expect, it } from "vitest";
import { isPrivateAddress } from "~/platform/outbound/private-address.server";

describe("an address of an inner network", () => {
  it.each(["127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "::ffff:127.0.0.1", "::ffff:7f00:1", "fc00::1", "fd12::1", "fe80::1", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::", "nonsense", ""])("%j is one", (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(["8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.0.1", "100.63.0.1", "2606:4700::1111"])("%j is none", (address) => expect(isPrivateAddress(address)).toBe(false));
});
