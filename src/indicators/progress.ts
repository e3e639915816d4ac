/** How far counting has come, told now and then. */

export interface CountingProgress {
  /** Figures that are gone through, of how many; none while the insatser are compared. */
  done: number;
  of: number;
}

/** Sources or figures between two pauses. */
export const STEP = 500;
