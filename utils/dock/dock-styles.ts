/**
 * The few rules of the dock itself: a shadow root in the console's page, so no file of ours can be
 * linked there. Colours follow the system, as the panel's own page does.
 */
const RULES = `
:host { all: initial; }
[hidden] { display: none !important; }
.shell, .tab { position: fixed; z-index: 2147483647; top: 0; box-sizing: border-box; }
.shell { bottom: 0; background: #fff; box-shadow: 0 0 0 1px rgb(0 0 0 / 12%); color-scheme: light dark; }
.shell[data-side='right'], .tab[data-side='right'] { right: 0; }
.shell[data-side='left'], .tab[data-side='left'] { left: 0; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.edge { position: absolute; top: 0; bottom: 0; width: 6px; cursor: ew-resize; touch-action: none; }
.shell[data-side='right'] .edge { left: -3px; }
.shell[data-side='left'] .edge { right: -3px; }
.edge:hover { background: rgb(37 99 235 / 35%); }
.tab {
  top: 30%; padding: 12px 5px; border: 1px solid rgb(0 0 0 / 15%); border-radius: 6px 0 0 6px; background: #1d4ed8;
  color: #fff; font: 13px/1.3 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  writing-mode: vertical-rl; cursor: pointer;
}
.tab[data-side='left'] { border-radius: 0 6px 6px 0; }
.tab:focus-visible { outline: 2px solid #1d4ed8; outline-offset: 2px; }
.notice {
  margin: 0; padding: 20px; color: #1f2937; font: 14px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
}
@media (prefers-color-scheme: dark) {
  .shell { background: #17191c; }
  .notice { color: #e5e7eb; }
}
`;

/**
 * Puts the rules into the shadow root: as a style sheet object, which every style policy of a page
 * lets through; where the browser refuses one from a content script (Firefox), as an element.
 */
export function addDockStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = RULES;
    shadow.append(style);
  }
}
