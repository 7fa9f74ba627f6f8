/** What is read on which ground, by their tokens, and the contrast that WCAG asks of the pair: experience.md's list. */
export const readablePairs: readonly (readonly [text: string, ground: string, least: number])[] = (
  [
    ['text', 4.5, 'bg', 'surface', 'surface-2', 'accent-soft', 'wait-soft', 'danger-soft', 'info-soft'],
    ['text-muted', 4.5, 'bg', 'surface', 'surface-2', 'accent-soft', 'wait-soft'],
    ['accent', 4.5, 'bg', 'surface', 'accent-soft'],
    ['on-accent', 4.5, 'accent', 'accent-hover'],
    ['on-accent-soft', 4.5, 'accent-soft'],
    ['line-strong', 3, 'surface', 'bg'],
    ['focus', 3, 'bg', 'surface', 'accent-soft'],
    ['open', 4.5, 'open-soft', 'surface', 'bg'],
    ['wait', 4.5, 'wait-soft', 'surface'],
    ['danger', 4.5, 'danger-soft', 'surface', 'bg'],
    ['quiet', 4.5, 'quiet-soft'],
    ['info', 4.5, 'info-soft'],
  ] as const
).flatMap(([text, least, ...grounds]) => grounds.map((ground) => [text, ground, least] as const));

type Painter = (token: string) => readonly number[];

/** Gives the red, green and blue of a token as it is painted in a place, 0 to 1. */
function painterIn(place: HTMLElement): Painter {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (token) => {
    place.style.color = `var(--_${token})`;
    if (!canvas) return [];
    canvas.fillStyle = getComputedStyle(place).color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
  };
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours by WCAG, 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colours of a host page that cannot be read on each other, in words for its developers. Looks at the theme that an
 * element of ours shows now; those that come with the elements have passed in both.
 */
export function contrastFaults(element: HTMLElement): string[] {
  // What has been taken off the page has no colours.
  if (!element.isConnected) return [];
  const place = document.createElement('span');
  // Where the reader's system has colours of its own, every pair would be painted in one of them.
  place.style.forcedColorAdjust = 'none';
  element.shadowRoot?.append(place);
  try {
    const paint = painterIn(place);
    return readablePairs.flatMap(([text, ground, least]) => {
      const found = contrast(paint(text), paint(ground));
      if (found >= least) return [];
      // Cut, not rounded: 4.49 must not read as enough.
      const shown = Math.floor(found * 100) / 100;
      return [
        `text in --tc-color-${text} on --tc-color-${ground} has a contrast of ${String(shown)}:1 and needs ${String(least)}:1 to be read${text === 'accent' ? ', so it is drawn lighter or darker there' : ''}.`,
      ];
    });
  } finally {
    place.remove();
  }
}
