import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  command: { minWidth: 0, padding: "0 4px", fontWeight: tokens.fontWeightRegular },
});

/** A command at a panel's foot, narrow enough to stand beside the others. While it waits it is `disabledFocusable`: disabled, it would drop the keyboard. */
export function FooterButton(props: ButtonProps) {
  return <Button size="small" appearance="subtle" className={useStyles().command} {...props} />;
}
