/** The keys that walk through a list are the same in every panel. */

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Where the keyboard is in a list, and how it goes on. */
export interface Place {
  /** Index of the active row; -1: none. */
  current: number;
  /** How many rows there are, and how many fit in the view. */
  length: number;
  page: number;
  choose(index: number): void;
}

/** Whether a key is meant for others: a shortcut of the pane or of Excel. */
export function isShortcut({ ctrlKey, metaKey, altKey }: Pressed): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Goes where a key asks; false when the key does not walk. */
export function walk(key: string, { current, length, page, choose }: Place): boolean {
  const last = length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current < 0 ? last : current - 1,
    Home: 0,
    End: last,
    PageDown: current + page,
    PageUp: current - page,
  };
  const wanted = steps[key];
  if (wanted === undefined || length === 0) return false;
  choose(Math.max(0, Math.min(last, wanted)));
  return true;
}
