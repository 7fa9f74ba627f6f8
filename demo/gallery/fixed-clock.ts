const PlatformDate = Date;
let at = 0;

/** Stops the page's clock at an instant, so that what is shown is the same every day. Timers go on. */
export function stopClock(instant: string): void {
  at = PlatformDate.parse(instant);
  // A function's instance is what `new` gives when it returns one; everything else is Date's own.
  globalThis.Date = new Proxy(PlatformDate, {
    construct: (target, args: [], newTarget) => Reflect.construct(target, args.length > 0 ? args : [at], newTarget),
    get: (target, key) => (key === 'now' ? () => at : Reflect.get(target, key, target)),
  });
}
