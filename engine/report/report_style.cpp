// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/report_style.h"

namespace logwright {

// Severity colours are Okabe and Ito's, which colour-blind eyes can tell apart, and lighter kin of them on a
// dark page.
std::string_view reportStyle() {
    return R"css(
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1f2328; --quiet: #59636e; --frame: #d9dee4; --soft: #f3f5f7;
  --slot: #0b5394; --slot-back: #e6f0f9; --grid: #e4e8ec; --axis: #8c959f;
  --s0: #cfd5db; --s1: #b9bfc6; --s2: #999999; --s3: #0072b2; --s4: #e69f00; --s5: #d55e00; --s6: #cc79a7;
  --templates: #009e73; --records: #56b4e9; --spark: #5b6b7b; --trouble: #a94400;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16191d; --text: #e3e7eb; --quiet: #9aa5b1; --frame: #333a42; --soft: #1e2328;
    --slot: #9fd0ff; --slot-back: #1d3348; --grid: #2a3038; --axis: #66707b;
    --s0: #4b535c; --s1: #656e78; --s2: #8f979f; --s3: #4ba3dd; --s4: #f2bd4b; --s5: #ff8b45; --s6: #e3a3c6;
    --templates: #35c79c; --records: #7cc8f2; --spark: #93a4b5; --trouble: #ff9d63;
  }
  .graph .page { fill: #16191d; } .graph .node { fill: #1e2328; stroke: #66707b; }
  .graph .root { fill: #1d3348; stroke: #9fd0ff; } .graph .start { stroke: #9fd0ff; }
  .graph .sure, .graph .edge { stroke: #4ba3dd; } .graph .doubtful, .graph .group { stroke: #66707b; }
  .graph .loop { stroke: #e69f00; } .graph .quiet { fill: #9aa5b1; } .graph .name { fill: #e3e7eb; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 1216px; margin: 0 auto; padding: 32px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 17px; margin: 40px 0 8px; }
h3 { font-size: 14px; margin: 24px 0 8px; overflow-wrap: anywhere; }
p { margin: 0 0 12px; }
.quiet, .empty { color: var(--quiet); }
.figures { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 24px 0 0; padding: 0; }
.figures li { background: var(--soft); border-radius: 6px; padding: 12px; }
.figures span { display: block; color: var(--quiet); font-size: 12px; }
.figures b { display: block; font-weight: 400; font-size: 20px; font-variant-numeric: tabular-nums; }
.figures small { display: block; font-size: 12px; color: var(--quiet); }
.chart { display: block; width: 100%; height: auto; }
.timeline { min-width: 900px; }
.chart text { fill: var(--quiet); font-size: 12px; font-variant-numeric: tabular-nums; }
.grid { stroke: var(--grid); } .axis { stroke: var(--axis); }
.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); }
.s4 { fill: var(--s4); } .s5 { fill: var(--s5); } .s6 { fill: var(--s6); }
.templates { fill: var(--templates); } .records { fill: var(--records); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 8px; padding: 0; }
.legend svg { vertical-align: -1px; margin-right: 2px; }
.legend span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; font-size: 12px; color: var(--quiet); white-space: nowrap; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--frame); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.n + td, .n + th { padding-left: 12px; }
.time { white-space: nowrap; font-size: 12.5px; font-variant-numeric: tabular-nums; color: var(--quiet); }
.template, .code { font-family: ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: 12.5px; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: left; }
.template { min-width: 340px; white-space: pre-wrap; }
.code { min-width: 180px; }
.template b { font-weight: 700; color: var(--slot); background: var(--slot-back); border-radius: 3px; padding: 0 2px; }
.spark { display: block; } .spark path { fill: var(--spark); }
.mix { display: block; margin-top: 4px; border-radius: 2px; }
.note { color: var(--quiet); font-size: 12.5px; overflow-wrap: anywhere; }
.trouble { color: var(--trouble); font-weight: 600; }
.graph { border: 1px solid var(--frame); border-radius: 6px; }
.graph svg { display: block; }
@media print {
  main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } tr, svg { break-inside: avoid; }
  .wide { overflow: visible; } .timeline, .template, .code { min-width: 0; }
  .graph svg { max-width: 100%; height: auto; }
}
)css";
}

std::string_view lonePictureStyle() {
    return R"css(
text { fill: #59636e; font-size: 12px; font-family: sans-serif; }
.grid { stroke: #e4e8ec; } .axis { stroke: #8c959f; }
.s0 { fill: #cfd5db; } .s1 { fill: #b9bfc6; } .s2 { fill: #999999; } .s3 { fill: #0072b2; } .s4 { fill: #e69f00; }
.s5 { fill: #d55e00; } .s6 { fill: #cc79a7; }
.templates { fill: #009e73; } .records { fill: #56b4e9; } .spark path { fill: #5b6b7b; }
)css";
}

}  // namespace logwright
