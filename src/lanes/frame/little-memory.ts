/** Gigabytes of a device that has room for a second interpreter. */
const ENOUGH = 4;

/**
 * Whether this device has little memory. Only Chromium's browsers say how much there is. Elsewhere a device that is
 * touched, and has no pointer that hovers, is a phone or a tablet: of such a one it is not known to have more.
 */
export function hasLittleMemory(): boolean {
  const { deviceMemory } = navigator as { deviceMemory?: number };
  return deviceMemory === undefined ? matchMedia("(hover: none)").matches : deviceMemory < ENOUGH;
}
