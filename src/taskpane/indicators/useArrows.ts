import { useLayoutEffect, type KeyboardEvent, type RefObject } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

const buttonsIn = (whole: HTMLElement) => [...whole.querySelectorAll<HTMLElement>("button")];

/** Arrows go between the buttons in an element, which Tab passes as one: there may be hundreds. Gives what its keys do. */
export function useArrows(whole: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  // After every drawing: buttons come and go with the numbers, and one of them must be there for Tab.
  useLayoutEffect(() => {
    if (!whole.current) return;
    const buttons = buttonsIn(whole.current);
    const kept = buttons.find((button) => button === document.activeElement) ?? buttons.find(({ dataset }) => dataset.kept !== undefined) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === kept ? 0 : -1;
  });
  return (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || !whole.current) return;
    const buttons = buttonsIn(whole.current);
    const at = buttons.findIndex((button) => button === event.target);
    if (at < 0) return;
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]!;
    keep(buttons, next);
    next.focus();
    event.preventDefault();
  };
}

/** Makes one of the buttons the one that Tab comes to. */
function keep(buttons: readonly HTMLElement[], kept: HTMLElement): void {
  for (const button of buttons) {
    button.tabIndex = button === kept ? 0 : -1;
    if (button === kept) button.dataset.kept = "";
    else delete button.dataset.kept;
  }
}
