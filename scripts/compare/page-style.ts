/** Styles of a page that is handed out: for a screen of any width, for print, and without colours. */
export const PAGE_STYLE = `
:root { color-scheme: light; --added: #136b34; --removed: #94261b; --moved: #54389b; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: #14211d; background: #fff; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2.page { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid #14211d; }
h3.section { margin-bottom: 0; font-size: 1.0625rem; }
p.why { margin: 0 0 0.4rem; color: #4c5a55; font-size: 0.9375rem; }
table.about { margin-top: 1rem; }
table.about th { font-weight: 600; overflow-wrap: normal; }
table.about tr > :first-child { padding-left: 0; }
table.about td { width: 40%; }
@media (max-width: 30rem) { table.about { font-size: 0.9375rem; } }
ul, ol { padding-left: 1.4rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid #ccd6d2; text-align: left; vertical-align: top; }
img { max-width: 100%; height: auto; }
pre { overflow-x: auto; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 4px solid #ccd6d2; }
ins { background: #def3e4; text-decoration: underline 2px var(--added); }
del { color: var(--removed); background: #fce6e2; text-decoration: line-through; }
ins.pl-moved-text { background: #ece7f8; text-decoration: underline 2px dashed var(--moved); }
.pl-added, .pl-removed, .pl-moved { padding-left: 0.75rem; border-left: 4px solid var(--added); }
.pl-removed { border-left: 4px double var(--removed); }
.pl-moved { border-left: 4px dashed var(--moved); }
tr.pl-added, tr.pl-removed, tr.pl-moved { border-left: 0; }
.pl-moved-away, .pl-moved-from { color: #4c5a55; font-size: 0.9375rem; }
.pl-moved-from { margin-left: 0.5rem; }
.govuk-visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
details { margin: 1rem 0; padding: 0.4rem 0.8rem; background: #f2f6f4; }
summary { cursor: pointer; color: #4c5a55; }
:target { outline: 3px solid #ffdd00; }
@media print { details { display: none; } main { max-width: none; } }
`;
