export function onCtrlC(_handler: () => void) {}
