export * from "./record.ts";
export * from "./builder.ts";
export * from "./in-words.ts";
export * from "./names.ts";
export * from "./output.ts";
export * from "./questions.ts";
export * from "./terminal.ts";
export * from "./warning-text.ts";
