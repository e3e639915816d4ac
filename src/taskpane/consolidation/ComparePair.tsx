import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useSession } from "../state/context";
import { OPEN, type Pairing } from "../state/consolidation/pairing";
import { useCompareTexts } from "./texts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "4px 8px", padding: "0 12px 6px" },
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** The two that are compared, to be chosen. */
export function ComparePair({ reports, report, compilations, compilation }: Pairing) {
  const styles = useStyles();
  const words = useCompareTexts();
  const { consolidation } = useSession();
  return (
    <div className={styles.pair}>
      <One label={words.report} files={reports} chosen={report} onChoose={(file) => consolidation.choosePair({ report: file })} />
      <One label={words.compilation} files={compilations} chosen={compilation} onChoose={(file) => consolidation.choosePair({ compilation: file })} />
    </div>
  );
}

interface OneProps {
  label: string;
  files: readonly string[];
  chosen: string | null;
  onChoose(file: string): void;
}

function One({ label, files, chosen, onChoose }: OneProps) {
  const styles = useStyles();
  const { choose, open } = useCompareTexts();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select size="small" value={chosen === null ? "" : String(files.indexOf(chosen))} onChange={(_, { value }) => onChoose(files[Number(value)]!)}>
        {chosen === null && (
          <option value="" disabled>
            {choose}
          </option>
        )}
        {files.map((file, at) => (
          <option key={file} value={String(at)}>
            {file === OPEN ? open : file}
          </option>
        ))}
      </Select>
    </Field>
  );
}
