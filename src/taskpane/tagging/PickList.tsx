import { Combobox, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { withOwnGoals } from "../../catalogue/goals";
import { tagColumnTexts } from "../../language/tag-columns";
import type { TaggedRow } from "../../tagging";
import type { ValueColumn } from "../../tagging/columns";
import { usePane, useSession } from "../state/context";
import { matching, optionGroups } from "./options";
import { useTaggingTexts, useTagNames } from "./texts";

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: "100%", margin: "2px 0 4px", "& input": { minWidth: 0, width: "100%" } },
  listbox: { maxHeight: "min(320px, 50vh)" },
  none: { padding: "4px 0", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PickListProps {
  column: ValueColumn;
  /** Whose goals, and which area was the next most likely. */
  row: TaggedRow;
  onPick(id: string): void;
  /** `back`: the keyboard goes back to the list; otherwise it has gone elsewhere. */
  onClose(back: boolean): void;
}

/** A list to choose a tag from, in the catalogue's order, that narrows as one writes. */
export default function PickList({ column, row, onPick, onClose }: PickListProps) {
  const styles = useStyles();
  const { pick } = useTaggingTexts();
  const { language } = useSession();
  const names = useTagNames();
  const goals = usePane(({ reading }) => reading?.goals);
  const [query, setQuery] = useState("");
  const { region, year, tags } = row;
  const all = useMemo(() => withOwnGoals(goals, () => optionGroups(column, { region, year }, names)), [column, region, year, goals, names]);
  const groups = matching(all, query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  if (all.length === 0) return <p className={styles.none}>{region === null ? pick.noRegion : pick.noGoals}</p>;
  const second = column === "area" && tags.area?.second ? String(tags.area.second) : null;
  const options = (of: (typeof groups)[number]) =>
    of.options.map(({ id, text }) => (
      <Option key={id} value={id} text={text}>
        {id === second ? `${text} (${pick.second})` : text}
      </Option>
    ));
  return (
    <Combobox
      ref={input}
      size="small"
      className={styles.combobox}
      listbox={{ className: styles.listbox }}
      freeform
      open
      aria-label={pick.label(tagColumnTexts[language].headers[column])}
      placeholder={pick.search}
      selectedOptions={[]}
      value={query}
      onChange={(event) => setQuery(event.target.value)}
      // A click in the search itself is no wish to close the list.
      onOpenChange={({ type }, { open }) => open || type === "click" || onClose(type === "keydown")}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onPick(optionValue)}
    >
      {groups.length === 0 && (
        <Option key="none" disabled text="">
          {pick.none}
        </Option>
      )}
      {groups.map((group) => (group.label === "" ? options(group) : <OptionGroup key={group.label} label={group.label}>{options(group)}</OptionGroup>))}
    </Combobox>
  );
}
