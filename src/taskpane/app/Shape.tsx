import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  shape: { flexShrink: 0, width: "12px", height: "12px", verticalAlign: "-1px" },
});

const DRAWN = {
  disc: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  triangle: <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  halfRing: <path d="M6 1.8A4.2 4.2 0 0 1 6 10.2Z M6 1.8A4.2 4.2 0 0 0 6 10.2" fill="currentColor" stroke="currentColor" strokeWidth="1.6" fillOpacity=".6" />,
  bar: <path d="M1.5 6H10.5" stroke="currentColor" strokeWidth="1.8" />,
  cross: <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" strokeWidth="1.8" />,
  tick: <path d="M1.5 6.5 4.6 9.6 10.6 2.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
} satisfies Record<string, ReactNode>;

/** A small sign in a line, told apart by its shape as well as by its colour, which `className` gives. The word always stands beside it. */
export function Shape({ drawn, className }: { drawn: keyof typeof DRAWN; className: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={mergeClasses(useStyles().shape, className)}>
      {DRAWN[drawn]}
    </svg>
  );
}
