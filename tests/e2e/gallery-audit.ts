// What is asked of every entry of the gallery. These functions run in the page: of what stands outside them they see
// `everything` alone, which `pageScript` puts there.

/** All elements of the page, those in shadow roots included. */
function everything(root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? everything(each.shadowRoot) : []),
  ]);
}

/** What a page must run before it is asked. The compiler of the tests wraps functions in a `__name` of its own. */
export const pageScript: string = `globalThis.__name = (it) => it; globalThis.everything = ${everything.toString()}`;

/** Controls that can be seen, with their size, when one side is below the least. */
export function smallTargets(least: number): string[] {
  const isTarget = (each: Element): boolean => each.matches('button, a[href], input, select, textarea, summary');
  return everything()
    .filter((each) => isTarget(each) && each.checkVisibility() && !each.closest('[inert], .rich-text'))
    .filter((each) => !each.matches('[type=hidden], [tabindex="-1"], [hidden]'))
    .flatMap((each) => {
      // A choice is pressed by its label; a link in a sentence is excepted by the criterion.
      const label =
        each instanceof HTMLInputElement && each.type.match(/radio|checkbox/) ? each.labels?.[0] : undefined;
      const target = label ?? each;
      const { width, height } = target.getBoundingClientRect();
      const inSentence = each.matches('a') && getComputedStyle(each).display === 'inline';
      if (width === 0 || inSentence || (width >= least - 0.5 && height >= least - 0.5)) return [];
      const name = (each.textContent || each.getAttribute('aria-label') || each.id).trim().slice(0, 30);
      return [`${each.localName}.${each.className} "${name}" ${Math.round(width)}×${Math.round(height)}`];
    });
}

/** What is wider than its place: the page, or a box that can be scrolled sideways and is no code or table. */
export function overflowing(): string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth}`] : [];
  const boxes = everything().filter(
    (each) =>
      /auto|scroll/.test(getComputedStyle(each).overflowX) &&
      each.checkVisibility() &&
      !each.matches('pre, textarea, input, select, .rich-text *') &&
      each.scrollWidth > each.clientWidth,
  );
  return [
    ...wide,
    ...boxes.map((each) => `${each.localName}.${each.className}: ${each.scrollWidth} in ${each.clientWidth}`),
  ];
}

/** Texts that are cut off by a box of their own. */
export function clipped(): string[] {
  return (
    everything()
      // The panel's title is a subject of any length, and ends in an ellipsis after two lines.
      .filter((each) => each.checkVisibility() && !each.matches('textarea, input, select, svg *, dialog, [part=title]'))
      .filter((each) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(each);
        // What only screen readers hear is cut off on purpose.
        const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`) && clipPath === 'none';
        return (
          hides &&
          each.clientHeight > 1 &&
          (each.scrollHeight > each.clientHeight + 2 || each.scrollWidth > each.clientWidth + 2)
        );
      })
      .map((each) => `${each.localName}.${each.className} "${each.textContent.trim().slice(0, 30)}"`)
  );
}

/** Animations and transitions that last longer than a tenth of a second. */
export function longMotion(): string[] {
  return document.getAnimations().flatMap((animation) => {
    const duration = Number(animation.effect?.getComputedTiming().endTime ?? 0);
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return duration > 100 && animation.playState === 'running' ? [`${target?.className}: ${duration} ms`] : [];
  });
}

/** Widens the spacing of all texts to what WCAG 1.4.12 asks for, in shadow roots as well. */
export function spaceTexts(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
  );
  const deep = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) deep(each.shadowRoot);
  };
  deep(document);
}
