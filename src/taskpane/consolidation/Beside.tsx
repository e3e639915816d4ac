import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Side by side where there is room, one under the other in a narrow pane.
  all: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(190px, 1fr))",
    gap: "8px",
    "& > *": { minWidth: 0, paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  },
});

/** Wordings beside each other, to be compared. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className={useStyles().all}>{children}</div>;
}
