const addresses = new WeakMap<object, string>();
let next = 0x7f3a1c0e5d40;

/** A made-up memory address for `repr`: the same object keeps it, and each run of a program gives the same ones. */
export function addressOf(object: object): string {
  let address = addresses.get(object);
  if (address === undefined) {
    address = `0x${next.toString(16)}`;
    next += 0xb0;
    addresses.set(object, address);
  }
  return address;
}
