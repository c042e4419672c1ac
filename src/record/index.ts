export * from "./record.ts";
export * from "./builder.ts";
