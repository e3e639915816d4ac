import { Button } from "@fluentui/react-components";
import type { AbsentFile } from "../../consolidation";
import { useItemStyles } from "../list/itemStyles";
import { useSession } from "../state/context";
import { useConsolidationTexts } from "./texts";

/** A file of the written table that has not been read now: what becomes of its rows, and the way to have it otherwise. */
export function AbsentCard({ file: { file: name, state } }: { file: AbsentFile }) {
  const item = useItemStyles();
  const { file } = useConsolidationTexts();
  const { consolidation } = useSession();
  const isGone = state === "gone";
  return (
    <div className={item.card}>
      <p className={item.quiet}>{isGone ? file.gone : file.kept}</p>
      <div className={item.actions}>
        <Button size="small" onClick={() => consolidation.dropAbsent(name, !isGone)}>
          {isGone ? file.stay : file.leave}
        </Button>
      </div>
    </div>
  );
}
