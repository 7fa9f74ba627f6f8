/** Plain text for a constructed sheet: no Lit here, and nothing that a strict CSP would refuse. */
const shellStyles = `
:host{color-scheme:light dark;display:contents}
:host([hidden]),:host([launcher=none]) [part=launcher],.hidden:empty,[part=badge]:empty{display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
[part=launcher],[part=notice]{
--_accent:var(--tc-color-accent,light-dark(#0d5c6e,#7fc8da));
--_mixed-on:oklch(from var(--tc-color-accent) clamp(0,(.66 - l)*1000,1) 0 0);
--_mixed-hover:color-mix(in oklab,var(--tc-color-accent) 80%,light-dark(#000,#fff));
--_surface:var(--tc-color-surface,light-dark(#fff,#1a2226));
position:fixed;z-index:var(--tc-launcher-z-index,999);
inset-block-end:calc(var(--tc-launcher-inset-block-end,24px) + var(--_stack,0)*64px);
inset-inline-end:var(--tc-launcher-inset-inline-end,24px);
box-sizing:border-box;margin:0;
font:inherit;font-size:var(--tc-font-size,max(15px,.9375rem));line-height:1.5;text-align:start;letter-spacing:normal}
:host([placement=start]) :is([part=launcher],[part=notice]){inset-inline:var(--tc-launcher-inset-inline-start,24px) auto}
[part=launcher]{display:inline-flex;align-items:center;gap:10px;min-block-size:52px;padding-block:0;padding-inline:16px 20px;
border:1px solid transparent;border-radius:26px;cursor:pointer;font-weight:600;
background:var(--_accent);color:var(--tc-color-on-accent,var(--_mixed-on,light-dark(#fff,#062a33)));
box-shadow:0 1px 2px rgb(10 30 36/.2),0 8px 24px rgb(10 30 36/.22);transition:background-color 120ms}
[part=launcher]:hover{background:var(--tc-color-accent-hover,var(--_mixed-hover,light-dark(#094654,#a3d9e7)))}
[part=launcher][aria-busy=true]{cursor:progress}
:focus-visible{outline:2px solid var(--tc-color-focus,light-dark(#0d5c6e,#ffd166));outline-offset:2px}
svg{inline-size:1.25em;block-size:1.25em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;display:block}
[part=badge]{position:absolute;inset-block-start:-7px;inset-inline-end:-5px;min-inline-size:22px;block-size:22px;
padding-inline:6px;box-sizing:border-box;border-radius:11px;display:grid;place-items:center;
font-size:12px;font-weight:700;font-variant-numeric:tabular-nums;
background:var(--tc-color-danger,light-dark(#a8261c,#ff9d92));color:var(--_surface);
box-shadow:0 0 0 2px var(--tc-color-bg,light-dark(#faf9f6,#12181b))}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[part=notice]{margin-block-end:64px;max-inline-size:min(320px,calc(100vw - 48px));padding:14px 16px;border-radius:14px;
border:1px solid var(--tc-color-line-strong,light-dark(#7d888c,#76868d));
background:var(--_surface);color:var(--tc-color-text,light-dark(#1a2327,#e9eef0))}
[part=notice] p{margin:0 0 8px}
[part=notice] button{font:inherit;font-weight:600;min-block-size:44px;padding:0;border:0;background:none;
color:var(--_accent);text-decoration:underline;text-underline-offset:3px;cursor:pointer}
@media(prefers-reduced-motion){[part=launcher]{transition:none}}
@media(forced-colors:active){[part=launcher],[part=badge]{border:1px solid ButtonText}}
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
