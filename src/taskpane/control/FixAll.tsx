import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../checks/check";
import { combineFixes } from "../../checks/fix";
import { usePane, useSession } from "../state/context";
import { useItemStyles } from "../list/itemStyles";
import { useControlTexts } from "./texts";

/** Before a change of many cells: what, where and how many. */
export function FixAll({ findings, onDone }: { findings: readonly Finding[]; onDone(): void }) {
  const item = useItemStyles();
  const { card } = useControlTexts();
  const session = useSession();
  const writing = usePane((state) => state.writing !== null);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => change.current?.focus(), []);
  const reading = usePane((state) => state.reading);
  const { edits, conflicting, onFormula } = useMemo(() => combineFixes(findings, reading?.grids ?? []), [findings, reading]);
  return (
    <div className={item.card} role="group" aria-label={card.fixAll(findings.length)}>
      <p className={item.quiet}>
        {card.confirmFixAll(edits.length, [...new Set(edits.map(({ sheet }) => sheet))])}
        {conflicting.length > 0 && ` ${card.conflicting(conflicting.length)}`}
        {onFormula.length > 0 && ` ${card.onFormula(onFormula.length)}`}
      </p>
      <div className={item.actions}>
        <Button
          ref={change}
          size="small"
          appearance="primary"
          disabled={writing}
          onClick={() => {
            onDone();
            void session.fix(findings);
          }}
        >
          {card.change}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.ask(null);
            onDone();
          }}
        >
          {card.cancel}
        </Button>
      </div>
    </div>
  );
}
