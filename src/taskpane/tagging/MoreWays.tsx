import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useSession } from "../state/context";
import { useTaggingTexts } from "./texts";

/** Rarer ways to write the tags. */
export default function MoreWays() {
  const { plan } = useTaggingTexts();
  const { tagging } = useSession();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={plan.ways} icon={<span aria-hidden="true">⋯</span>} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void tagging.writeLongSheet()}>{plan.long}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
