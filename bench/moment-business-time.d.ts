// The package comes without types. These are the methods that the bench calls.
import 'moment';

declare module 'moment' {
  interface Moment {
    isWorkingTime(): boolean;
    nextTransitionTime(): { transition: 'open' | 'close'; moment: Moment };
    addWorkingTime(count: number, unit: string): Moment;
    workingDiff(other: Moment, unit: string, detail?: boolean): number;
  }
}
