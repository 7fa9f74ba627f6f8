/** The keys that send what is being written, as they are named on this kind of machine. */
export function sendKeys(): string {
  return /^(Mac|iP)/.test(navigator.platform) ? '⌘ + Enter' : 'Ctrl + Enter';
}
