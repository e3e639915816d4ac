import { makeStyles, tokens } from "@fluentui/react-components";

/** What the items of every list have in common. */
export const useItemStyles = makeStyles({
  item: {
    boxSizing: "border-box",
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  active: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    // The list has the focus; its active item shows it.
    "[role=tree]:focus-visible &": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: {
    cursor: "pointer",
    padding: "6px 12px 6px 9px",
    minHeight: "20px",
    whiteSpace: "nowrap",
    overflow: "hidden",
  },
  choosable: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  second: { paddingLeft: "27px" },
  card: { padding: "0 12px 10px 27px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
});
