import { Link, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { regionByCode } from "../../catalogue";
import type { National } from "../gathering/gatherer";
import { usePane, useSession } from "../state/context";
import { fileLines } from "../state/consolidation/lines";
import { LOOKED_AT, type LookedAt } from "../state/consolidation/state";
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
  const { national, lookedAt, refresh } = state;
  const lines = useMemo(() => fileLines(state), [state]);
  const [failed, look] = (["failed", "look"] as const).map((standing) => lines.filter((line) => line.standing === standing).length);
  const counts = { files: lines.length, regions: national ? regionsThere(national) : 0, duplicates: national?.duplicates.length ?? 0, changes: refresh ? changesIn(refresh) : 0 } satisfies Record<LookedAt, number>;
  const gone = (!state.isGathering && refresh?.files.filter((file) => file.state === "gone").map(({ file }) => file)) || [];
  return (
    <>
      <div className={styles.summary}>
        <div className={styles.first}>
          <div role="status">{national && <h2 className={styles.found}>{summary.found(national.overview.insatser, counts.regions)}</h2>}</div>
          <ChooseFiles words={drop.add} />
        </div>
        {national && !state.isGathering && <p className={styles.told}>{missing(national) ? summary.missing(missing(national)!) : summary.allThere}</p>}
        {failed! + look! > 0 && (
          <p className={styles.told}>
            <StandingShape standing={failed! > 0 ? "failed" : "look"} /> {summary.troubled(failed!, look!)}.{" "}
            <Link as="button" onClick={consolidation.nextTroubled}>
              {summary.next}
            </Link>
          </p>
        )}
        {gone.length > 0 && (
          <p className={styles.told}>
            <StandingShape standing="look" /> {summary.gone(gone.length, gone)}
          </p>
        )}
      </div>
      <div className={styles.views} role="group" aria-label={views.label}>
        {LOOKED_AT.filter((view) => view !== "changes" || refresh !== null).map((view) => (
          <ToggleButton key={view} size="small" className={styles.view} checked={lookedAt === view} disabled={view !== "files" && !national} onClick={() => consolidation.lookAt(view)}>
            {views[view](counts[view])}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}

const regionsThere = ({ overview }: National) => overview.regions.filter(({ region }) => region !== null).length;

/** Names of the regions that are not there; `null`: all are. */
function missing({ overview }: National): string[] | null {
  return overview.missing.length === 0 ? null : overview.missing.map((code) => regionByCode(code)?.name ?? code);
}
