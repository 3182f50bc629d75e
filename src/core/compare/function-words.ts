// Small words that carry grammar rather than content. Words that turn a promise around (not, no,
// only, must, may) are left out on purpose: to a reader they are content.
const WORDS = `
a an the and or of to in on at by for from with as is are was were be been being it its this that
these those which who whom whose their they them we our us he she his her has have had do does did
will would so than then there if into about over under also
der die das den dem des ein eine einer einem einen eines und oder von vom zu zum zur im in am an auf
mit für als ist sind war waren wird werden bei nach aus auch sich es sie er wir dass durch
y yr a ac i o yn ar am gan gyda wedi bod mae sydd oedd fydd eu ei ein hyn hynny neu
اور کا کی کے کو میں سے پر نے ہے ہیں تھا تھے یہ وہ کہ بھی
`;

/** Grammar words of English, German, Welsh and Urdu, in lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
