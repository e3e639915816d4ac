import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: { margin: 0, padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

/** What is to be known of a list, above it. */
export function ListNote({ children }: { children: ReactNode }) {
  return <p className={useStyles().note}>{children}</p>;
}
