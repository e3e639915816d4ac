import { Checkbox, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ADDED_KINDS } from "../../consolidation/added/kinds";
import { FooterButton } from "../app/FooterButton";
import type { ToldColumns } from "../gathering/gatherer";
import { useSession } from "../state/context";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  surface: { padding: "8px 12px", maxWidth: "min(320px, calc(100vw - 16px))", maxHeight: "min(420px, 70vh)", boxSizing: "border-box", overflowY: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { display: "flex", flexDirection: "column", marginTop: "6px" },
  label: { color: tokens.colorNeutralForeground2 },
  // A header may be a whole sentence.
  column: { overflowWrap: "anywhere" },
});

/** Which columns the sheet of all insatser gets: the reports' own, and those made of what the rows say. */
export function ChooseColumns({ columns: { own, added } }: { columns: ToldColumns }) {
  const styles = useStyles();
  const { columns } = useConsolidationTexts();
  const { consolidation } = useSession();
  const id = useId();
  return (
    <Popover trapFocus positioning="above-start">
      <PopoverTrigger disableButtonEnhancement>
        <FooterButton>{columns.choose}</FooterButton>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={id}>
        <h3 id={id} className={styles.title}>
          {columns.title}
        </h3>
        {own.length > 0 && (
          <div className={styles.group} role="group" aria-label={columns.own}>
            <span className={styles.label}>{columns.own}</span>
            {own.map(({ header, ...column }) => (
              <Checkbox key={header} className={styles.column} checked={column.stands} label={columns.ownColumn(header, column)} onChange={(_, { checked }) => consolidation.chooseColumn(header, checked === true)} />
            ))}
          </div>
        )}
        <div className={styles.group} role="group" aria-label={columns.added}>
          <span className={styles.label}>{columns.added}</span>
          {ADDED_KINDS.map((kind) => (
            <Checkbox key={kind} checked={added.includes(kind)} label={columns.kinds[kind]} onChange={(_, { checked }) => consolidation.addColumns(kind, checked === true)} />
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
