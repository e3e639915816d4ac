import { Link, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { regionName } from "../../catalogue";
import type { Sums } from "../gathering/gatherer";
import { usePane, useSession } from "../state/context";
import { absentFiles, fileLines } from "../state/consolidation/lines";
import { LOOKED_AT, refreshOf, sumsOf, type LookedAt } from "../state/consolidation/state";
import { changesIn } from "./change-lines";
import { ChooseFiles } from "./ChooseFiles";
import { StandingShape } from "./StandingShape";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  summary: { padding: "6px 12px 2px", display: "flex", flexDirection: "column", gap: "4px" },
  first: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
  found: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  told: { margin: 0, color: tokens.colorNeutralForeground2 },
  views: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "4px 12px 6px" },
  view: { minWidth: 0, padding: "0 8px", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
});

/** What was found, what is wrong, who is missing; and the lists that tell more. */
export function ConsolidationSummary() {
  const styles = useStyles();
  const { drop, summary, views } = useConsolidationTexts();
  const { consolidation } = useSession();
  const state = usePane((all) => all.consolidation);
  const { lookedAt } = state;
  const [sums, refresh] = [sumsOf(state), refreshOf(state)];
  const lines = useMemo(() => fileLines(state), [state]);
  const [failed, look] = (["failed", "look"] as const).map((standing) => lines.filter((line) => line.standing === standing).length);
  const counts = { files: lines.length, regions: sums ? regionsThere(sums) : 0, duplicates: sums?.duplicates.length ?? 0, changes: refresh ? changesIn(refresh) : 0 } satisfies Record<Exclude<LookedAt, "compare">, number>;
  const kept = absentFiles(state).filter((file) => file.state === "kept");
  return (
    <>
      <div className={styles.summary}>
        <div className={styles.first}>
          <div role="status">{sums && <h2 className={styles.found}>{summary.found(sums.overview.insatser, counts.regions)}</h2>}</div>
          <ChooseFiles words={drop.add} />
        </div>
        {sums && !state.isGathering && <p className={styles.told}>{missing(sums) ? summary.missing(missing(sums)!) : summary.allThere}</p>}
        {failed! + look! > 0 && (
          <p className={styles.told}>
            <StandingShape standing={failed! > 0 ? "failed" : "look"} /> {summary.troubled(failed!, look!)}.{" "}
            <Link as="button" onClick={consolidation.nextTroubled}>
              {summary.next}
            </Link>
          </p>
        )}
        {kept.length > 0 && !state.isGathering && <p className={styles.told}>{summary.kept(kept.length, kept.reduce((sum, { rows }) => sum + rows, 0))}</p>}
      </div>
      <div className={styles.views} role="group" aria-label={views.label}>
        {LOOKED_AT.filter((view) => view !== "changes" || refresh !== null).map((view) => (
          <ToggleButton key={view} size="small" className={styles.view} checked={lookedAt === view} disabled={view !== "files" && !sums} onClick={() => consolidation.lookAt(view)}>
            {view === "compare" ? views.compare : views[view](counts[view])}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}

const regionsThere = ({ overview }: Sums) => overview.regions.filter(({ region }) => region !== null).length;

/** Names of the regions that are not there; `null`: all are. */
function missing({ overview }: Sums): string[] | null {
  return overview.missing.length === 0 ? null : overview.missing.map(regionName);
}
