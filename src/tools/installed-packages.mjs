// @ts-check
/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock package-lock.json, or npm's node_modules/.package-lock.json
 */

/**
 * Whether `npm ci` would change node_modules. Optional packages may be absent: most are for other systems.
 *
 * @param {Lock} lock what should be installed
 * @param {Lock | undefined} installed what npm says it has installed
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const present = installed?.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}
