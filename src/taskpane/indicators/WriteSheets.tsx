import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { indicatorSheetTexts } from "../../language/indicator-sheets";
import { usePane, useSession } from "../state/context";
import type { WrittenAs } from "../state/indicators/state";
import { useIndicatorTexts } from "./texts";

const useStyles = makeStyles({
  footer: { flexShrink: 0, padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", gap: "6px" },
  plan: { margin: 0, color: tokens.colorNeutralForeground2 },
  commands: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  command: { minWidth: 0, padding: "0 4px", fontWeight: tokens.fontWeightRegular },
  as: { minWidth: 0, "& select": { minWidth: 0 } },
});

/** What would be written, told before it is, and whether its sums are formulas. */
export function WriteSheets() {
  const styles = useStyles();
  const { write } = useIndicatorTexts();
  const session = useSession();
  const preview = usePane(({ indicators }) => indicators.summed?.preview);
  const writtenAs = usePane(({ indicators }) => indicators.writtenAs);
  const undoable = usePane((state) => state.undoable);
  const writing = usePane((state) => state.writing !== null);
  const { figures, sources, summary } = indicatorSheetTexts[session.language];
  return (
    <div className={styles.footer}>
      <p className={styles.plan} role="status">
        {preview && write.will(figures.name, preview.lines, sources.name, summary.name)}
        {preview && preview.corrected > 0 && ` ${write.corrected(preview.corrected)}`}
        {preview && preview.own > 0 && ` ${write.own(preview.own)}`}
      </p>
      <div className={styles.commands} role="toolbar" aria-label={write.commands}>
        <Button size="small" appearance="primary" disabled={!preview || writing} onClick={() => void session.indicators.writeSheets()}>
          {write.write}
        </Button>
        <Select size="small" aria-label={write.as} className={styles.as} value={writtenAs} onChange={(_, { value }) => session.indicators.writeAs(value as WrittenAs)}>
          <option value="formulas">{write.formulas}</option>
          <option value="values">{write.values}</option>
        </Select>
        <Button size="small" appearance="subtle" className={styles.command} disabled={!undoable || writing} onClick={() => void session.takeBack()}>
          {write.takeBack}
        </Button>
      </div>
    </div>
  );
}
