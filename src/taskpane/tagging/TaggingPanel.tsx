import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane, useSession } from "../state/context";
import { Insatser } from "./Insatser";
import { NoInsatser, standing } from "./NoInsatser";
import { TaggingLine } from "./TaggingLine";
import { TaggingSummary } from "./TaggingSummary";
import { WriteTags } from "./WriteTags";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** Märkning: what each insats is about, the words that say so, and the columns that are written of it. */
export default function TaggingPanel() {
  const styles = useStyles();
  const { tagging } = useSession();
  const now = usePane(standing);
  useEffect(() => tagging.open(), [tagging]);
  return (
    <div className={styles.panel}>
      <TaggingSummary />
      <TaggingLine />
      {now === "insatser" ? <Insatser /> : <NoInsatser now={now} />}
      {now === "insatser" && <WriteTags />}
    </div>
  );
}
