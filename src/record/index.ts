export * from "./record.ts";
export * from "./builder.ts";
export * from "./questions.ts";
