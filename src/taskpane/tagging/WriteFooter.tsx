import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { TagPlan } from "../../tagging/columns";
import { usePane, useSession } from "../state/context";
import { useTaggingTexts } from "./texts";

const Differences = lazy(() => import("./Differences"));
const MoreWays = lazy(() => import("./MoreWays"));

const useStyles = makeStyles({
  footer: { flexShrink: 0, padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", gap: "6px" },
  plan: { margin: 0, color: tokens.colorNeutralForeground2 },
  commands: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  command: { minWidth: 0, padding: "0 4px", fontWeight: tokens.fontWeightRegular },
});

/** What would be written, told before it is, and the ways to write it. */
export function WriteFooter() {
  const styles = useStyles();
  const { plan: texts } = useTaggingTexts();
  const session = useSession();
  const plan = usePane(({ tagging }) => tagging.plan);
  const writing = usePane((state) => state.writing !== null);
  const undoable = usePane((state) => state.undoable);
  const [open, setOpen] = useState(false);
  const anything = plan !== null && writes(plan);
  const changed = plan?.counts.changed ?? 0;
  return (
    <div className={styles.footer}>
      <p className={styles.plan} role="status">
        {plan && (anything ? texts.will({ ...plan, ...plan.counts, tables: plan.tables }) : texts.nothing)}
        {plan && plan.noRoom.length > 0 && ` ${texts.noRoom([...new Set(plan.noRoom.map(({ sheet }) => sheet))])}`}
      </p>
      {open && plan && changed > 0 && (
        <Suspense fallback={null}>
          <Differences plan={plan} />
        </Suspense>
      )}
      <div className={styles.commands} role="toolbar" aria-label={texts.commands}>
        <Button size="small" appearance="primary" disabled={!anything || writing} onClick={() => void session.tagging.writeColumns()}>
          {texts.write}
        </Button>
        {changed > 0 && (
          <Button size="small" appearance="subtle" className={styles.command} aria-expanded={open} onClick={() => setOpen(!open)}>
            {texts.differences}
          </Button>
        )}
        <Button size="small" appearance="subtle" className={styles.command} disabled={!undoable || writing} onClick={() => void session.takeBack()}>
          {texts.takeBack}
        </Button>
        <Suspense fallback={<span aria-hidden="true">⋯</span>}>
          <MoreWays />
        </Suspense>
      </div>
    </div>
  );
}

function writes({ headers, counts }: TagPlan): boolean {
  return headers.length > 0 || counts.new > 0 || counts.changed > 0;
}
