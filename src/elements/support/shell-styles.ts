/** Plain text for a constructed sheet: no Lit here, and nothing that a strict CSP would refuse. */
const shellStyles = /* css */ `
:host{color-scheme:light dark;display:contents}
:host([lang]:not([dir])){direction:ltr}
:host([lang|=ar]:not([dir])){direction:rtl}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([hidden]),:host([launcher=none]) [part=launcher]{display:none}
@media print{:host{display:none}}
[part=launcher],[part=notice]{position:fixed;z-index:var(--tc-launcher-z-index,999);
inset-block-end:calc(var(--tc-launcher-inset-block-end,24px) + var(--_stack,0)*64px);
inset-inline-end:var(--tc-launcher-inset-inline-end,24px);
padding:13px 19px;box-shadow:0 8px 24px #0004;border:1px solid #0000;border-radius:99px;
font:inherit;font-size:var(--tc-font-size,max(15px,.9375rem));font-weight:600;line-height:24px;
background:var(--_accent);color:var(--_on,light-dark(#fff,#062a33));
--_accent:var(--tc-color-accent,light-dark(#0d5c6e,#7fc8da));
--_on:var(--tc-color-on-accent,lab(from color(from var(--tc-color-accent) xyz y y y) clamp(0,(49.5 - l)*999,100) 0 0))}
:host([placement=start]) :is([part=launcher],[part=notice]){inset-inline:var(--tc-launcher-inset-inline-start,24px) auto}
[part=launcher]{display:flex;align-items:center;gap:10px;cursor:pointer}
[part=launcher]:hover{background:var(--tc-color-accent-hover,color-mix(in oklab,var(--_accent) 80%,lab(from var(--_on,#fff) calc(100 - l) 0 0)))}
:focus-visible{outline:2px solid;outline-offset:2px;outline-color:var(--tc-color-focus,light-dark(#0d5c6e,#ffd166))}
svg{inline-size:20px;fill:none;stroke:currentColor;stroke-width:1.75}
[part=notice]{margin-block-end:64px;max-inline-size:320px}
[part=button]{all:unset;text-decoration:underline;padding:10px}
@supports not (color:light-dark(#fff,#062a33)){[part]{--_on:var(--tc-color-on-accent,#fff);--_accent:var(--tc-color-accent,#0d5c6e)}}
`;

let sheet: CSSStyleSheet | undefined;

/** The launcher's looks: one sheet for all instances, made when the first one needs it: importing this module touches no document. */
export function shellSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(shellStyles);
  }
  return sheet;
}
