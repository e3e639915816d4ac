import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { toValuesTexts } from "../../language/to-values";
import { usePane, useSession } from "../state/context";

/** Rarer commands. Loaded after the list, which comes first. */
export default function MoreCommands() {
  const { language, toValues } = useSession();
  const { menu, offer } = toValuesTexts[language];
  const writing = usePane((state) => state.writing !== null);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={menu} disabledFocusable={writing} icon={<span aria-hidden="true">⋯</span>} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void toValues()}>{offer}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
