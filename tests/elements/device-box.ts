import type { DeviceStorage } from '../../src/store/device-memory.js';

/** A storage as a browser has it, of one test alone. */
export class DeviceBox implements DeviceStorage {
  readonly #items = new Map<string, string>();

  get length(): number {
    return this.#items.size;
  }
  /** What is kept, by the end of its keys. */
  get keys(): string[] {
    return [...this.#items.keys()].map((key) => key.split('/').slice(-2).join('/'));
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
}
