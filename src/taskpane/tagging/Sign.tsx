const PATHS = {
  take: "M2.5 8.5 6 12l7.5-8",
  change: "M3 13l.7-3L11 2.7a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3 3 13Z",
  refuse: "M3.5 3.5l9 9m0-9l-9 9",
  restore: "M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7",
} as const;

/** The sign on a button that is too small for its word; the word is the button's name. */
export function Sign({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round">
      <path d={PATHS[of]} />
    </svg>
  );
}
