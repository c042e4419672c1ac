/** What changes the direction of the text around it: letters that are written from right to left, and invisible marks. */
const DIRECTED = /[\p{Bidi_C}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const ISOLATE = "\u2068";
const END = "\u2069";

/**
 * A text of a program's, to stand in a sentence of ours: whatever directions are in it, what stands around it is read as
 * it was written. A text without any stays as it is.
 */
export function isolated(text: string): string {
  if (!DIRECTED.test(text)) return text;
  let open = 0;
  // An end too many would end the isolation itself.
  const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== END) open++;
    else if (open === 0) return "";
    else open--;
    return mark;
  });
  return ISOLATE + balanced + END.repeat(open + 1);
}
