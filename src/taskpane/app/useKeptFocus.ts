import { useEffect, type RefObject } from "react";

/**
 * Keeps the keyboard in the pane: when what holds it goes away (a fixed finding, a notice that is closed), it goes to the
 * panel's list, or to its tab where there is none. Dropped, it would begin anew at the top, and Ctrl+Z would go unheard.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    // Whoever works in Excel meanwhile keeps the keyboard there.
    const forget = () => {
      last = null;
    };
    const observer = new MutationObserver(() => {
      if (!(last instanceof HTMLElement) || last.isConnected || document.activeElement !== document.body) return;
      forget();
      (root.querySelector<HTMLElement>("[data-list]") ?? root.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus();
    });
    root.addEventListener("focusin", remember);
    window.addEventListener("blur", forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", remember);
      window.removeEventListener("blur", forget);
      observer.disconnect();
    };
  }, [pane]);
}
