import { Button, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef } from "react";
import { Afterwards } from "../list/Afterwards";
import { searchKeys, Tree } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { chosenItems } from "../state/tagging/scope";
import type { Shown } from "../state/tagging/state";
import { InsatsItem } from "./InsatsItem";
import { insatsKey } from "./keys";
import { changedOf, listRows, undecidedOf } from "./rows";
import { useTaggingTexts } from "./texts";

const TakeAll = lazy(() => import("./TakeAll"));

const useStyles = makeStyles({
  // Room for the filters and some rows: in a low pane the panel scrolls instead of drawing the list over what follows.
  insatser: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: "200px" },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "4px 12px", alignItems: "center" },
  filter: { minWidth: 0, padding: "0 8px", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  tools: { display: "flex", gap: "4px", padding: "0 12px 6px" },
  search: { flex: "1 1 90px", minWidth: 0 },
  none: { padding: "16px 12px", flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** The filter that also counts, the search, and the list row by row. */
export function Insatser() {
  const styles = useStyles();
  const texts = useTaggingTexts();
  const { tagging } = useSession();
  const state = usePane((all) => all.tagging);
  const { items, scope, decided, columns, plan, shown, matches, query, active } = state;
  const all = useMemo(() => chosenItems({ items, scope }), [items, scope]);
  const undecided = useMemo(() => undecidedOf(all, { decided, columns }), [all, decided, columns]);
  const changed = useMemo(() => changedOf(all, { plan }), [all, plan]);
  /** What each filter shows. */
  const heaps = { all, undecided, changed };
  const heap = heaps[shown];
  const rows = useMemo(() => listRows(heap, matches), [heap, matches]);
  const list = useRef<HTMLDivElement>(null);
  const enter = () => list.current?.querySelector<HTMLElement>("[aria-selected=true] button")?.focus();
  const showAll = () => {
    tagging.search("");
    tagging.show("all");
  };

  const filter = (which: Shown) => (
    <ToggleButton key={which} size="small" className={styles.filter} checked={shown === which} onClick={() => tagging.show(which)}>
      {texts.filter[which](heaps[which].length)}
    </ToggleButton>
  );
  return (
    <div ref={list} className={styles.insatser}>
      <div className={styles.filters} role="group" aria-label={texts.filter.label}>
        {(["all", "undecided", "changed"] as const).filter((which) => which === "all" || which === shown || heaps[which].length > 0).map(filter)}
      </div>
      <div className={styles.tools}>
        <Input className={styles.search} size="small" type="search" data-search aria-label={texts.search} placeholder={texts.search} value={query} onChange={(_, { value }) => tagging.search(value)} onKeyDown={searchKeys(query, tagging.search)} />
        {heaps.undecided.length > 0 && (
          <Suspense fallback={null}>
            <TakeAll undecided={heaps.undecided} />
          </Suspense>
        )}
      </div>
      {rows.length > 0 ? (
        <Afterwards>
          <Tree
            label={texts.list.label}
            rows={rows}
            active={active}
            onChoose={(row, index) => tagging.activate({ id: row.id, index }, row.item)}
            onKey={(event, place) => insatsKey(event, { rows, tagging, state, enter, ...place })}
          >
            {(row, item) => <InsatsItem row={row} {...item} />}
          </Tree>
        </Afterwards>
      ) : (
        <div className={styles.none} role="status">
          {matches !== null ? texts.list.noMatch : shown === "undecided" ? texts.list.noUndecided : shown === "changed" ? texts.list.noChanged : texts.list.noMatch}{" "}
          <Button size="small" onClick={showAll}>
            {texts.list.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}
