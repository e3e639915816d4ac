import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { toValuesTexts } from "../../language/to-values";
import { usePane, useSession } from "../state/context";
import { canMakeGoalsSheet } from "../state/tagging/goals-sheet";
import { useTaggingTexts } from "./texts";

/** Rarer ways to write the tags. */
export default function MoreWays() {
  const { plan } = useTaggingTexts();
  const { tagging, toValues, language } = useSession();
  const canMake = usePane(canMakeGoalsSheet);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={plan.ways} icon={<span aria-hidden="true">⋯</span>} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void tagging.writeLongSheet()}>{plan.long}</MenuItem>
          {canMake && <MenuItem onClick={() => void tagging.makeGoalsSheet()}>{plan.goals}</MenuItem>}
          <MenuItem onClick={() => void toValues()}>{toValuesTexts[language].offer}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
