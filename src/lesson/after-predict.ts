/** Stands in a page behind each Predict: where there is no room beside the text, an example's sandbox follows it. */
export const AFTER_PREDICT = "<!--after-predict-->";
