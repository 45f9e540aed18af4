"""How our web pages look: on a screen by day and by night, on a phone, and printed."""

from __future__ import annotations

_COLOURS = """
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1a1a1a; --quiet: #4d4d4d; --accent: #16324f;
  --rule: #9aa5b1; --shade: #e9eef3; --link: #0b5394; --warn: #7a2e00; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --ink: #ececec; --quiet: #b9c0c7; --accent: #a9cdf0; --rule: #5a6673;
    --shade: #232b34; --link: #8ec5ff; --warn: #ffb88a; } }
"""

_PAGE = """
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5;
  font-family: "Atkinson Hyperlegible", Arial, Helvetica, sans-serif; font-size: 1.0625rem; }
main, body > header, body > footer { max-width: 46rem; margin: 0 auto; padding: 1rem; }
body.wide main, body.wide > header, body.wide > footer { max-width: 100rem; }
body.wide main > p, body.wide main > ul, body.wide main > ol, body.wide .note { max-width: 46rem; }
h1, h2, h3 { color: var(--accent); line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.75rem; margin-top: 0.4em; } h2 { font-size: 1.35rem; } h3 { font-size: 1.1rem; }
p { margin: 0 0 0.8em; overflow-wrap: break-word; }
.lines { white-space: pre-line; }
a { color: var(--link); } a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link);
  outline-offset: 2px; }
li { margin-bottom: 0.35em; }
.boxes { padding-left: 1.7em; } .box { display: inline-block; width: 1.5em; margin-left: -1.5em; font-size: 1.1em; }
td > .box { margin: 0; font-size: 1.4em; }
.draft { border: 2px solid var(--warn); color: var(--warn); font-weight: bold;
  padding: 0.5em 0.8em; margin: 0 0 0.8em; }
.note { border-left: 4px solid var(--rule); color: var(--quiet); padding-left: 0.8em; }
.sender { color: var(--quiet); } .sender strong { color: var(--accent); font-size: 1.25rem; }
.sign { margin-top: 1.6em; } .sign strong { display: block; margin-top: 2.8em; }
body > footer { border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.9rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25em 1.2em; margin: 0 0 1.2em; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 1.2em 0; padding: 0.6em; background: #ffffff; border: 1px solid var(--rule); overflow-x: auto;
  width: fit-content; max-width: 100%; }
figure svg { max-width: 100%; height: auto; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
"""

_TABLES = """
.scroll { overflow-x: auto; margin: 0 0 1.4em; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; color: var(--accent); padding-bottom: 0.4em; }
th, td { border-bottom: 1px solid var(--rule); padding: 0.4em 0.6em; text-align: left; vertical-align: top; }
thead th { background: var(--shade); color: var(--accent); vertical-align: bottom; border-bottom-width: 2px; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.form { table-layout: fixed; font-size: 0.95rem; margin: 0 0 1.4em; }
.form th, .form td { border: 1px solid var(--rule); overflow-wrap: anywhere; }
.form col:first-child { width: 7rem; }
.form thead th { overflow-wrap: normal; }
.form p { margin: 0 0 0.5em; } .form p:last-child { margin-bottom: 0; }
"""

_PHONE = """
@media screen and (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.6em; }
}
@media screen and (max-width: 68rem) {
  .form, .form tbody, .form tr, .form th, .form td { display: block; width: 100%; }
  .form colgroup { display: none; }
  .form thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .form tr { border: 1px solid var(--rule); margin-bottom: 1.2em; }
  .form th, .form td { border: 0; border-bottom: 1px solid var(--shade); }
  .form tbody th { background: var(--shade); color: var(--accent); font-size: 1.15rem; }
  .form td:empty { display: none; }
  .form td::before { content: attr(data-label); display: block; font-weight: bold; color: var(--quiet);
    font-size: 0.85rem; }
}
"""

_PRINT = """
@media print {
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #333333; --accent: #16324f;
    --rule: #777777; --shade: #eeeeee; --link: #000000; --warn: #000000; }
  body { font-size: 10.5pt; } main, body > header, body > footer { max-width: none; padding: 0; }
  nav { display: none; } h1, h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; } tbody tr:first-child { break-before: avoid; }
  tr, figure, dl, .boxes, .sign { break-inside: avoid; } dl, p:has(+ dl), p:has(+ .sign) { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  .scroll { overflow: visible; } .form { font-size: 8.5pt; } .break { break-after: page; border: 0; }
}
"""


def style(*, landscape: bool, large_print: bool) -> str:
    """The style sheet of a page."""
    size = "html { font-size: 150%; }\n@media print { body { font-size: 18pt; } }\n" if large_print else ""
    page = "@page { size: A4 landscape; margin: 12mm; }\n" if landscape else "@page { size: A4; margin: 18mm; }\n"
    return (_COLOURS + _PAGE + _TABLES + _PHONE + _PRINT + size + page).strip()
