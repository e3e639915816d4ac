import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { PANELS, type Panel } from "../panels";
import { useTexts } from "../state/context";

const useStyles = makeStyles({
  tabs: { display: "flex", padding: "0 4px" },
  tab: {
    padding: "6px 8px",
    whiteSpace: "nowrap",
    // All of them have room in a narrow pane too.
    "@media (max-width: 400px)": { padding: "6px 4px", fontSize: tokens.fontSizeBase200 },
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ...createFocusOutlineStyle(),
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** One tab a panel; arrows go between them. Own buttons: Fluent’s bring 80 kB of script for a row of words. */
export function Tabs({ chosen, onChoose }: { chosen: Panel; onChoose(panel: Panel): void }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = PANELS[(PANELS.indexOf(chosen) + step + PANELS.length) % PANELS.length]!;
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
    event.preventDefault();
  };
  return (
    <div role="tablist" className={styles.tabs} aria-label={tabs.label} onKeyDown={onKeyDown}>
      {PANELS.map((panel) => {
        const isChosen = panel === chosen;
        return (
          <button key={panel.id} id={`tab-${panel.id}`} type="button" role="tab" aria-selected={isChosen} tabIndex={isChosen ? 0 : -1} className={mergeClasses(styles.tab, isChosen && styles.chosen)} onClick={() => onChoose(panel)}>
            {tabs[panel.id]}
          </button>
        );
      })}
    </div>
  );
}
