/** The index's folder in the built site. */
export const INDEX_FOLDER = "pagefind";

/** In that folder: every word that stands in the index. */
export const VOCABULARY_FILE = "vocabulary.json";
