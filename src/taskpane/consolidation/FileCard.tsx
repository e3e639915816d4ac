import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { regionName } from "../../catalogue";
import type { TakenFile } from "../gathering/gatherer";
import { useItemStyles } from "../list/itemStyles";
import { usePane, useSession } from "../state/context";
import { troublesOf, wantsOrigin, wantsTables, type GatheredWhole } from "../state/consolidation/troubles";
import { troubleSentences } from "./facts";
import { useConsolidationTexts } from "./texts";

const Correction = lazy(() => import("../correcting/Correction"));
const FoundTables = lazy(() => import("../correcting/FoundTables"));

const useStyles = makeStyles({
  troubles: { margin: 0, paddingLeft: "16px" },
});

/** The active file: what to look at in it, and the ways to say what it is. */
export function FileCard({ taken, onDone }: { taken: TakenFile; onDone(): void }) {
  const item = useItemStyles();
  const { file } = useConsolidationTexts();
  const { consolidation } = useSession();
  const writing = usePane((state) => state.writing !== null && state.writing !== "remember");
  return (
    <div className={item.card}>
      {taken.problem === null && <Told taken={taken} onDone={onDone} />}
      <div className={item.actions}>
        <Button size="small" disabled={writing} onClick={() => void consolidation.leave(taken.file).then(onDone)}>
          {file.leave}
        </Button>
      </div>
    </div>
  );
}

/** What a person may say of a file that was read. What must be said is asked for at once. */
function Told({ taken, onDone }: { taken: GatheredWhole; onDone(): void }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { file } = useConsolidationTexts();
  const { consolidation, language } = useSession();
  const troubles = troublesOf(taken);
  const [origin, setOrigin] = useState(wantsOrigin(troubles));
  const [tables, setTables] = useState(wantsTables(troubles));
  const by = useMemo(() => consolidation.mapping(taken.file), [consolidation, taken.file]);
  const { region } = taken.gathered;
  const isUnsure = region !== null && troubles.some(({ kind }) => kind === "regionUnsure");
  const close = () => {
    setOrigin(false);
    onDone();
  };
  return (
    <>
      {troubles.length > 0 && (
        <ul className={styles.troubles}>
          {troubleSentences(taken, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className={item.actions}>
        {isUnsure && (
          <Button size="small" onClick={() => void by.correct((before) => ({ ...before, region })).then(close)}>
            {file.confirm(regionName(region))}
          </Button>
        )}
        <Button size="small" aria-expanded={origin} onClick={() => setOrigin(!origin)}>
          {file.correct}
        </Button>
        {taken.outline.tables.length > 0 && (
          <Button size="small" aria-expanded={tables} onClick={() => setTables(!tables)}>
            {file.showTables}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {origin && <Correction reading={taken.outline} given={taken.corrections} correct={by.correct} onClose={close} />}
        {tables && <FoundTables reading={taken.outline} given={taken.corrections} by={by} />}
      </Suspense>
    </>
  );
}
