import type { Address } from "./address.ts";

/** As messages show it: `127.0.0.1:8888`. */
export function addressText(address: Address): string {
  return typeof address === "string" ? address : address.join(":");
}
