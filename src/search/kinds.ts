/** What a search result can be, in the order in which the dialog offers them. */
export const KINDS = ["lesson", "exercise", "problem", "glossary", "reference"] as const;

export type Kind = (typeof KINDS)[number];
