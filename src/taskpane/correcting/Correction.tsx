import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import { allRegions, templates } from "../../catalogue";
import type { WorkbookOutline } from "../../table/outline";
import type { Corrections } from "../../table/reading";
import { useTexts } from "../state/context";
import type { Correcting } from "../state/correcting";
import { templateName } from "../state/names";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 120px", gap: "6px 8px", padding: "4px 4px 8px" },
  field: { minWidth: 0, "& input, & select, & .fui-Input": { minWidth: 0, width: "100%" } },
  wide: { gridColumn: "1 / -1" },
  actions: { gridColumn: "1 / -1", display: "flex", gap: "6px" },
});

interface CorrectionProps extends Pick<Correcting, "correct"> {
  reading: Pick<WorkbookOutline, "year">;
  /** What has been corrected before. */
  given: Corrections;
  onClose(): void;
}

/** Corrects which region, year and template a workbook is of. Empty means: as the workbook itself says. */
export default function Correction({ reading, given, correct, onClose }: CorrectionProps) {
  const styles = useStyles();
  const { header } = useTexts();
  const [region, setRegion] = useState(given.region ?? "");
  const [year, setYear] = useState(given.year === undefined ? "" : String(given.year));
  const [template, setTemplate] = useState(given.template ?? "");
  const badYear = year.trim() !== "" && !/^(19|20)\d\d$/.test(year.trim());

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (badYear) return;
    onClose();
    void correct((before) => ({
      ...before,
      region: region || undefined,
      year: year.trim() === "" ? undefined : Number(year),
      template: template || undefined,
    }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={save} onKeyDown={onKeyDown}>
      <Field label={header.region} size="small" className={styles.field}>
        <Select size="small" value={region} onChange={(_, { value }) => setRegion(value)}>
          <option value="">{header.asFound}</option>
          {allRegions().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={header.year} size="small" className={styles.field} validationMessage={badYear ? header.badYear : undefined}>
        <Input size="small" inputMode="numeric" maxLength={4} placeholder={String(reading.year.value ?? "")} value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={header.template} size="small" className={styles.wide}>
        <Select size="small" value={template} onChange={(_, { value }) => setTemplate(value)}>
          <option value="">{header.asFound}</option>
          {templates().map(({ name }) => (
            <option key={name} value={name}>
              {templateName(name, header)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary">
          {header.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {header.cancel}
        </Button>
      </div>
    </form>
  );
}
