// Imported before Pyodide, which asks by importing nothing what kind of Worker this is, when it is imported and when it
// starts: the policy refuses that, and browsers report it. In Node there are no scripts to import.
Reflect.set(globalThis, "importScripts", undefined);
