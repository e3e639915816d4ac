import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { Finding } from "../../checks/check";
import type { Description } from "../../checks/describe";
import { cellAddress } from "../../table/address";
import { unbroken } from "../../language/number";
import { openFindings } from "../state/counts";
import { usePane, useSession } from "../state/context";
import { FixAll } from "./FixAll";
import { IgnoreForm } from "./IgnoreForm";
import { useItemStyles } from "../list/itemStyles";
import { quote } from "./quote";
import { useControlTexts } from "./texts";

const MoreMenu = lazy(() => import("./MoreMenu"));

const useStyles = makeStyles({
  message: { margin: 0 },
  quote: { margin: 0, padding: "4px 8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Most places that a card lists as belonging together; a finding may point at very many. */
const MOST_RELATED = 5;

/** The active finding: one plain sentence, the cell's words with the pointed ones marked, and what can be done. */
export function FindingCard({ finding, described, onDone }: { finding: Finding; described: Description; onDone(): void }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { card } = useControlTexts();
  const session = useSession();
  const asking = usePane((state) => state.asking);
  const writing = usePane((state) => state.writing !== null);
  const ignored = usePane((state) => state.memory.ignored.find(({ key }) => key === finding.key));
  const findings = usePane((state) => state.findings);
  const memory = usePane((state) => state.memory);
  const grids = usePane((state) => state.reading?.grids);
  const alike = useMemo(
    () => (finding.edits.length === 0 ? [] : openFindings({ findings, memory }).filter(({ check, edits }) => check === finding.check && edits.length > 0)),
    [findings, memory, finding],
  );
  if (asking === "ignore") return <IgnoreForm finding={finding} message={described.message} onDone={onDone} />;
  if (asking === "fixAll") return <FixAll findings={alike} onDone={onDone} />;

  const text = session.cellText(finding);
  const isFormula = grids?.find(({ name }) => name === finding.sheet)?.formulas?.includes(cellAddress(finding.row, finding.column));
  const { before, marked, after } = quote(text, finding.start, finding.end);
  const done = (deed: () => unknown) => () => {
    onDone();
    void deed();
  };
  return (
    <div className={item.card}>
      <p className={styles.message}>{unbroken(described.message)}</p>
      {text !== "" && (
        <blockquote className={styles.quote}>
          {before}
          <mark className={styles.mark}>{marked}</mark>
          {after}
        </blockquote>
      )}
      {finding.related.length > 0 && (
        <p className={item.quiet}>
          {card.related}{" "}
          {finding.related.slice(0, MOST_RELATED).map((cell, index) => (
            <span key={index}>
              {index > 0 && ", "}
              <Link as="button" onClick={() => void session.show(cell)}>{`${cell.sheet} · ${cellAddress(cell.row, cell.column)}`}</Link>
            </span>
          ))}
          {finding.related.length > MOST_RELATED && " …"}
        </p>
      )}
      {isFormula && finding.text !== "" && <p className={item.quiet}>{card.isFormula}</p>}
      {ignored && <p className={item.quiet}>{card.ignoredAs(ignored.reason, ignored.at.slice(0, 10))}</p>}
      <div className={item.actions}>
        {ignored && (
          <Button size="small" appearance="primary" onClick={done(() => session.restore(finding.key))}>
            {card.restore}
          </Button>
        )}
        {!ignored && described.fixLabel && (
          <Button size="small" appearance="primary" disabled={writing} onClick={done(() => session.fix([finding]))}>
            {described.fixLabel}
          </Button>
        )}
        <Button size="small" onClick={() => void session.show(finding)}>
          {card.show}
        </Button>
        {!ignored && (
          <Suspense fallback={<span aria-hidden="true">⋯</span>}>
            <MoreMenu finding={finding} alike={alike.length} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
