/** Gigabytes of a device that has room for a second interpreter. */
const ENOUGH = 4;

/** Whether this device has little memory, or says nothing of it: only Chromium's browsers do. */
export function hasLittleMemory(): boolean {
  const { deviceMemory = 0 } = navigator as { deviceMemory?: number };
  return deviceMemory < ENOUGH;
}
